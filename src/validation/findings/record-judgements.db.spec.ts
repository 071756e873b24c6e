import { ManualClock, type TestDatabase, createTestDatabase } from '@libs/testing';
import { type Database, openDatabase } from '@tds/platform/database';
import { Logger } from '@nestjs/common';
import { Sweeper } from '../checks/sweeper';
import type { ValidationIssue } from '../rules/validation-rule';
import type { ValidatedType } from '../subjects/validated-type';
import { ValidationSubjects } from '../subjects/validation-subjects';
import { type RecordJudgement, RecordJudgements } from './record-judgements';

const ORGANIZATION = '748369814';
const product: ValidatedType = {
  source: 'zoho',
  organizationId: ORGANIZATION,
  entityType: 'product',
  table: 'mirror.products',
  columns: [{ name: 'sku', isText: true, inList: true }],
  rules: [
    { field: 'sku', rule: 'required', severity: 'warning' },
    { field: 'sku', rule: 'unique', severity: 'error' },
  ],
  growsStale: false,
};
const order: ValidatedType = {
  ...product,
  entityType: 'sales_order',
  table: 'mirror.sales_orders',
  columns: [],
  rules: [{ field: 'item_id', rule: 'reference', to: 'product', rows: 'mirror.sales_order_lines', severity: 'warning' }],
};

let testDatabase: TestDatabase;
let database: Database;
let sweeper: Sweeper;
let judgements: RecordJudgements;

beforeAll(async () => {
  Logger.overrideLogger(false);
  testDatabase = await createTestDatabase();
  database = await openDatabase({ url: testDatabase.url });
  const subjects = new ValidationSubjects();
  const types = [product, order];
  subjects.provide({ types: () => types, typesNamed: () => types, lastReadWhole: () => Promise.resolve(new Date()) });
  sweeper = new Sweeper(database, subjects, new ManualClock(new Date()));
  judgements = new RecordJudgements(database, subjects, sweeper);
});
afterAll(async () => {
  await database.onApplicationShutdown();
  await testDatabase.drop();
});
beforeEach(() =>
  testDatabase.pool.query(
    'truncate mirror.products, mirror.sales_orders, mirror.sales_order_lines, tds_validation_findings restart identity',
  ),
);

const instant = (second: number): Date => new Date(`2026-06-09T10:00:${String(second).padStart(2, '0')}Z`);
const issue: ValidationIssue = {
  field: 'rate',
  rule: 'not_negative',
  severity: 'error',
  issue: 'rate is negative',
  currentValue: '-5',
  recommendation: 'Correct it in Zoho',
};
const refused = (second: number, issues: readonly ValidationIssue[] = [issue]): RecordJudgement => ({
  entityId: '1',
  verdict: 'refused',
  version: instant(second),
  isChange: true,
  isOfPass: true,
  issues,
});
const accepted = (entityId: string, second: number | null, issues: readonly ValidationIssue[] = []): RecordJudgement => ({
  entityId,
  verdict: 'accepted',
  version: second === null ? null : instant(second),
  isChange: true,
  isOfPass: true,
  issues,
});
const byItself = (entityId: string, second: number): RecordJudgement => ({ ...accepted(entityId, second), isOfPass: false });

async function tell(entityType: string, ...told: RecordJudgement[]): Promise<void> {
  judgements.note(entityType, told);
  await judgements.idle();
}
const mirror = (zohoId: string, sku: string | null, second = 1): Promise<unknown> =>
  testDatabase.pool.query(
    `insert into mirror.products (organization_id, zoho_id, sku, raw, content_hash, sync_origin, source_modified_at) values ($1, $2, $3, '{}', '', 'bulk', $4)
     on conflict (organization_id, zoho_id) do update set sku = excluded.sku`,
    [ORGANIZATION, zohoId, sku, instant(second)],
  );
async function findings(): Promise<string[]> {
  const { rows } = await testDatabase.pool.query<{ told: string }>(
    `select concat_ws(' ', origin, entity_id, rule, field, status, reopened_count) as told from tds_validation_findings order by 1`,
  );
  return rows.map(({ told }) => told);
}

