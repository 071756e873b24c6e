import {
  chmodSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { Clock } from '@libs/resilience';
import { OwnerLock } from './owner-lock';

/** One file of a copy: its size, or where it links to. */
type Entry = { readonly path: string; readonly size: number } | { readonly path: string; readonly link: string };

const MANIFEST = 'manifest.json';
/** Links of the package, for installations that did not run its install script. */
const PACKAGE_LINKS = 'pg-symlinks.json';

/** Longest wait for another process that is making the same copy, ms; it takes a second. */
const COPY_PATIENCE_MS = 60_000;

/**
 * Copies the binaries to `target`, once: a finished copy is used again when every file in it still has its size and nobody else could
 * have touched it. One process copies, others wait for it; the copy appears under its name whole.
 *
 * @throws Error when `target` is not ours.
 */
export async function copyBinaries(source: string, target: string, clock: Clock): Promise<string> {
  makeOwnFolder(dirname(target));
  if (isIntact(target)) return target;
  const lock = await OwnerLock.acquireWithin(dirname(target), { name: `${basename(target)}.lock`, patienceMs: COPY_PATIENCE_MS, clock });
  try {
    if (!isIntact(target)) replaceCopy(source, target);
    return target;
  } finally {
    lock.release();
  }
}

/** Call it with the lock in hand: whatever lies in the way is a damaged copy, or the draft of a process that was killed. */
function replaceCopy(source: string, target: string): void {
  const draft = `${target}.draft`;
  rmSync(draft, { recursive: true, force: true });
  writeCopy(source, draft);
  rmSync(target, { recursive: true, force: true });
  renameSync(draft, target);
}

/** Creates a folder everybody may enter and only we may change. @throws Error for one that belongs to somebody else. */
export function makeOwnFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const { uid, mode } = lstatSync(folder);
  if (uid !== process.getuid?.() || !isFolder(folder)) throw new Error(`${folder} belongs to somebody else`);
  if ((mode & 0o022) !== 0) throw new Error(`${folder} can be changed by others`);
  chmodSync(folder, mode | 0o111);
}

function writeCopy(source: string, draft: string): void {
  const entries = listEntries(source);
  makeFolder(draft);
  for (const entry of entries) {
    const path = join(draft, entry.path);
    makeFolder(dirname(path));
    if ('link' in entry) {
      symlinkSync(entry.link, path);
    } else {
      copyFileSync(join(source, entry.path), path);
      chmodSync(path, entry.path.startsWith('bin/') ? 0o755 : 0o644);
    }
  }
  writeFileSync(join(draft, MANIFEST), JSON.stringify(entries));
}

/** Everything the server needs: no static libraries, no headers; links that are missing are added. */
function listEntries(source: string): readonly Entry[] {
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.endsWith('.a'))
    .map((entry) => relative(source, join(entry.parentPath, entry.name)));
  const entries = new Map(files.map((path) => [path, entryOf(source, path)]));
  for (const { source: to, target: path } of packageLinks(source)) {
    const inside = relative('native', path);
    entries.set(inside, { path: inside, link: relative(dirname(path), to) });
  }
  return [...entries.values()];
}

function entryOf(folder: string, path: string): Entry {
  const stat = lstatSync(join(folder, path));
  return stat.isSymbolicLink() ? { path, link: readlinkSync(join(folder, path)) } : { path, size: stat.size };
}

function packageLinks(source: string): readonly { source: string; target: string }[] {
  try {
    return JSON.parse(readFileSync(join(source, PACKAGE_LINKS), 'utf8')) as { source: string; target: string }[];
  } catch {
    return [];
  }
}

function isIntact(folder: string): boolean {
  try {
    const { uid, mode } = lstatSync(folder);
    if (!isFolder(folder) || uid !== process.getuid?.() || (mode & 0o022) !== 0) return false;
    const entries = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Entry[];
    return entries.every((entry) => JSON.stringify(entryOf(folder, entry.path)) === JSON.stringify(entry));
  } catch {
    return false;
  }
}

function isFolder(path: string): boolean {
  return lstatSync(path).isDirectory();
}

function makeFolder(path: string): void {
  mkdirSync(path, { recursive: true });
  chmodSync(path, 0o755); // whatever the umask took away
}
