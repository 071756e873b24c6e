import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SystemClock } from '@libs/resilience';
import { createTestDatabase, TcpProxy, type TestDatabase, until } from '@libs/testing';
import type { AppConfig } from '@tds/platform/config';
import { type Database, openDatabase } from '@tds/platform/database';
import type { PinoLogger } from '@tds/platform/logging';
import type { InboxEntry } from '../inbox/inbox-entry';
import { InboxWriter } from '../inbox/inbox-writer';
import { anEntry } from '../testing/entries';
import { DirectRoute } from './direct-route';
import { InboxIntake } from './inbox-intake';
import { Spool } from './spool';
import { SpoolDrainer } from './spool-drainer';

const nothing = () => undefined;
const logger = { setContext: nothing, info: nothing, warn: nothing, error: nothing } as unknown as PinoLogger;
const clock = new SystemClock();

let testDatabase: TestDatabase;
let proxy: TcpProxy;
let database: Database;
let dataDir: string;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  proxy = await TcpProxy.before(testDatabase.url);
  database = await openDatabase({ url: proxy.url });
});
afterAll(async () => {
  await database.onApplicationShutdown();
  await proxy.close();
  await testDatabase.drop();
});
beforeEach(async () => {
  await proxy.restore();
  await testDatabase.pool.query('truncate tds_inbox_events, tds_inbox_keys, tds_sync_queue');
  dataDir = mkdtempSync(join(tmpdir(), 'tds-spool-'));
});
afterEach(async () => {
  await Promise.all(processes.splice(0).map(({ spool }) => spool.seal()));
  rmSync(dataDir, { recursive: true, force: true });
});

const processes: { readonly spool: Spool }[] = [];

/** What one process has. */
function aProcess() {
  const config = { spool: { isEnabled: true, maxBytes: 10_000_000, folder: join(dataDir, 'spool') } } as AppConfig;
  const spool = new Spool(config, clock);
  processes.push({ spool });
  const route = new DirectRoute();
  const writer = new InboxWriter(database, logger);
  const intake = new InboxIntake(writer, spool, route, clock, logger);
  const drainer = new SpoolDrainer(spool, route, writer, database, clock, logger);
  return { spool, route, writer, intake, drainer };
}
const rows = async <R>(sql: string): Promise<R[]> => (await testDatabase.pool.query(sql)).rows as R[];
const inboxIds = async () => (await rows<{ id: string }>('select id from tds_inbox_events order by id')).map(({ id }) => id);
const jobs = () => rows<Record<string, unknown>>('select * from tds_sync_queue_live order by source_entity_id');
const segments = (): string[] => (existsSync(join(dataDir, 'spool')) ? readdirSync(join(dataDir, 'spool')).toSorted() : []);
const pathOf = (name: string): string => join(dataDir, 'spool', name);
const someEntries = (count: number, prefix = ''): InboxEntry[] =>
  Array.from({ length: count }, (_, n) => anEntry({ sourceEntityId: `${prefix}${n}` }));
const idsOf = (entries: readonly InboxEntry[]) => entries.map(({ id }) => id).toSorted();

describe('while the database is away', () => {
  it.each<[string, () => void | Promise<void>]>([
    ['is down', () => proxy.refuse()],
    ['never answers', () => proxy.freeze()],
  ])(
    'takes webhooks when it %s, soon, and brings them in afterwards',
    async (_name, breakIt) => {
      const { intake, drainer, route } = aProcess();
      await intake.record(anEntry({ sourceEntityId: 'before' }));
      await breakIt();
      const entries = someEntries(30);
      const startedAt = performance.now();
      const answers = await Promise.all(entries.map((entry) => intake.record(entry)));
      expect(performance.now() - startedAt).toBeLessThan(3_000); // far less than the database's own bounds, far more than it takes
      expect(answers).toEqual(entries.map(({ id }) => ({ eventId: id, isDuplicate: false, isQueued: true })));
      const query = jest.spyOn(database, 'query');
      await intake.record(anEntry({ sourceEntityId: 'at once' }));
      expect(query).not.toHaveBeenCalled(); // nobody asks the database any more
      query.mockRestore();

      expect(route.isOpen).toBe(false);
      drainer.onApplicationBootstrap();
      await proxy.restore();
      await until(() => route.isOpen, 8_000);
      await until(async () => (await inboxIds()).length === 32);
      await until(() => segments().length === 0);
      expect(await inboxIds()).toEqual(expect.arrayContaining(idsOf(entries)));
      expect(await jobs()).toHaveLength(32);
      await expect(intake.record(anEntry({ sourceEntityId: 'after' }))).resolves.toMatchObject({ isQueued: true });
      expect(segments()).toEqual([]);
      await drainer.beforeApplicationShutdown();
    },
    15_000,
  );

  it('dates what it took by the moment it came, a deletion above all', async () => {
    const { spool, drainer } = aProcess();
    const receivedAt = Date.now();
    await spool.append(anEntry({ operation: 'deleted', sourceModifiedAt: null, document: { item_id: '7' } }));
    await testDatabase.pool.query('select pg_sleep(0.2)');
    await drainer.drain();
    const [job] = await jobs();
    const [event] = await rows<{ received_at: Date }>('select received_at from tds_inbox_events');
    for (const at of [job!['source_modified_at'], job!['received_at'], event!.received_at])
      expect(Math.abs((at as Date).getTime() - receivedAt)).toBeLessThan(100);
  });

  it('refuses while the spool is off, as it always did', async () => {
    const spool = new Spool({ spool: { isEnabled: false } } as AppConfig, clock);
    const intake = new InboxIntake(new InboxWriter(database, logger), spool, new DirectRoute(), clock, logger);
    await proxy.refuse();
    await expect(intake.record(anEntry())).rejects.toThrow(/refused|terminated|lost/i);
    expect(segments()).toEqual([]);
  });
});

