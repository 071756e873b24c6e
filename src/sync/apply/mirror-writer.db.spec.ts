import { createTestDatabase, type TestDatabase } from '@libs/testing';
import { type Database, openDatabase } from '@tds/platform/database';
import type { ZohoEntityDefinition } from '@tds/zoho-integration/entities';
import { zohoDefinitions } from '@tds/zoho-integration/entities';
import type { SourceConnector } from '../source/source-connector';
import { SourceRegistry } from '../source/source-registry';
import type { ApplyVerdict, EntityChange } from './entity-change';
import { MirrorWriter } from './mirror-writer';

const ORGANIZATION = '748369814';
const at = (time: string): string => `2026-06-09T${time}+0300`;
const instant = (time: string): Date => new Date(`2026-06-09T${time}+03:00`);

let testDatabase: TestDatabase;
let database: Database;
let registry: SourceRegistry;
let writer: MirrorWriter;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  database = await openDatabase({ url: testDatabase.url });
  registry = new SourceRegistry();
  registry.register({ source: 'zoho', organizationId: ORGANIZATION, definitions: zohoDefinitions } as unknown as SourceConnector);
  writer = new MirrorWriter(registry);
});
afterAll(async () => {
  await database.onApplicationShutdown();
  await testDatabase.drop();
});
beforeEach(() => testDatabase.pool.query('truncate mirror.products, mirror.customers, mirror.vendors, tds_audit_trail, tds_change_feed'));

/** The detail of an item, as webhooks and itemdetails carry it. */
function detail(name: string, time: string, more: object = {}): EntityChange {
  const document = {
    item_id: '7',
    name,
    sku: 'A-1',
    rate: 10.5,
    status: 'active',
    last_modified_time: at(time),
    custom_fields: [],
    brand: '',
    ...more,
  };
  return { kind: 'upsert', sourceEntityId: '7', document };
}

/** A list row of the same item: no custom fields, no brand. */
function listRow(name: string, time: string): EntityChange {
  const document = { item_id: '7', name, sku: 'A-1', rate: 10.5, status: 'active', last_modified_time: at(time) };
  return { kind: 'upsert', sourceEntityId: '7', document };
}

const fetched = (change: EntityChange, askedAt: string): EntityChange => ({ ...change, fetchedAt: instant(askedAt) }) as EntityChange;
const deletion = (time: string): EntityChange => ({ kind: 'delete', sourceEntityId: '7', deletedAt: instant(time) });

async function apply(entityType: string, ...changes: EntityChange[]): Promise<ApplyVerdict[]> {
  const context = { origin: 'webhook', actor: 'system', correlationId: 'c-1' } as const;
  const outcomes = await database.transaction((tx) => writer.write(tx, registry.entity(entityType), changes, context));
  return outcomes.map((outcome) => outcome.verdict);
}

async function product(): Promise<Record<string, unknown>> {
  const { rows } = await testDatabase.pool.query('select * from mirror.products');
  return rows[0] as Record<string, unknown>;
}

const audit = async (): Promise<Record<string, unknown>[]> =>
  (await testDatabase.pool.query('select * from tds_audit_trail order by occurred_at, source_modified_at')).rows;

