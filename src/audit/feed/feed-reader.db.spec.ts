import { createTestDatabase, type TestDatabase } from '@libs/testing';
import { type Database, openDatabase } from '@tds/platform/database';
import type { PoolClient } from 'pg';
import { decodeCursor, encodeCursor, FROM_BEGINNING, type FeedCursor } from './feed-cursor';
import { FeedReader } from './feed-reader';

let test: TestDatabase;
let database: Database;
let reader: FeedReader;

beforeAll(async () => {
  test = await createTestDatabase();
  database = await openDatabase({ url: test.url });
  reader = new FeedReader(database);
  await test.pool.query('create table counters (record text primary key, version bigint not null)');
});
afterAll(async () => {
  await database.onApplicationShutdown();
  await test.drop();
});
beforeEach(() => test.pool.query('truncate tds_change_feed, counters'));

const INSERT = `insert into tds_change_feed (organization_id, event_type, entity_type, source_entity_id, source_modified_at)
  values ('1', 'tds.entity.update', $1, $2, to_timestamp($3))`;

/** Puts a change into the feed, on a client with a transaction of its own where one is given. */
const write = (id: string, version = 0, client: Pick<PoolClient, 'query'> = test.pool, type = 'product') =>
  client.query(INSERT, [type, id, version]);

const transaction = async (): Promise<PoolClient> => {
  const client = await test.pool.connect();
  await client.query('begin');
  return client;
};
const end = async (client: PoolClient, how: 'commit' | 'rollback' = 'commit'): Promise<void> => {
  await client.query(how);
  client.release();
};

/** Reads on from a cursor until the end; the ids in order, and the cursor after them. */
async function drain(cursor: FeedCursor, limit = 100): Promise<{ ids: string[]; next: FeedCursor }> {
  const ids: string[] = [];
  for (let place = cursor; ;) {
    const page = await reader.read(place, limit);
    ids.push(...page.events.map(({ row }) => row.sourceEntityId));
    place = decodeCursor(encodeCursor(page.next));
    if (page.reached) return { ids, next: place };
  }
}

it('tells what was committed, once', async () => {
  await write('a');
  await write('b');
  const { ids, next } = await drain(FROM_BEGINNING);
  expect(ids).toEqual(['a', 'b']);
  await write('c');
  expect((await drain(next)).ids).toEqual(['c']);
});

it('tells later what commits later, though its id is lower, and holds nobody up for it', async () => {
  const slow = await transaction();
  await write('slow', 0, slow);
  await write('quick');
  const first = await drain(FROM_BEGINNING);
  expect(first.ids).toEqual(['quick']);
  await end(slow);
  expect((await drain(first.next)).ids).toEqual(['slow']);
});

it('misses no transaction that had begun but was not the oldest running (ids at or above xmax)', async () => {
  const earlier = await transaction();
  await earlier.query('select pg_current_xact_id()');
  const later = await transaction();
  await write('later', 0, later);
  await write('earlier', 0, earlier);
  await end(earlier); // the last to end, so that the snapshot's xmax lies at the one still running
  const first = await drain(FROM_BEGINNING);
  expect(first.ids).toEqual(['earlier']);
  await end(later);
  expect((await drain(first.next)).ids).toEqual(['later']);
});

it('does not tell what was rolled back', async () => {
  const doomed = await transaction();
  await write('doomed', 0, doomed);
  const first = await drain(FROM_BEGINNING);
  await end(doomed, 'rollback');
  await write('a');
  expect((await drain(first.next)).ids).toEqual(['a']);
});

it('pages through one batch although more is committed meanwhile, also from the cursor of any single change', async () => {
  const late = await transaction();
  await write('late', 0, late);
  for (const id of ['a', 'b', 'c', 'd']) await write(id);
  const page = await reader.read(FROM_BEGINNING, 2);
  expect(page.events.map(({ row }) => row.sourceEntityId)).toEqual(['a', 'b']);
  await end(late);
  await write('e');
  expect((await drain(page.next, 1)).ids).toEqual(['c', 'd', 'late', 'e']);
  expect((await drain(decodeCursor(page.events[0]!.cursor))).ids).toEqual(['b', 'c', 'd', 'late', 'e']);
});

