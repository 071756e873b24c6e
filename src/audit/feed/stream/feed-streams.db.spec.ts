import { SystemClock } from '@libs/resilience';
import { createTestDatabase, type TestDatabase, until } from '@libs/testing';
import { type Database, openDatabase } from '@tds/platform/database';
import type { PinoLogger } from '@tds/platform/logging';
import { eventStream } from '../http/event-stream';
import { FeedAnnouncer } from '../feed-announcer';
import { decodeCursor } from '../feed-cursor';
import { FeedReader } from '../feed-reader';
import { FeedTail } from '../feed-tail';
import { FeedStreams, type StreamItem } from './feed-streams';
import { LiveEvents } from './live-events';
import type { StreamLimits } from './stream-limits';

const quiet = { setContext: () => undefined, warn: () => undefined } as unknown as PinoLogger;

let test: TestDatabase;
let database: Database;
let tail: FeedTail;
let announcer: FeedAnnouncer;
let live: LiveEvents;
beforeAll(async () => {
  test = await createTestDatabase();
  database = await openDatabase({ url: test.url });
});
afterAll(async () => {
  await database.onApplicationShutdown();
  await test.drop();
});
beforeEach(async () => {
  await test.pool.query('truncate tds_change_feed');
  tail = new FeedTail(database, new FeedReader(database), new SystemClock(), quiet);
  announcer = new FeedAnnouncer(database);
  live = new LiveEvents();
});
afterEach(() => tail.onModuleDestroy());

const streamsWith = (limits: Partial<StreamLimits> = {}): FeedStreams =>
  new FeedStreams(new FeedReader(database), tail, live, {
    maxStreams: 10,
    outboxSize: 100,
    heartbeatMs: 10_000,
    stallMs: 60_000,
    ...limits,
  });

async function write(from: number, count: number, type = 'product'): Promise<void> {
  await test.pool.query(
    `insert into tds_change_feed (organization_id, event_type, entity_type, source_entity_id)
     select '1', 'tds.entity.update', $3, n::text from generate_series($1::integer, $1 + $2 - 1) n`,
    [from, count, type],
  );
  announcer.announce();
}

/** Opens a stream; `items` grows as it is read. */
async function open(streams: FeedStreams, after?: string, entityTypes?: string[]) {
  const gone = new AbortController();
  const generator = await streams.start({ after, filter: { entityTypes }, signal: gone.signal });
  const items: StreamItem[] = [];
  const ended = (async () => {
    for await (const item of generator) items.push(item);
  })();
  const ids = (): string[] => items.flatMap((item) => (item.kind === 'change' ? [item.event.row.sourceEntityId] : []));
  return { items, ids, ended, leave: () => gone.abort() };
}

it('catches up from a cursor and goes on live, each change once and in order, while others write', async () => {
  await write(0, 450);
  const before = await new FeedReader(database).read(
    { cluster: null, from: { xmax: 0n, running: [], nextXid: 0n, maxId: 0n, at: 0 }, batch: null },
    10,
  );
  const writing = (async () => {
    for (let n = 450; n < 900; n += 10) await write(n, 10);
  })();
  const stream = await open(streamsWith({ outboxSize: 1_000 }), before.events.at(-1)!.cursor);
  await writing;
  await until(() => stream.ids().length >= 890);
  stream.leave();
  await stream.ended;
  expect(stream.ids()).toEqual(Array.from({ length: 890 }, (_, n) => String(n + 10)));
});

it('shares one reader, which rests when the last stream is gone', async () => {
  const streams = streamsWith();
  const several = await Promise.all([open(streams), open(streams), open(streams, undefined, ['customer'])]);
  expect([streams.count, tail.listening]).toEqual([3, 3]);
  await write(1, 1);
  await write(2, 1, 'customer');
  await until(() => several[0]!.ids().length === 2 && several[1]!.ids().length === 2 && several[2]!.ids().length === 1);
  expect(several[2]!.ids()).toEqual(['2']);
  for (const stream of several) stream.leave();
  await Promise.all(several.map(({ ended }) => ended));
  expect([streams.count, tail.listening, tail.place()]).toEqual([0, 0, undefined]);
});

it('refuses more streams than it serves', async () => {
  const streams = streamsWith({ maxStreams: 1 });
  const first = await open(streams);
  await expect(open(streams)).rejects.toMatchObject({ code: 'feed.too_many_streams' });
  first.leave();
  await first.ended;
  (await open(streams)).leave();
});

it('disconnects a client that falls behind; what it received last is where it resumes, and nothing is missing', async () => {
  const gone = new AbortController();
  const slow = await streamsWith({ outboxSize: 20 }).start({ filter: {}, signal: gone.signal });
  await write(0, 5);
  const received: StreamItem[] = [];
  for (let n = 0; n < 5; n += 1) received.push((await slow.next()).value as StreamItem);
  for (let n = 5; n < 105; n += 10) await write(n, 10);
  const { from } = await new FeedReader(database).position();
  await until(() => decodeCursor(tail.place()!).from.maxId >= from.maxId);
  const rest: StreamItem[] = [];
  await until(async () => {
    const { value, done } = await slow.next();
    if (value) rest.push(value);
    return done;
  });
  expect(rest.at(-1)).toEqual({ kind: 'closed', reason: 'slow_consumer' });
  const changes = [...received, ...rest].flatMap((item) => (item.kind === 'change' ? [item.event] : []));
  const resumed = await open(streamsWith({ outboxSize: 200 }), changes.at(-1)!.cursor);
  const all = () => [...changes.map(({ row }) => row.sourceEntityId), ...resumed.ids()];
  await until(() => all().length >= 105);
  expect(all()).toEqual(Array.from({ length: 105 }, (_, n) => String(n)));
  resumed.leave();
  gone.abort();
});

it('gives signs of life that carry a place to resume from', async () => {
  const stream = await open(streamsWith({ heartbeatMs: 20 }), undefined, ['customer']);
  await write(1, 3);
  await until(() => stream.items.length > 2);
  stream.leave();
  const heartbeat = stream.items.findLast((item) => item.kind === 'heartbeat')!;
  await write(4, 1, 'customer');
  const resumed = await open(streamsWith(), heartbeat.kind === 'heartbeat' ? heartbeat.cursor : undefined, ['customer']);
  await until(() => resumed.ids().length === 1);
  resumed.leave();
});

it('carries events of operation to whoever listens', async () => {
  const stream = await open(streamsWith());
  live.publish({ event_type: 'tds.queue.depth', module: 'tds', occurred_at: new Date(), correlation_id: null, data: { pending: 1 } });
  await until(() => stream.items.some((item) => item.kind === 'live'));
  stream.leave();
  await stream.ended;
  expect(live.watched).toBe(false);
});

it('is destroyed when the client takes nothing for long', async () => {
  const gone = new AbortController();
  await write(0, 300);
  const items = await streamsWith().start({ after: Buffer.from('1~~0.0.0.0.').toString('base64url'), filter: {}, signal: gone.signal });
  const stream = eventStream(items, 40);
  stream.once('close', () => gone.abort());
  stream.read(0);
  await until(() => stream.destroyed);
});