describe('the version gate', () => {
  it.each([
    { name: 'first sight', before: [], change: detail('v1', '10:00:00'), verdict: 'inserted', holds: 'v1' },
    { name: 'newer', before: [detail('v1', '10:00:00')], change: detail('v2', '10:00:01'), verdict: 'updated', holds: 'v2' },
    { name: 'older', before: [detail('v2', '10:00:01')], change: detail('v1', '10:00:00'), verdict: 'stale', holds: 'v2' },
    { name: 'the same again', before: [detail('v1', '10:00:00')], change: detail('v1', '10:00:00'), verdict: 'unchanged', holds: 'v1' },
    {
      name: 'newer, nothing we show differs',
      before: [detail('v1', '10:00:00')],
      change: detail('v1', '10:00:01'),
      verdict: 'unchanged',
      holds: 'v1',
    },
    {
      name: 'same time, other content',
      before: [detail('v1', '10:00:00')],
      change: detail('v2', '10:00:00'),
      verdict: 'conflict',
      holds: 'v1',
    },
    {
      name: 'same time, other content, fetched',
      before: [detail('v1', '10:00:00')],
      change: fetched(detail('v2', '10:00:00'), '10:00:05'),
      verdict: 'updated',
      holds: 'v2',
    },
    {
      name: 'same time, other content, but settled by an earlier fetch',
      before: [fetched(detail('v2', '10:00:00'), '10:00:05')],
      change: detail('v1', '10:00:00'),
      verdict: 'stale',
      holds: 'v2',
    },
    {
      name: 'same time, other content, fetched within the same second: not settled, a third edit may follow',
      before: [fetched(detail('v2', '10:00:00'), '10:00:00')],
      change: detail('v3', '10:00:00'),
      verdict: 'conflict',
      holds: 'v2',
    },
    {
      name: 'list row of the version we hold whole',
      before: [detail('v1', '10:00:00')],
      change: listRow('v1', '10:00:00'),
      verdict: 'unchanged',
      holds: 'v1',
    },
    {
      name: 'detail that completes a list row',
      before: [listRow('v1', '10:00:00')],
      change: detail('v1', '10:00:00', { brand: 'Acme' }),
      verdict: 'updated',
      holds: 'v1',
    },
    {
      name: 'offset of another zone, same instant',
      before: [detail('v1', '10:00:00')],
      change: detail('v1', '', { last_modified_time: '2026-06-09T07:00:00Z' }),
      verdict: 'unchanged',
      holds: 'v1',
    },
    { name: 'deleted', before: [detail('v1', '10:00:00')], change: deletion('10:00:09'), verdict: 'deleted', holds: 'v1' },
    {
      name: 'deleted twice',
      before: [detail('v1', '10:00:00'), deletion('10:00:09')],
      change: deletion('10:00:10'),
      verdict: 'unchanged',
      holds: 'v1',
    },
    {
      name: 'deletion told before a newer update',
      before: [detail('v2', '10:00:10')],
      change: deletion('10:00:09'),
      verdict: 'stale',
      holds: 'v2',
    },
    {
      name: 'update after the deletion revives',
      before: [detail('v1', '10:00:00'), deletion('10:00:09')],
      change: detail('v2', '10:00:10'),
      verdict: 'updated',
      holds: 'v2',
    },
    {
      name: 'late update from before the deletion: ask',
      before: [detail('v1', '10:00:00'), deletion('10:00:09')],
      change: detail('v2', '10:00:05'),
      verdict: 'conflict',
      holds: 'v1',
    },
    {
      name: 'late update of a record only its deletion was seen of: ask',
      before: [deletion('10:00:09')],
      change: detail('v1', '10:00:00'),
      verdict: 'conflict',
      holds: null,
    },
    {
      name: 'the source confirms that the deleted record exists',
      before: [detail('v1', '10:00:00'), deletion('10:00:09')],
      change: fetched(detail('v2', '10:00:05'), '10:00:12'),
      verdict: 'updated',
      holds: 'v2',
    },
    {
      name: 'breaks a rule, older',
      before: [detail('v2', '10:00:01')],
      change: detail('', '10:00:00'),
      verdict: 'stale',
      holds: 'v2',
    },
    { name: 'breaks a rule, newer', before: [detail('v1', '10:00:00')], change: detail('', '10:00:01'), verdict: 'invalid', holds: 'v1' },
    {
      name: 'breaks a rule, same time: ask',
      before: [detail('v1', '10:00:00')],
      change: detail('', '10:00:00'),
      verdict: 'conflict',
      holds: 'v1',
    },
    {
      name: 'breaks a rule, same time, fetched',
      before: [detail('v1', '10:00:00')],
      change: fetched(detail('', '10:00:00'), '10:00:05'),
      verdict: 'invalid',
      holds: 'v1',
    },
    {
      name: 'breaks a rule, same time, but settled by an earlier fetch',
      before: [fetched(detail('v2', '10:00:00'), '10:00:05')],
      change: detail('', '10:00:00'),
      verdict: 'stale',
      holds: 'v2',
    },
    {
      name: 'breaks a rule, late, from before the deletion: ask',
      before: [detail('v1', '10:00:00'), deletion('10:00:09')],
      change: detail('', '10:00:05'),
      verdict: 'conflict',
      holds: 'v1',
    },
    {
      name: 'breaks a rule, after the deletion',
      before: [detail('v1', '10:00:00'), deletion('10:00:09')],
      change: detail('', '10:00:10'),
      verdict: 'invalid',
      holds: 'v1',
    },
  ])('$name: $verdict', async ({ before, change, verdict, holds }) => {
    for (const earlier of before) await apply('product', earlier);
    expect(await apply('product', change)).toEqual([verdict]);
    expect((await product()).name).toBe(holds);
  });

  it('fetches at most once per version: the confirmed copy is remembered without a change of content', async () => {
    await apply('product', detail('v1', '10:00:00'));
    expect(await apply('product', fetched(detail('v1', '10:00:00'), '10:00:05'))).toEqual(['unchanged']);
    expect(await apply('product', detail('other', '10:00:00'))).toEqual(['stale']);
  });
});

