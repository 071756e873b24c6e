import { ManualClock } from '@libs/testing';
import type { AppConfig } from '@tds/platform/config';
import type { InboxEntry } from '../inbox/inbox-entry';
import { anEntry } from '../testing/entries';
import { FailingFiles } from '../testing/failing-files';
import { readFrames } from './frame';
import { renamedTo, thisOwner } from './segment-name';
import { Spool } from './spool';
import { fromBytes } from './spooled-entry';

const NOW = new Date('2026-06-09T10:00:01Z');
let files: FailingFiles;
let spool: Spool;

beforeEach(() => {
  files = new FailingFiles();
  spool = aSpool();
});

const aSpool = (maxBytes = 1_000_000): Spool =>
  new Spool({ spool: { isEnabled: true, maxBytes, folder: '/nowhere' } } as AppConfig, new ManualClock(NOW), files);
const kept = (): readonly InboxEntry[] => [...files.contents.values()].flatMap((file) => readFrames(file).contents.map(fromBytes));
const ids = (entries: readonly InboxEntry[]) => entries.map(({ id }) => id);
const someEntries = (count: number) => Array.from({ length: count }, (_, n) => anEntry({ sourceEntityId: String(n) }));

it('keeps an entry as it is, with the instant it came', async () => {
  const entry = anEntry({}, { headers: { host: 'tds' } });
  await spool.append(entry);
  expect(kept()).toEqual([{ ...entry, receivedAt: NOW }]);
});

it('lets callers at the same time share an fsync, and answers none before it', async () => {
  const entries = someEntries(50);
  let answered = 0;
  files.beforeSync = () => expect(answered).toBe(0);
  await Promise.all(entries.map((entry) => spool.append(entry).then(() => (answered += 1))));
  expect(files.syncs).toBe(1);
  expect(ids(kept())).toEqual(ids(entries));
});

it('refuses on a full disk, leaves nothing half-written, keeps what it had, and goes on when there is room', async () => {
  const [first, second, third] = someEntries(3);
  await spool.append(first!);
  const [before] = files.contents.values();
  files.freeBytes = 100;
  await expect(spool.append(second!)).rejects.toMatchObject({
    code: 'webhooks.spool_unwritable',
    message: expect.stringContaining('ENOSPC'),
  });
  expect([...files.contents.values()]).toEqual([before]);
  files.freeBytes = Infinity;
  await spool.append(third!);
  expect(ids(kept())).toEqual(ids([first!, third!]));
});

it('leaves no empty file behind when the first write fails', async () => {
  files.freeBytes = 0;
  await expect(spool.append(anEntry())).rejects.toMatchObject({ code: 'webhooks.spool_unwritable' });
  expect(files.contents.size).toBe(0);
});

it('refuses beyond its bound, and counts what other processes have in the folder', async () => {
  spool = aSpool(10_000);
  spool.foundBytes(9_900);
  await expect(spool.append(anEntry())).rejects.toMatchObject({ code: 'webhooks.spool_full' });
  expect(files.contents.size).toBe(0);
  spool.foundBytes(0);
  await spool.append(anEntry());
  expect(kept()).toHaveLength(1);
});

it('writes anew what went into a segment that was taken over meanwhile', async () => {
  const [first, second] = someEntries(2);
  await spool.append(first!);
  files.beforeSync = (name) => {
    files.beforeSync = () => undefined;
    // Taken and read before the bytes arrived, then removed.
    void files.rename(name, renamedTo(name, thisOwner())).then(() => files.contents.clear());
  };
  await spool.append(second!);
  expect(ids(kept())).toEqual([second!.id]);
});

it('begins another segment after a seal, and when one is full', async () => {
  spool = aSpool(100_000_000);
  await spool.append(anEntry());
  await spool.seal();
  expect(spool.activeSegment).toBeUndefined();
  await spool.append(anEntry());
  expect(files.contents.size).toBe(2);
  const large = () => anEntry({}, { body: Buffer.alloc(900_000, 'x') });
  for (let n = 0; n < 12; n += 1) await spool.append(large());
  expect(files.contents.size).toBe(3);
  expect(kept()).toHaveLength(14);
});
