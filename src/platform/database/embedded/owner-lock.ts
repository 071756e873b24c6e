import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '@libs/resilience';
import { DataFolderInUseError } from './embedded.errors';
import { isAlive, startOf } from './processes';

interface Owner {
  readonly pid: number;
  readonly start?: string;
}

/** How a lock is waited for. */
export interface WaitOptions {
  readonly name?: string;
  readonly patienceMs: number;
  readonly clock: Clock;
  readonly onWait?: (pid: number) => void;
}

/** How often a taken lock is looked at, ms. */
const POLL_MS = 50;

/** How often a lock is tried when others come and go meanwhile. */
const MAX_TRIES = 20;

/**
 * One process at a time works on a folder. The lock is a file that names its owner; it is put in place whole, by a hard link, and the
 * lock of a process that is gone (kill -9, power loss) counts for nothing.
 */
export class OwnerLock {
  private constructor(
    private readonly path: string,
    private readonly content: string,
  ) {}

  /** @throws DataFolderInUseError naming the process that has it. */
  static acquire(folder: string, name = 'owner.json'): OwnerLock {
    const owner: Owner = { pid: process.pid, start: startOf(process.pid) };
    const lock = new OwnerLock(join(folder, name), JSON.stringify(owner));
    for (let attempt = 1; attempt <= MAX_TRIES; attempt += 1) {
      if (lock.link()) return lock;
      const holder = lock.holder();
      if (holder === undefined) continue;
      if (isSame(holder.owner)) throw new DataFolderInUseError(folder, holder.owner.pid);
      lock.remove(holder.content);
    }
    throw new DataFolderInUseError(folder, lock.holder()?.owner.pid ?? 0);
  }

  /** The same, waiting up to `patienceMs` for the present owner; `onWait` hears once that it must. */
  static async acquireWithin(folder: string, { name, patienceMs, clock, onWait }: WaitOptions): Promise<OwnerLock> {
    for (let waitedMs = 0; ; waitedMs += POLL_MS) {
      try {
        return OwnerLock.acquire(folder, name);
      } catch (error) {
        if (!(error instanceof DataFolderInUseError) || waitedMs >= patienceMs) throw error;
        if (waitedMs === 0) onWait?.(error.pid);
        await clock.sleep(POLL_MS);
      }
    }
  }

  release(): void {
    this.remove(this.content);
  }

  private link(): boolean {
    const draft = `${this.path}.${process.pid}.${randomBytes(4).toString('hex')}`;
    writeFileSync(draft, this.content, { mode: 0o644 });
    try {
      linkSync(draft, this.path);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    } finally {
      rmSync(draft, { force: true });
    }
  }

  private holder(): { readonly owner: Owner; readonly content: string } | undefined {
    const content = readText(this.path);
    if (content === undefined) return undefined;
    return { content, owner: parse(content) };
  }

  /** Moves the lock aside before deleting it: whoever judged an older lock dead must not delete the one that took its place. */
  private remove(expected: string): void {
    const aside = `${this.path}.${process.pid}.${randomBytes(4).toString('hex')}`;
    try {
      renameSync(this.path, aside);
      if (readText(aside) !== expected) linkSync(aside, this.path);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'ENOENT' && code !== 'EEXIST') throw error;
    } finally {
      rmSync(aside, { force: true });
    }
  }
}

/** Is the owner still the process it was? Our own id in the file is a predecessor's, as in a container, unless the start agrees. */
function isSame({ pid, start }: Owner): boolean {
  if (!isAlive(pid)) return false;
  if (start === undefined) return pid !== process.pid;
  return startOf(pid) === start;
}

function parse(content: string): Owner {
  try {
    const { pid, start } = JSON.parse(content) as Partial<Owner>;
    return { pid: Number(pid), start };
  } catch {
    return { pid: Number.NaN };
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
