import { until } from '@libs/testing';
import { startQueue, type TestQueue } from '../testing/start-queue';
import { enqueueFrom, QUEUE_CHANNEL } from './enqueue-sql';

let queue: TestQueue;
beforeAll(async () => {
  queue = await startQueue();
});
afterAll(() => queue.close());
beforeEach(() => queue.clear());

/** A statement of another feature that writes into the queue along the way. */
const RECEIVE = `with received as (
  select * from json_to_recordset($1) as r (ord integer, entity_type text, source_entity_id text, payload json, inbox_ids uuid[], priority smallint)
), jobs as (
  select ord, 'zoho' as source, '10234695' as organization_id, entity_type, source_entity_id, 'upsert' as operation, payload,
         null::text as payload_hash, null::timestamptz as source_modified_at, 'webhook' as origin, priority, inbox_ids,
         null::text as correlation_id, null::timestamptz as received_at, null::timestamptz as run_at, null::uuid as sync_run_id,
         null::bigint as dead_letter_id
    from received
), ${enqueueFrom('jobs')}
select id, merged, entity_type, source_entity_id from enqueued order by source_entity_id`;

const receive = (rows: readonly object[]) =>
  queue.database.query<{ id: string; merged: boolean; source_entity_id: string }>(RECEIVE, [JSON.stringify(rows)]);

it('enqueues from any statement, one row per record, and says which were waiting already', async () => {
  const event = {
    ord: 1,
    entity_type: 'product',
    source_entity_id: 'a',
    payload: { v: 1 },
    inbox_ids: ['019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b10'],
  };
  expect(await receive([event, { ...event, ord: 2, source_entity_id: 'b', inbox_ids: [] }])).toMatchObject([
    { source_entity_id: 'a', merged: false },
    { source_entity_id: 'b', merged: false },
  ]);
  expect(await receive([event, { ...event, ord: 2 }])).toMatchObject([{ source_entity_id: 'a', merged: true }]);
  expect(await queue.live()).toMatchObject([
    { source_entity_id: 'a', status: 'pending', priority: 5, operation: 'fetch', inbox_ids: ['019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b10'] },
    { source_entity_id: 'b', status: 'pending', priority: 5, operation: 'upsert', inbox_ids: [] },
  ]);
});

it('wakes once per statement, and not for nothing', async () => {
  const heard: string[] = [];
  const unlisten = await queue.database.listen(QUEUE_CHANNEL, (payload) => heard.push(payload));
  try {
    await receive([]);
    await receive(Array.from({ length: 20 }, (_, ord) => ({ ord, entity_type: 'product', source_entity_id: String(ord), inbox_ids: [] })));
    await queue.database.query('select pg_notify($1, $2)', [QUEUE_CHANNEL, 'end']);
    await until(() => heard.includes('end'));
    expect(heard).toEqual(['', 'end']);
  } finally {
    await unlisten();
  }
});
