import { readFileSync, readdirSync } from 'node:fs';

/** Milliseconds a tick of `/proc/<pid>/stat` lasts; 100 a second on every Linux. */
const TICK_MS = 10;

interface ProcessTimes {
  readonly parent: number;
  readonly ownMs: number;
  /** Of children that have ended. */
  readonly childrenMs: number;
}

/**
 * Processor time a process and its children have used so far, ms; null where the system has no `/proc`. It tells what work costs even on a
 * machine that is busy with something else, where rates tell less.
 */
export function cpuTimeMs(pid: number): number | null {
  const own = timesOf(pid);
  if (own === null) return null;
  const children = readdirSync('/proc')
    .map((name) => (/^\d+$/.test(name) ? timesOf(Number(name)) : null))
    .filter((times) => times?.parent === pid);
  return children.reduce((sum, times) => sum + times!.ownMs + times!.childrenMs, own.ownMs + own.childrenMs);
}

function timesOf(pid: number): ProcessTimes | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in brackets, may hold anything; after it come state, parent, and from the twelfth on the times.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return { parent: fields[1]!, ownMs: (fields[11]! + fields[12]!) * TICK_MS, childrenMs: (fields[13]! + fields[14]!) * TICK_MS };
  } catch {
    return null; // no such process, or no such system
  }
}