describe('what was sent without an answer', () => {
  it('is let in once though it is spooled as well, and is counted as no repetition', async () => {
    const { intake, drainer } = aProcess();
    // The statement waits for the lock and is committed later; meanwhile the same event is spooled.
    const client = await testDatabase.pool.connect();
    await client.query('begin; lock table tds_inbox_events in access exclusive mode');
    const entry = anEntry();
    await expect(intake.record(entry)).resolves.toMatchObject({ eventId: entry.id });
    expect(segments()).toHaveLength(1);
    await client.query('rollback');
    client.release();
    await drainer.drain();
    await until(async () => (await inboxIds()).length > 0);
    expect(await inboxIds()).toEqual([entry.id]);
    expect(await rows('select event_id, duplicates from tds_inbox_keys')).toEqual([{ event_id: entry.id, duplicates: 0 }]);
    expect(segments()).toEqual([]);
  });

  it('is let in once, also where the sender repeated it meanwhile', async () => {
    const { intake, spool, drainer } = aProcess();
    const [first, again] = [anEntry(), anEntry()];
    await intake.record(first);
    await spool.append(again);
    await spool.append(first);
    await drainer.drain();
    expect(await inboxIds()).toEqual([first.id]);
    expect(await jobs()).toMatchObject([{ inbox_ids: [first.id] }]);
  });
});

describe('a segment', () => {
  it('of a process that was killed is drained by the next, up to where it was acknowledged', async () => {
    const dead = aProcess();
    const entries = someEntries(5);
    await Promise.all(entries.map((entry) => dead.spool.append(entry)));
    appendFileSync(pathOf(segments()[0]!), readFileSync(pathOf(segments()[0]!)).subarray(0, 333)); // half a write
    const next = aProcess(); // another nonce: to it the first is gone
    await next.drainer.drain();
    expect(await inboxIds()).toEqual(idsOf(entries));
    expect(segments()).toEqual([]);
  });

  it('is kept where it was damaged, and what can be read of it is drained', async () => {
    const { spool, drainer } = aProcess();
    const entries = someEntries(3);
    for (const entry of entries) await spool.append(entry);
    await spool.seal();
    const path = pathOf(segments()[0]!);
    const content = readFileSync(path);
    content[40]! ^= 1;
    writeFileSync(path, content);
    await drainer.drain();
    expect(await inboxIds()).toEqual(idsOf(entries.slice(1)));
    expect(segments()).toEqual([expect.stringMatching(/\.damaged$/)]);
    await expect(drainer.drain()).resolves.toBe(0);
  });

  it('of a living process is left alone until nobody has touched it for a while', async () => {
    const { spool } = aProcess();
    await spool.append(anEntry());
    const [name] = segments();
    const alive = name!.replace(/\.[^~]+~\d+~/, '.elsewhere~1~');
    renameSync(pathOf(name!), pathOf(alive));
    const other = aProcess();
    await expect(other.drainer.drain()).resolves.toBe(0);
    expect(segments()).toEqual([alive]);
    const before = new Date(Date.now() - 31_000);
    utimesSync(pathOf(alive), before, before);
    await expect(other.drainer.drain()).resolves.toBe(1);
    expect(segments()).toEqual([]);
  });

  it('taken over from a process that lives after all costs nothing: it writes on elsewhere', async () => {
    const living = aProcess();
    const thief = aProcess();
    await living.spool.append(anEntry({ sourceEntityId: 'a' }));
    await thief.drainer.drain();
    await living.spool.append(anEntry({ sourceEntityId: 'b' }));
    await living.drainer.drain();
    expect((await jobs()).map((job) => job['source_entity_id'])).toEqual(['a', 'b']);
    expect(segments()).toEqual([]);
  });

  it('is drained once by each of several processes at the same time, or by one of them', async () => {
    const dead = aProcess();
    for (let n = 0; n < 4; n += 1) {
      await Promise.all(someEntries(50, `${n}-`).map((entry) => dead.spool.append(entry)));
      await dead.spool.seal();
    }
    await Promise.all([aProcess(), aProcess(), aProcess()].map(({ drainer }) => drainer.drain()));
    expect(await inboxIds()).toHaveLength(200);
    expect(await rows('select from tds_inbox_keys where duplicates > 0')).toEqual([]);
    expect(segments()).toEqual([]);
  });
});
