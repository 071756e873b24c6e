import { randomBytes } from 'node:crypto';
import { isConnectionError } from '@libs/pg';
import { createTestDatabase, type TestDatabase, until } from '@libs/testing';
import { type Database, openDatabase } from '@tds/platform/database';
import type { PinoLogger } from '@tds/platform/logging';
import { QUEUE_CHANNEL } from '@tds/queue';
import { aDelivery, anEntry } from '../testing/entries';
import { inboxEntry, rejectedEntry } from './inbox-entry';
import { InboxWriter } from './inbox-writer';

const logger = { setContext: () => undefined, error: () => undefined } as unknown as PinoLogger;
const MODIFIED = new Date('2026-06-09T10:00:00Z');

let testDatabase: TestDatabase;
let database: Database;
let writer: InboxWriter;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  database = await openDatabase({ url: testDatabase.url });
  writer = new InboxWriter(database, logger);
});
afterAll(async () => {
  await database?.onApplicationShutdown();
  await testDatabase?.drop();
});
beforeEach(() => testDatabase.pool.query('truncate tds_inbox_events, tds_inbox_keys, tds_sync_queue'));

async function rows<R>(sql: string, ...params: unknown[]): Promise<R[]> {
  return (await testDatabase.pool.query(sql, params)).rows as R[];
}
const inbox = () => rows<Record<string, unknown>>('select * from tds_inbox_events order by id');
const queue = () =>
  rows<Record<string, unknown>>('select *, payload::text as payload_text from tds_sync_queue_live order by source_entity_id');
const keys = () => rows<{ event_id: string; duplicates: number }>('select * from tds_inbox_keys order by event_id');