describe('a refused document', () => {
  it('is a finding until a newer one, or the end of the record, comes', async () => {
    await tell('product', refused(10));
    expect(await findings()).toEqual(['intake 1 not_negative rate open 0']);
    await tell('product', accepted('1', 9));
    expect(await findings()).toEqual(['intake 1 not_negative rate open 0']);
    await tell('product', accepted('1', 11));
    expect(await findings()).toEqual(['intake 1 not_negative rate fixed 0']);
    await tell('product', refused(12));
    expect(await findings()).toEqual(['intake 1 not_negative rate open 1']);
    await tell('product', accepted('1', null));
    expect(await findings()).toEqual(['intake 1 not_negative rate fixed 1']);
  });

  it('refused once more is the same finding, ignored if it was; what it has no longer is fixed', async () => {
    await tell('product', refused(10, [issue, { ...issue, rule: 'required', field: 'name' }]));
    await testDatabase.pool.query(
      `update tds_validation_findings set status = 'ignored', ignored_at = now(), ignored_by = 'me', ignore_reason = 'so' where field = 'rate'`,
    );
    await tell('product', refused(11));
    expect(await findings()).toEqual(['intake 1 not_negative rate ignored 0', 'intake 1 required name fixed 0']);
  });

  it('may hold what PostgreSQL calls no text', async () => {
    await tell('product', refused(10, [{ ...issue, currentValue: { a: 'x\0\ud800' } }]));
    expect(await findings()).toEqual(['intake 1 not_negative rate open 0']);
  });

  it('is none where the mirror has a newer version of the record, and warnings alone are none', async () => {
    await mirror('1', 'A', 20);
    await tell('product', refused(10));
    await tell('product', { ...refused(30), issues: [{ ...issue, severity: 'warning' }] });
    expect(await findings()).toEqual([]);
  });
});

it('a warning is a finding at once, and is over with the change that mends it', async () => {
  const warning: ValidationIssue = { ...issue, field: 'sku', rule: 'required', severity: 'warning' };
  await mirror('1', null);
  await tell('product', accepted('1', 1, [warning]));
  expect(await findings()).toEqual(['mirror 1 required sku open 0']);
  await mirror('1', 'A');
  await tell('product', accepted('1', 2));
  expect(await findings()).toEqual(['mirror 1 required sku fixed 0']);
});

it('a change puts right the records that shared a value with it, and those that named it', async () => {
  const { pool } = testDatabase;
  await mirror('1', 'twin');
  await mirror('2', 'Twin');
  await pool.query(
    `insert into mirror.sales_orders (organization_id, zoho_id, raw, content_hash, sync_origin) values ($1, '50', '{}', '', 'bulk')`,
    [ORGANIZATION],
  );
  await pool.query(`insert into mirror.sales_order_lines (organization_id, parent_id, position, item_id) values ($1, '50', 0, '3')`, [
    ORGANIZATION,
  ]);
  await sweeper.recheck(product, ['1', '2']);
  await sweeper.recheck(order, ['50']);
  expect(await findings()).toEqual([
    'mirror 1 unique sku open 0',
    'mirror 2 unique sku open 0',
    'mirror 50 reference sales_order_lines.item_id open 0',
  ]);
  await mirror('2', 'another');
  await mirror('3', 'third');
  await tell('product', accepted('2', 2), accepted('3', 2));
  expect((await findings()).every((finding) => finding.includes('fixed'))).toBe(true);
});

describe('a change by itself', () => {
  const anOrder = async (id: string, itemId: string): Promise<void> => {
    await testDatabase.pool.query(
      `insert into mirror.sales_orders (organization_id, zoho_id, raw, content_hash, sync_origin) values ($1, $2, '{}', '', 'webhook')`,
      [ORGANIZATION, id],
    );
    await testDatabase.pool.query(
      `insert into mirror.sales_order_lines (organization_id, parent_id, position, item_id) values ($1, $2, 0, $3)`,
      [ORGANIZATION, id, itemId],
    );
  };

  it('that takes a value of another is a finding of both at once; one of a pass is left to the next run', async () => {
    await mirror('1', 'twin');
    await mirror('2', 'TWIN');
    await tell('product', accepted('2', 2));
    expect(await findings()).toEqual([]);
    await tell('product', byItself('2', 2));
    expect(await findings()).toEqual(['mirror 1 unique sku open 0', 'mirror 2 unique sku open 0']);
    await mirror('2', 'another');
    await tell('product', byItself('2', 3));
    expect(await findings()).toEqual(['mirror 1 unique sku fixed 0', 'mirror 2 unique sku fixed 0']);
  });

  it('that names what is not there is a finding at once, until that comes', async () => {
    await mirror('1', 'A');
    await anOrder('50', '1');
    await anOrder('51', '2');
    await tell('sales_order', byItself('50', 1), byItself('51', 1));
    expect(await findings()).toEqual(['mirror 51 reference sales_order_lines.item_id open 0']);
    await mirror('2', 'B');
    await tell('product', accepted('2', 2));
    expect(await findings()).toEqual(['mirror 51 reference sales_order_lines.item_id fixed 0']);
  });

  it('is looked at as one, though a pass confirms it before it was', async () => {
    await mirror('1', 'twin');
    await mirror('2', 'twin');
    await tell('product', byItself('2', 2), { ...accepted('2', 2), isChange: false });
    expect(await findings()).toHaveLength(2);
  });
});

it('goes on after a failure: what was told meanwhile is looked at', async () => {
  await tell('product', accepted('no text of PostgreSQL: \0', 1));
  expect(await findings()).toEqual([]);
  await tell('product', refused(10));
  expect(await findings()).toHaveLength(1);
});
