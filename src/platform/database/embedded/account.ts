import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { EmbeddedPostgresError } from './embedded.errors';

/** An unprivileged account of the operating system, for `spawn`. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Accounts made to own nothing else, best first. */
const UNPRIVILEGED = ['postgres', 'nobody'];

/**
 * PostgreSQL refuses to run as root, so root needs an account to run it under; everybody else runs it as themselves (undefined).
 *
 * @throws EmbeddedPostgresError for root on a system that has none.
 */
export function serverAccount(): Account | undefined {
  if (!isRoot()) return undefined;
  const accounts = readAccounts();
  const name = UNPRIVILEGED.find((candidate) => accounts.has(candidate));
  if (name === undefined) {
    throw new EmbeddedPostgresError(
      `it cannot run as root, and this system has no account ${UNPRIVILEGED.join(' or ')}. Run TDS as an ordinary user, or set DATABASE_URL`,
    );
  }
  return accounts.get(name);
}

/** The account existing data belongs to: data made as an ordinary user stays that user's when root starts us. */
export function ownerOf(path: string): Account | undefined {
  if (!isRoot()) return undefined;
  const { uid, gid } = statSync(path);
  return uid === 0 ? undefined : { uid, gid };
}

/** Runs a test of `test(1)` as the account: the system itself says what it may do, whatever mode bits, groups and mounts add up to. */
export function canAccess(account: Account | undefined, path: string, mode: 'r' | 'x'): boolean {
  return spawnSync('/bin/sh', ['-c', `test -${mode} "$1"`, 'sh', path], { cwd: '/', ...account }).status === 0;
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function readAccounts(): ReadonlyMap<string, Account> {
  const entries = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  return new Map(
    entries.filter(([, , uid]) => Number(uid) > 0).map(([name, , uid, gid]) => [name!, { uid: Number(uid), gid: Number(gid) }]),
  );
}
