import { readFileSync } from 'node:fs';

const SAMPLE_EVERY_MS = 50;

/** What a process held in memory while something was measured, MiB. */
export interface ResidentMemory {
  readonly before: number;
  readonly peak: number;
}

/** Resident memory of a process, MiB; null where the system has no `/proc`. */
export function residentMiB(pid: number): number | null {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1_024;
  } catch {
    return null; // no such process, or no such system
  }
}

/** Looks at a process's memory over and over while `work` lasts. Memory is null where the system does not tell. */
export async function watchingMemory<T>(
  memoryOf: () => number | null,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly memory: ResidentMemory | null }> {
  const before = memoryOf();
  let peak = before ?? 0;
  const timer = setInterval(() => (peak = Math.max(peak, memoryOf() ?? 0)), SAMPLE_EVERY_MS);
  try {
    const result = await work();
    return { result, memory: before === null ? null : { before, peak } };
  } finally {
    clearInterval(timer);
  }
}
