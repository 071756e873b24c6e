import { spawn } from 'node:child_process';
import type { Account } from './account';

/**
 * Reads from a pipe that only our process holds. It ends when our process does, however that dies; then the server is shut down
 * in order, if it still is the one that runs on this data directory.
 */
const SCRIPT = `trap '' INT TERM HUP
read -r _
read -r pid < "$2/postmaster.pid" && [ "$pid" = "$1" ] && kill -INT "$1"`;

/** Sees to it that a server does not outlive us, kill -9 included. Returns what calls it off. */
export function watchOver(pid: number, dataDirectory: string, account: Account | undefined): () => void {
  const child = spawn('/bin/sh', ['-c', SCRIPT, 'tds-postgres-watchdog', String(pid), dataDirectory], {
    cwd: '/',
    env: {},
    detached: true, // a Ctrl-C must not reach it
    stdio: ['pipe', 'ignore', 'ignore'],
    ...account,
  });
  child.on('error', () => undefined); // without it the next start stops the server
  child.stdin.on('error', () => undefined);
  child.unref();
  (child.stdin as unknown as { unref(): void }).unref();
  return () => child.kill('SIGKILL');
}