it('filters by type and organisation', async () => {
  await write('p');
  await write('c', 0, test.pool, 'customer');
  const ids = async (filter: object) => (await reader.read(FROM_BEGINNING, 10, filter)).events.map(({ row }) => row.sourceEntityId);
  expect(await ids({ entityTypes: ['customer'] })).toEqual(['c']);
  expect(await ids({ entityTypes: ['customer', 'product'] })).toEqual(['p', 'c']);
  expect(await ids({ organizationId: '2' })).toEqual([]);
});

it('gives a position with everything committed before it and nothing after', async () => {
  const open = await transaction();
  await write('open', 0, open);
  await write('before');
  const position = await reader.position();
  await write('after');
  await end(open);
  expect((await drain(position)).ids.toSorted()).toEqual(['after', 'open']);
});

describe('a cursor that cannot be followed', () => {
  it('is of another database', async () => {
    const here = await reader.position();
    await expect(reader.read({ ...here, cluster: '1' }, 1)).rejects.toMatchObject({ code: 'feed.cursor_foreign' });
  });

  it('is of a state the database was restored from', async () => {
    const here = await reader.position();
    const ahead = { ...here, from: { ...here.from, xmax: here.from.xmax + 1_000_000n } };
    await expect(reader.read(ahead, 1)).rejects.toMatchObject({ code: 'feed.cursor_foreign' });
  });

  it('is older than the feed is kept; one of a month that is still there is not', async () => {
    const here = await reader.position();
    const daysAgo = (days: number): FeedCursor => ({ ...here, from: { ...here.from, at: here.from.at - days * 86_400_000 } });
    await expect(reader.read(daysAgo(90), 1)).rejects.toMatchObject({
      code: 'feed.cursor_expired',
      message: expect.stringContaining('/position'),
    });
    await test.pool.query(
      `create table tds_change_feed_2020_01 partition of tds_change_feed for values from ('2020-01-01 00:00+00') to ('2020-02-01 00:00+00')`,
    );
    await expect(reader.read(daysAgo(90), 1)).resolves.toMatchObject({ events: [] });
  });

  it('is none', () => {
    for (const text of ['', 'x', Buffer.from('1~~1.2').toString('base64url'), Buffer.from('2~~0.0.0.0.').toString('base64url')]) {
      expect(() => decodeCursor(text)).toThrow('cursor of this feed');
    }
  });
});

it('under 8 concurrent writers every change comes once, those of a record in the order of its versions', async () => {
  const WRITERS = 8;
  const TRANSACTIONS = 40;
  const RECORDS = 5;
  const random = (below: number): number => Math.floor(Math.random() * below);
  let committed = 0;
  const writer = async (): Promise<void> => {
    for (let n = 0; n < TRANSACTIONS; n += 1) {
      const client = await transaction();
      // Its id is drawn here, so that it may be older than that of a transaction which comes to the same record first.
      if (random(2)) await client.query('select pg_current_xact_id()');
      const records = [...new Set([random(RECORDS), random(RECORDS), random(RECORDS)])].toSorted((a, b) => a - b);
      for (const record of records) {
        const { rows } = await client.query<{ version: number }>(
          `insert into counters values ($1, 1) on conflict (record) do update set version = counters.version + 1 returning version::int`,
          [String(record)],
        );
        await write(String(record), rows[0]!.version, client);
        if (random(4) === 0) await new Promise((resolve) => setTimeout(resolve, random(5)));
      }
      const isKept = random(10) > 0;
      if (isKept) committed += records.length;
      await end(client, isKept ? 'commit' : 'rollback');
    }
  };
  const seen = new Map<string, number[]>();
  let place: FeedCursor = FROM_BEGINNING;
  const poll = async (): Promise<boolean> => {
    const page = await reader.read(place, 1 + random(20));
    for (const { row } of page.events) {
      seen.set(row.sourceEntityId, [...(seen.get(row.sourceEntityId) ?? []), row.sourceModifiedAt!.getTime() / 1000]);
    }
    place = decodeCursor(encodeCursor(page.next));
    return page.reached !== null;
  };
  const work = { isOver: false };
  const writers = Promise.all(Array.from({ length: WRITERS }, writer)).then(() => (work.isOver = true));
  while (!work.isOver) await poll();
  await writers;
  while (!(await poll()));
  const versions = [...seen.values()];
  expect(versions.flat()).toHaveLength(committed);
  for (const list of versions) expect(list).toEqual(list.map((_, n) => n + 1));
});
