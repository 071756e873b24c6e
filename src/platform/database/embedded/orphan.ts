import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '@libs/resilience';
import { EmbeddedPostgresError } from './embedded.errors';
import { isAlive, isServerOf } from './processes';

/** How long a server may take to stop when asked politely, and how long when asked to drop everything, ms. */
const FAST_STOP_MS = 30_000;
const IMMEDIATE_STOP_MS = 10_000;
const POLL_MS = 20;

/**
 * Stops the server a killed predecessor left running on this data directory, and forgets one that is gone.
 * Call it only with the directory's lock in hand: then a running server has no master any more.
 *
 * @returns the process id of the server stopped, if one was running.
 * @throws EmbeddedPostgresError when it does not stop.
 */
export async function stopOrphan(dataDirectory: string, clock: Clock): Promise<number | undefined> {
  const pid = postmasterPid(dataDirectory);
  if (pid === undefined) return undefined;
  if (!isAlive(pid) || !isServerOf(pid, dataDirectory)) {
    // PostgreSQL would clear this up itself, unless the id now is that of another process of the same account.
    rmSync(join(dataDirectory, 'postmaster.pid'), { force: true });
    return undefined;
  }
  await stopServer(pid, clock);
  return pid;
}

/** Fast shutdown, which disconnects everybody and writes a checkpoint; then an immediate one. */
export async function stopServer(pid: number, clock: Clock): Promise<void> {
  for (const [signal, patienceMs] of [
    ['SIGINT', FAST_STOP_MS],
    ['SIGQUIT', IMMEDIATE_STOP_MS],
    ['SIGKILL', IMMEDIATE_STOP_MS],
  ] as const) {
    if (!send(pid, signal)) return;
    for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += POLL_MS) {
      if (!isAlive(pid)) return;
      await clock.sleep(POLL_MS);
    }
  }
  throw new EmbeddedPostgresError(`the server left behind as process ${pid} does not stop`);
}

/** First line of `postmaster.pid`; undefined when there is none. */
export function postmasterPid(dataDirectory: string): number | undefined {
  const pid = Number(postmasterLines(dataDirectory)[0]);
  return Number.isInteger(pid) && pid > 0 ? pid : undefined;
}

/** Has this server said that it accepts connections? Its state stands in the eighth line. */
export function isServerReady(dataDirectory: string, pid: number): boolean {
  const lines = postmasterLines(dataDirectory);
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
}

function postmasterLines(dataDirectory: string): readonly string[] {
  try {
    return readFileSync(join(dataDirectory, 'postmaster.pid'), 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}
