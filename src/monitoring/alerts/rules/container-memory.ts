import { readFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';

/** Memory of the container, bytes. */
export interface ContainerMemory {
  /** What cannot be given back at once: files in the cache that nobody uses don't count, as for Kubernetes. */
  readonly used: number;
  readonly limit: number;
}

/** Both versions of control groups: limit, use, and the part of the statistics that can be given back. */
const LAYOUTS = [
  { limit: 'memory.max', used: 'memory.current', statistics: 'memory.stat', reclaimable: /^inactive_file (\d+)$/m },
  {
    limit: 'memory/memory.limit_in_bytes',
    used: 'memory/memory.usage_in_bytes',
    statistics: 'memory/memory.stat',
    reclaimable: /^total_inactive_file (\d+)$/m,
  },
];

/** What the container uses of what it may; null without a container, or without a limit below the machine's own memory. */
export async function containerMemory(root = '/sys/fs/cgroup', machineBytes = totalmem()): Promise<ContainerMemory | null> {
  for (const { limit, used, statistics, reclaimable } of LAYOUTS) {
    const [allowed, taken] = await Promise.all([numberIn(join(root, limit)), numberIn(join(root, used))]);
    if (allowed === null || taken === null || allowed >= machineBytes) continue;
    const text = await readFile(join(root, statistics), 'utf8').catch(() => '');
    return { used: Math.max(0, taken - Number(reclaimable.exec(text)?.[1] ?? 0)), limit: allowed };
  }
  return null;
}

/** Null where there is no such file, or `max` in it. */
async function numberIn(file: string): Promise<number | null> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return /^\d+\s*$/.test(text) ? Number(text) : null;
}
