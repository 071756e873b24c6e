import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ManualClock } from '@libs/testing';
import { DataFolderInUseError } from './embedded.errors';
import { OwnerLock } from './owner-lock';
import { startOf } from './processes';

describe('OwnerLock', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tds-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const leave = (content: string): void => writeFileSync(join(folder, 'owner.json'), content);
  const owner = (): unknown => JSON.parse(readFileSync(join(folder, 'owner.json'), 'utf8'));

  it('names its owner, and leaves nothing behind', () => {
    const lock = OwnerLock.acquire(folder);
    expect(owner()).toEqual({ pid: process.pid, start: startOf(process.pid) });
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses a second owner, naming the first', () => {
    OwnerLock.acquire(folder);
    expect(() => OwnerLock.acquire(folder)).toThrow(DataFolderInUseError);
    expect(() => OwnerLock.acquire(folder)).toThrow(`in use by process ${process.pid}`);
  });

  it.each([
    ['a process that is gone', { pid: 2 ** 30 }],
    ['another process that had our id, as in a container', { pid: process.pid, start: '1' }],
    ['a predecessor with our id on a system that tells no start', { pid: process.pid }],
    ['another process that has its id now', { pid: process.ppid, start: '1' }],
  ])('takes over from %s', (_name, dead) => {
    leave(JSON.stringify(dead));
    OwnerLock.acquire(folder);
    expect(owner()).toEqual({ pid: process.pid, start: startOf(process.pid) });
  });

  it.each(['', '{', 'null', '"text"'])('takes over from a damaged file: %s', (content) => {
    leave(content);
    OwnerLock.acquire(folder);
    expect(owner()).toMatchObject({ pid: process.pid });
  });

  it('does not take what another process took over meanwhile when releasing', () => {
    const lock = OwnerLock.acquire(folder);
    leave(JSON.stringify({ pid: process.ppid }));
    lock.release();
    expect(owner()).toEqual({ pid: process.ppid });
  });

  it('waits for the owner, saying so once', async () => {
    const clock = new ManualClock();
    const waits: number[] = [];
    const first = OwnerLock.acquire(folder);
    const second = OwnerLock.acquireWithin(folder, { patienceMs: 3_000, clock, onWait: (pid) => waits.push(pid) });
    await clock.advance(1_000);
    first.release();
    await clock.advance(1_000);
    (await second).release();
    expect(waits).toEqual([process.pid]);
  });

  it('gives up waiting', async () => {
    const clock = new ManualClock();
    OwnerLock.acquire(folder);
    const waiting = OwnerLock.acquireWithin(folder, { patienceMs: 3_000, clock }).catch((error: unknown) => error);
    await clock.advance(3_100);
    await expect(waiting).resolves.toBeInstanceOf(DataFolderInUseError);
  });
});