describe('InboxWriter', () => {
  it('writes the event as received, and its job', async () => {
    const entry = anEntry({}, { headers: { 'x-zoho-webhook-signature': 'secret', host: 'tds' } });
    await expect(writer.record(entry)).resolves.toEqual({ eventId: entry.id, isDuplicate: false, isQueued: true });
    const [event] = await inbox();
    expect(event).toMatchObject({
      id: entry.id,
      source: 'zoho',
      organization_id: '748369814',
      entity_type: 'product',
      source_entity_id: '7',
      operation: 'updated',
      status: 'received',
      signature_verified: true,
      signature_scheme: 'x-zoho-webhook-signature:hex',
      content_type: 'application/json',
      path: '/api/tds/zoho/webhooks',
      headers: { 'x-zoho-webhook-signature': '[redacted]', host: 'tds' },
      body: '{"item":{"item_id":"7","name":"Cable"}}',
      body_encoding: 'utf8',
      validation_errors: null,
      source_modified_at: MODIFIED,
      correlation_id: 'c-1',
      processed_at: null,
    });
    const [job] = await queue();
    expect(job).toMatchObject({
      entity_type: 'product',
      source_entity_id: '7',
      operation: 'upsert',
      payload_text: '{"item_id":"7","name":"Cable"}',
      source_modified_at: MODIFIED,
      origin: 'webhook',
      status: 'pending',
      priority: 5,
      inbox_ids: [entry.id],
      correlation_id: 'c-1',
      received_at: event!['received_at'],
    });
  });

  it('writes hundreds at once, each with its row and its job', async () => {
    const entries = Array.from({ length: 700 }, (_none, index) => anEntry({ sourceEntityId: String(index) }));
    const recorded = await Promise.all(entries.map((entry) => writer.record(entry)));
    expect(recorded.map(({ eventId }) => eventId)).toEqual(entries.map(({ id }) => id));
    await expect(inbox()).resolves.toHaveLength(700);
    await expect(queue()).resolves.toHaveLength(700);
  });

  it('lets an event in once, however often it comes, and counts', async () => {
    const first = anEntry();
    await writer.record(first);
    const repetitions = Array.from({ length: 5 }, () => anEntry());
    const recorded = await Promise.all(repetitions.map((entry) => writer.record(entry)));
    expect(recorded).toEqual(repetitions.map(() => ({ eventId: first.id, isDuplicate: true, isQueued: false })));
    await expect(inbox()).resolves.toHaveLength(1);
    await expect(queue()).resolves.toHaveLength(1);
    await expect(keys()).resolves.toMatchObject([{ event_id: first.id, duplicates: 5 }]);
  });

  it('tells the first of equal events of one group from the others', async () => {
    const equal = [anEntry(), anEntry(), anEntry()];
    const recorded = await Promise.all(equal.map((entry) => writer.record(entry)));
    const [first] = equal;
    expect(recorded).toEqual([
      { eventId: first!.id, isDuplicate: false, isQueued: true },
      { eventId: first!.id, isDuplicate: true, isQueued: false },
      { eventId: first!.id, isDuplicate: true, isQueued: false },
    ]);
    await expect(keys()).resolves.toMatchObject([{ duplicates: 2 }]);
  });

  it('takes two changes within one second for two events', async () => {
    const recorded = await Promise.all([
      writer.record(anEntry({ document: { item_id: '7', rate: 1 } })),
      writer.record(anEntry({ document: { item_id: '7', rate: 2 } })),
    ]);
    expect(recorded.map(({ isDuplicate }) => isDuplicate)).toEqual([false, false]);
    await expect(inbox()).resolves.toHaveLength(2);
    // Of equal time and different content: the record is fetched, never guessed.
    const [job] = await queue();
    expect(job).toMatchObject({ operation: 'fetch' });
    expect((job!['inbox_ids'] as string[]).sort()).toEqual(recorded.map(({ eventId }) => eventId).sort());
  });

  it('merges the events of one record into one job, which keeps them all', async () => {
    const older = anEntry({ document: { item_id: '7', rate: 1 } });
    const newer = anEntry({ document: { item_id: '7', rate: 2 }, sourceModifiedAt: new Date(MODIFIED.getTime() + 1_000) });
    await writer.record(newer);
    await writer.record(older);
    const [job] = await queue();
    expect(job).toMatchObject({ operation: 'upsert', payload_text: '{"item_id":"7","rate":2}', inbox_ids: [newer.id, older.id] });
  });

  it('makes a deletion as new as the moment it came', async () => {
    await writer.record(anEntry({ operation: 'deleted', sourceModifiedAt: null, document: { item_id: '7' } }));
    const [event] = await inbox();
    await expect(queue()).resolves.toMatchObject([
      { operation: 'delete', payload: null, priority: 6, source_modified_at: event!['received_at'] },
    ]);
  });

  it('asks again for a hint that carries no time, since a second change looks like a redelivery', async () => {
    const hint = { isComplete: false, sourceModifiedAt: null } as const;
    const first = await writer.record(anEntry(hint));
    await testDatabase.pool.query('truncate tds_sync_queue'); // the first one is done
    const again = await writer.record(anEntry(hint));
    expect(again).toEqual({ eventId: first.eventId, isDuplicate: true, isQueued: true });
    await expect(queue()).resolves.toMatchObject([{ operation: 'fetch', payload: null, inbox_ids: [] }]);
    await expect(inbox()).resolves.toHaveLength(1);
  });

  it.each<[string, string]>([
    ['a NUL in a JSON string', '{"item":{"item_id":"7","name":"a\\u0000b"}}'],
    ['half a surrogate pair', '{"item":{"item_id":"7","name":"a\\ud83d"}}'],
    ['the other half', '{"item":{"item_id":"7","name":"\\udc4d\\ud83d"}}'],
    ['quotes and backslashes', '{"item":{"item_id":"7","name":"\\"\\\\\\n\\t\\u2028"}}'],
    ['Arabic', '{"item":{"item_id":"7","name":"كابل بغداد 👍"}}'],
  ])('keeps %s', async (_name, body) => {
    const { item } = JSON.parse(body) as { item: { item_id: string } };
    const documentText = body.slice('{"item":'.length, -1);
    const known = anEntry({ document: item, documentText }, { body: Buffer.from(body) });
    const unknown = anEntry({ document: item, sourceEntityId: '8' }, { body: Buffer.from(body) });
    await Promise.all([writer.record(known), writer.record(unknown)]);
    const jobs = await queue();
    await expect(inbox()).resolves.toMatchObject([
      { body, body_encoding: 'utf8', status: 'received' },
      { body, body_encoding: 'utf8', status: 'received' },
    ]);
    expect(jobs[0]!['payload_text']).toBe(documentText);
    expect(jobs.map((job) => JSON.parse(job['payload_text'] as string) as unknown)).toEqual([item, item]);
  });

  it.each<[string, Buffer]>([
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0x7d])],
    ['a raw NUL', Buffer.from('{"a":"\u0000"}')],
  ])('keeps %s as base64', async (_name, body) => {
    await writer.record(inboxEntry(aDelivery({ body }), { kind: 'malformed', reason: 'not JSON' }));
    await expect(inbox()).resolves.toMatchObject([
      {
        body: body.toString('base64'),
        body_encoding: 'base64',
        status: 'malformed',
        validation_errors: [{ code: 'webhooks.malformed', message: 'not JSON' }],
      },
    ]);
  });

  it('keeps what nobody understands, once, without a job', async () => {
    const recognition = {
      kind: 'unrecognised',
      reason: 'no entity is called "x\u0000"',
      entity: 'x\u0000',
      sourceEntityId: '\ud800',
    } as const;
    const recorded = [await writer.record(inboxEntry(aDelivery(), recognition)), await writer.record(inboxEntry(aDelivery(), recognition))];
    expect(recorded.map(({ isDuplicate, isQueued }) => [isDuplicate, isQueued])).toEqual([
      [false, false],
      [true, false],
    ]);
    await expect(inbox()).resolves.toMatchObject([{ status: 'unrecognised', entity_type: 'x\ufffd', source_entity_id: '\ufffd' }]);
    await expect(queue()).resolves.toEqual([]);
  });

  it('compares what was refused with nothing', async () => {
    const refused = () =>
      rejectedEntry(aDelivery({ isSignatureVerified: false }), { code: 'webhooks.signature_invalid', message: 'wrong' });
    await Promise.all([writer.record(refused()), writer.record(refused())]);
    await expect(inbox()).resolves.toHaveLength(2);
    await expect(keys()).resolves.toEqual([]);
  });

  it('keeps a record the database refuses from its neighbours, and keeps it too', async () => {
    // Too long for an index, and not to be compressed.
    const poison = anEntry({ sourceEntityId: randomBytes(8_000).toString('hex') });
    const entries = [anEntry({ sourceEntityId: '1' }), anEntry({ sourceEntityId: '2' }), poison, anEntry({ sourceEntityId: '3' })];
    const recorded = await Promise.all(entries.map((entry) => writer.record(entry)));
    expect(recorded.map(({ isQueued }) => isQueued)).toEqual([true, true, false, true]);
    expect((await queue()).map((job) => job['source_entity_id'])).toEqual(['1', '2', '3']);
    const [kept] = await rows<Record<string, string>>('select * from tds_inbox_events where id = $1', poison.id);
    expect(kept).toMatchObject({ status: 'unrecognised', body_encoding: 'base64' });
    expect(Buffer.from(kept!['body']!, 'base64').toString()).toBe(poison.body);
  });

  it('wakes the workers', async () => {
    const client = await testDatabase.pool.connect();
    const heard: string[] = [];
    client.on('notification', ({ channel }) => heard.push(channel));
    await client.query(`listen ${QUEUE_CHANNEL}`);
    await writer.record(anEntry());
    await until(() => heard.length > 0);
    client.release(true);
    expect(heard).toEqual([QUEUE_CHANNEL]);
  });

  it('races another process over the same events: each is let in once, and nobody waits in a circle', async () => {
    const other = await openDatabase({ url: testDatabase.url });
    const rival = new InboxWriter(other, logger);
    for (let round = 0; round < 10; round += 1) {
      const changes = Array.from({ length: 200 }, (_none, index) => ({ sourceEntityId: `${round}-${index}` }));
      const mine = changes.map((change) => writer.record(anEntry(change)));
      const theirs = changes.toReversed().map((change) => rival.record(anEntry(change)));
      const recorded = await Promise.all([...mine, ...theirs]);
      expect(recorded.filter(({ isDuplicate }) => !isDuplicate)).toHaveLength(200);
      expect(recorded.filter(({ isQueued }) => isQueued)).toHaveLength(200);
      expect(new Set(recorded.map(({ eventId }) => eventId)).size).toBe(200);
    }
    await other.onApplicationShutdown();
    await expect(inbox()).resolves.toHaveLength(2_000);
  });

  it('answers nobody before the commit, and everybody with an error when the connection is lost', async () => {
    const client = await testDatabase.pool.connect();
    await client.query('begin; lock table tds_inbox_events in access exclusive mode');
    let isAnswered = false;
    const answers = Promise.allSettled(
      [anEntry({ sourceEntityId: '1' }), anEntry({ sourceEntityId: '2' })].map((entry) => writer.record(entry)),
    );
    void answers.then(() => (isAnswered = true));
    const waiting = `from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    await until(async () => (await rows(`select 1 ${waiting}`)).length > 0);
    expect(isAnswered).toBe(false);
    await rows(`select pg_terminate_backend(pid) ${waiting}`);
    for (const answer of await answers) {
      expect(answer.status).toBe('rejected');
      expect(isConnectionError((answer as PromiseRejectedResult).reason)).toBe(true);
    }
    await client.query('rollback');
    client.release();
    await expect(inbox()).resolves.toEqual([]);
    await expect(keys()).resolves.toEqual([]);
    await expect(writer.record(anEntry({ sourceEntityId: '1' }))).resolves.toMatchObject({ isDuplicate: false });
  });
});