describe('what a shape does not carry', () => {
  it('stays as it is', async () => {
    await apply(
      'product',
      detail('v1', '10:00:00', { brand: 'Acme', custom_fields: [{ customfield_id: '1', label: 'Shelf', value: 'B2' }] }),
    );
    expect(await apply('product', listRow('v2', '10:00:05'))).toEqual(['updated']);
    const row = await product();
    expect(row).toMatchObject({ name: 'v2', brand: 'Acme', custom_fields: { 1: { label: 'Shelf', value: 'B2' } } });
    expect(row.detail_modified_at).toEqual(instant('10:00:00'));
  });
});

describe('exact values', () => {
  it('keeps amounts, ids, unicode and what Zoho sent', async () => {
    const change = detail('مصباح 💡 O\u2019Brien', '10:00:00', {
      rate: '12345678901234.56789',
      sku: '',
      tax_id: 4815000000044043,
      purchase_rate: '',
      description: 'a\u0000b',
    });
    expect(await apply('product', change)).toEqual(['inserted']);
    expect(await product()).toMatchObject({
      name: 'مصباح 💡 O\u2019Brien',
      rate: '12345678901234.56789',
      sku: null,
      tax_id: '4815000000044043',
      purchase_rate: null,
      description: 'a\ufffdb',
      raw: { rate: '12345678901234.56789', sku: '' },
    });
  });
});

