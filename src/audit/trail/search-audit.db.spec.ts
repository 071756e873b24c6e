import { createTestDatabase, type TestDatabase } from '@libs/testing';
import { QueryBus } from '@nestjs/cqrs';
import { type Database, openDatabase } from '@tds/platform/database';
import { AuditExport } from './export-audit';
import { SearchAuditHandler } from './search-audit.handler';
import { type AuditFilter, SearchAuditQuery } from './search-audit.query';

let test: TestDatabase;
let database: Database;
let handler: SearchAuditHandler;

beforeAll(async () => {
  test = await createTestDatabase();
  database = await openDatabase({ url: test.url });
  handler = new SearchAuditHandler(database);
  // 2,500 changes by the pipeline, a microsecond apart and three at a time, and few actions of people among them.
  await test.pool
    .query(`insert into tds_audit_trail (entity_type, source_entity_id, action, before, after, changed_fields, actor, origin, correlation_id, occurred_at)
    select 'product', (n % 100)::text, case when n % 500 = 0 then 'delete' else 'update' end, '{"rate": 1.10}',
           '{"rate": 12345678901234567.89}', '{rate}', 'system', case when n % 2 = 0 then 'bulk' else 'webhook' end, 'c-' || n % 50,
           date_trunc('hour', now()) - (n / 3) * interval '1 microsecond'
      from generate_series(1, 2500) n`);
  await test.pool.query(`insert into tds_audit_trail (entity_type, source_entity_id, action, actor, origin, details, occurred_at)
    select 'product', n::text, 'dead_letter.retried', 'key:ann', 'api', '{"mode": "fetch"}', date_trunc('hour', now()) - interval '1 day' from generate_series(1, 5) n`);
  await test.pool.query('analyze tds_audit_trail');
});
afterAll(async () => {
  await database.onApplicationShutdown();
  await test.drop();
});

const search = (filter: AuditFilter, limit = 10_000) => handler.execute(new SearchAuditQuery(filter, limit));

it.each<[AuditFilter, number]>([
  [{}, 2_505],
  [{ entityType: 'product', sourceEntityId: '3' }, 26],
  [{ actor: 'key:ann' }, 5],
  [{ action: 'delete' }, 5],
  [{ action: 'update' }, 2_495],
  [{ origin: 'api' }, 5],
  [{ origin: 'webhook' }, 1_250],
  [{ correlationId: 'c-7' }, 50],
  [{ actor: 'key:ann', sourceEntityId: '3', entityType: 'product' }, 1],
  [{ entityType: 'customer' }, 0],
])('finds %j', async (filter, count) => {
  expect(await search(filter)).toHaveLength(count);
});

it('keeps to a range of time: from it, before its end', async () => {
  const [{ now }] = (await test.pool.query<{ now: Date }>(`select date_trunc('hour', now()) as now`)).rows as [{ now: Date }];
  const dayBefore = new Date(now.getTime() - 86_400_000);
  expect(await search({ from: dayBefore, to: new Date(dayBefore.getTime() + 1) })).toHaveLength(5);
  expect(await search({ to: dayBefore })).toHaveLength(0);
});

it('gives before and after without losing a digit', async () => {
  const [entry] = await search({ action: 'update' }, 1);
  expect(entry).toMatchObject({ before: { rate: 1.1 }, after: { rate: '12345678901234567.89' }, changedFields: ['rate'], details: null });
});

it('exports all of it once, newest first, in batches', async () => {
  const bus = { execute: (query: SearchAuditQuery) => handler.execute(query) } as unknown as QueryBus;
  const sizes: number[] = [];
  const times: string[] = [];
  const ids = new Set<string>();
  for await (const batch of new AuditExport(bus).entries({ entityType: 'product' }, undefined, new AbortController().signal)) {
    sizes.push(batch.length);
    for (const { id, occurredAtExact } of batch) {
      ids.add(id);
      times.push(occurredAtExact);
    }
  }
  expect(sizes).toEqual([1_000, 1_000, 505]);
  expect(ids.size).toBe(2_505);
  expect(times).toEqual(times.toSorted().toReversed());
});