describe('a batch', () => {
  it('leaves a bad record alone and writes its neighbours', async () => {
    const bad: EntityChange = {
      kind: 'upsert',
      sourceEntityId: '8',
      document: { item_id: '8', name: '', rate: 'x', last_modified_time: at('10:00:00') },
    };
    expect(await apply('product', detail('v1', '10:00:00'), bad)).toEqual(['inserted', 'invalid']);
  });

  it('takes the newest of several versions of a record', async () => {
    expect(await apply('product', detail('v2', '10:00:02'), detail('v3', '10:00:03'), detail('v1', '10:00:01'))).toEqual([
      'stale',
      'inserted',
      'stale',
    ]);
    expect((await product()).name).toBe('v3');
  });

  it('leaves traces once per effect, in the same transaction', async () => {
    await apply('product', detail('v1', '10:00:00'));
    await apply('product', detail('v2', '10:00:01', { rate: 11 }));
    await apply('product', detail('v1', '10:00:00'));
    await apply('product', deletion('10:00:09'));
    const [created, updated, deleted, ...more] = await audit();
    expect(more).toEqual([]);
    expect(created).toMatchObject({
      action: 'create',
      before: null,
      after: { name: 'v1', rate: 10.5 },
      actor: 'system',
      origin: 'webhook',
      correlation_id: 'c-1',
    });
    expect(updated).toMatchObject({
      action: 'update',
      before: { name: 'v1', rate: 10.5 },
      after: { name: 'v2', rate: 11 },
      changed_fields: ['name', 'rate'],
    });
    expect(deleted).toMatchObject({ action: 'delete', changed_fields: ['source_deleted_at'] });
    const feed = await testDatabase.pool.query('select event_type from tds_change_feed order by tx_id, id');
    expect(feed.rows.map((row: { event_type: string }) => row.event_type)).toEqual([
      'tds.entity.create',
      'tds.entity.update',
      'tds.entity.delete',
    ]);
  });

  it('writes nothing when its transaction rolls back', async () => {
    const context = { origin: 'webhook', actor: 'system' } as const;
    const failing = database.transaction(async (tx) => {
      await writer.write(tx, registry.entity('product'), [detail('v1', '10:00:00')], context);
      throw new Error('lease lost');
    });
    await expect(failing).rejects.toThrow('lease lost');
    expect(await product()).toBeUndefined();
    expect(await audit()).toEqual([]);
  });
});

describe('a contact that changes sides', () => {
  const contact = (type: string, time: string): EntityChange => ({
    kind: 'upsert',
    sourceEntityId: '9',
    document: { contact_id: '9', contact_name: 'Basra Trading', contact_type: type, status: 'active', last_modified_time: at(time) },
  });
  const living = async (table: string): Promise<number> =>
    (await testDatabase.pool.query(`select from mirror.${table} where source_deleted_at is null`)).rowCount ?? 0;

  it('lives on one side only, whichever order the news come in', async () => {
    expect(await apply('customer', contact('customer', '10:00:00'))).toEqual(['inserted']);
    expect(await apply('vendor', contact('vendor', '10:00:05'))).toEqual(['inserted']);
    expect([await living('customers'), await living('vendors')]).toEqual([0, 1]);
    expect(await apply('customer', contact('customer', '10:00:03'))).toEqual(['stale']);
    expect(await apply('customer', contact('customer', '10:00:08'))).toEqual(['updated']);
    expect([await living('customers'), await living('vendors')]).toEqual([1, 0]);
  });

  it('is gone from both sides when its deletion does not tell which it was', async () => {
    await apply('vendor', contact('vendor', '10:00:00'));
    expect(await apply('customer', { kind: 'delete', sourceEntityId: '9', deletedAt: instant('10:00:05') })).toEqual(['deleted']);
    expect([await living('customers'), await living('vendors')]).toEqual([0, 0]);
  });
});

describe('two writers at once', () => {
  it('end with the newer version, each effect audited once', async () => {
    const definition = registry.entity('product').definition as ZohoEntityDefinition;
    expect(definition.entityType).toBe('product');
    const versions = Array.from({ length: 24 }, (_, n) => detail(`v${n}`, `10:00:${String(n).padStart(2, '0')}`));
    const shuffled = versions.map((change, n) => versions[(n * 7) % versions.length] ?? change);
    const write = async (change: EntityChange): Promise<void> => {
      for (;;) {
        try {
          await apply('product', change);
          return;
        } catch (error) {
          if ((error as { code?: string }).code !== 'sync.apply_raced') throw error;
        }
      }
    };
    await Promise.all(shuffled.map(write));
    expect((await product()).name).toBe('v23');
    // Ids are handed out in blocks per connection and transactions begin before they wait, so only the versions tell the order.
    const { rows } = await testDatabase.pool.query(`select after ->> 'name' as name from tds_audit_trail order by source_modified_at`);
    const names = rows.map((row: { name: string }) => row.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.at(-1)).toBe('v23');
  });
});
