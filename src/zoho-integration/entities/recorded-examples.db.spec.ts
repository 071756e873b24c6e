import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseLosslessJson } from '@libs/lossless-json';
import { createTestDatabase, type TestDatabase } from '@libs/testing';
import { type Database, openDatabase } from '@tds/platform/database';
import { type ApplyVerdict, type EntityChange, type JsonObject, type SourceConnector, SourceRegistry, isJsonObject } from '@tds/sync';
import { MirrorWriter } from '@tds/sync/apply/mirror-writer';
import { transform } from '@tds/sync/apply/transform';
import { recogniseZohoNotification } from '../recognise';
import { zohoDefinitions, type ZohoEntityDefinition } from './index';

const ORGANIZATION = '748369814';
const ASKED_AT = new Date('2026-11-22T10:00:00Z');

/** Bodies recorded from the live service or published by Zoho; not part of the repository. */
const folder = join(resolve(process.env['TDS_SHARED_DIR'] ?? join(__dirname, '../../../../shared')), 'zoho-examples');

/** A record as some body shows it. */
interface Example {
  readonly name: string;
  readonly definition: ZohoEntityDefinition;
  readonly id: string;
  readonly document: JsonObject;
}

/** Documents nobody recorded, with every trap at once, so that the reading itself is tested wherever the folder is not. */
const WRITTEN = [
  `{"code": 0, "salesorder": {"salesorder_id": 460000000002924001, "salesorder_number": "SO-1", "customer_id": 460000000002924003,
  "status": "confirmed", "date": "2026-06-09", "shipment_date": "", "total": 12345678901234.56789, "exchange_rate": "",
  "last_modified_time": "2026-06-09T09:47:43-0400", "custom_fields": [{"customfield_id": 1, "label": "Route", "value": "شمال"}],
  "line_items": [{"line_item_id": 460000000002924005, "item_id": "7", "quantity": 2.5, "rate": 0.1, "item_total": "0.25", "discount": "5%"}]}}`,
  `{"code": 0, "vendorpayment": {"payment_id": 460000000002924007, "payment_number": "", "vendor_id": 460000000002924009, "amount": 150000.005,
  "balance": "0.00", "currency_code": "USD", "exchange_rate": 1310.5, "date": "2026-06-09", "last_modified_time": "2026-06-09T09:47:43-0400",
  "bills": [{"bill_id": 460000000002924011, "bill_number": "فاتورة-7", "date": "", "amount_applied": "150000.005"}], "custom_fields": ""}}`,
];

const examples: readonly Example[] = [...WRITTEN.flatMap((text) => examplesOf('(written)', text)), ...recordedExamples()];

function recordedExamples(): Example[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => /^webhook\.|\.(list|get|bulk|created|updated)\.json$/.test(file));
  return files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return file.startsWith('webhook.') ? announced(file, text) : examplesOf(file, text);
  });
}

/** The records under the keys by which definitions know lists and details. */
function examplesOf(file: string, text: string): Example[] {
  const body = parseLosslessJson(text);
  if (!isJsonObject(body)) return [];
  return zohoDefinitions
    .filter((definition) => !definition.derivation && !definition.attachment)
    .flatMap((definition) => {
      const { listKeys, detailKeys } = definition.zoho;
      const records = [...listKeys, ...detailKeys].flatMap((key) => body[key] ?? []).filter(isJsonObject);
      return records
        .filter((record) => definition.includes(record))
        .map((document): Example => {
          const id = definition.idOf(document)!;
          return { name: `${file} ${definition.entityType} ${id}`, definition, id, document };
        });
    });
}

function announced(file: string, text: string): Example[] {
  const notification = { body: Buffer.from(text), contentType: 'application/json' };
  const recognition = recogniseZohoNotification(notification, zohoDefinitions, ORGANIZATION, parseLosslessJson);
  if (recognition.kind !== 'change') return [];
  const { entityType, sourceEntityId: id, document } = recognition.change;
  const definition = zohoDefinitions.find((each) => each.entityType === entityType)!;
  return [{ name: `${file} ${entityType} ${id}`, definition, id, document }];
}

const changeOf = ({ id, document }: Example, fetchedAt?: Date): EntityChange => ({
  kind: 'upsert',
  sourceEntityId: id,
  document,
  ...(fetchedAt ? { fetchedAt } : { listedAt: ASKED_AT }),
});

/** What a value in a document must become, read without the definition: `""` is nothing, digits stay, an instant is an instant. */
function expected(type: string, raw: unknown): unknown {
  if (raw === '' || raw === null) return null;
  if (type === 'timestamptz') return new Date((raw as string).replace(/([+-]\d{2}):?(\d{2})$/, '$1:$2')).toISOString();
  return type === 'boolean' ? raw : String(raw);
}

describe.each(examples.map((example) => [example.name, example] as const))('%s', (_name, example) => {
  const { definition, document } = example;
  const result = transform(definition, changeOf(example, ASKED_AT) as never);
  const { columns, values, children, modifiedAt } = result.ok ? result.row : (undefined as never);

  it('becomes a row', () => {
    expect(result).toMatchObject({ ok: true });
    expect(example.id).toMatch(/^\d+$/);
  });

  it('loses no value', () => {
    const plain = columns.filter(({ name, type }) => document[name] !== undefined && type !== 'jsonb' && name !== 'status');
    const compared = plain.filter(({ name }) => !name.startsWith('salesperson_'));
    expect(compared.length).toBeGreaterThan(0);
    expect(Object.fromEntries(compared.map(({ name }) => [name, values[name]]))).toEqual(
      Object.fromEntries(compared.map(({ name, type }) => [name, expected(type, document[name])])),
    );
  });

  it('keeps its modification time, custom fields and rows', () => {
    const time = document['last_modified_time'] ?? (definition.entityType === 'payment' ? document['updated_time'] : undefined);
    const isTold = definition.isVersioned && typeof time === 'string';
    expect(modifiedAt.toISOString()).toBe(isTold ? expected('timestamptz', time) : ASKED_AT.toISOString());
    const { custom_fields: fields } = document;
    if (values['custom_fields'] !== undefined && Array.isArray(fields)) {
      const kept = JSON.parse((values['custom_fields'] as string | null) ?? '{}') as Record<string, { value: unknown }>;
      expect(Object.values(kept).map(({ value }) => value)).toEqual(fields.map((field) => (field as JsonObject)['value']));
    }
    for (const [child, rows] of children) {
      const lines = child.rowsOf(document)!;
      const simple = child.columns.filter(({ type }) => type !== 'jsonb');
      for (const [n, line] of lines.entries()) {
        const carried = simple.filter(({ name }) => line[name] !== undefined);
        expect(carried.map(({ name }) => rows[n]![name])).toEqual(carried.map(({ name, type }) => expected(type, line[name])));
      }
      expect(rows).toHaveLength(lines.length);
    }
  });
});

describe('in the mirror', () => {
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
  const empty = async ({ table, children }: ZohoEntityDefinition): Promise<void> => {
    for (const each of [table, ...children.map((child) => child.table)]) await testDatabase.pool.query(`delete from ${each}`);
  };

  const apply = async (definition: ZohoEntityDefinition, ...changes: EntityChange[]): Promise<ApplyVerdict[]> => {
    const context = { origin: 'bulk', actor: 'system' } as const;
    const outcomes = await database.transaction((tx) => writer.write(tx, registry.entity(definition.entityType), changes, context));
    return outcomes.map(({ verdict }) => verdict);
  };

  it('each is stored as it was sent, its rows below it', async () => {
    for (const example of examples) {
      const { definition, id, document } = example;
      await empty(definition);
      expect([example.name, await apply(definition, changeOf(example, ASKED_AT))]).toEqual([example.name, ['inserted']]);
      const { rows } = await testDatabase.pool.query<{ zoho_id: string; raw: string }>(
        `select zoho_id, raw::text from ${definition.table}`,
      );
      expect(rows.map((row) => [row.zoho_id, parseLosslessJson(row.raw)])).toEqual([[id, document]]);
      for (const child of definition.children) {
        const stored = await testDatabase.pool.query(`select from ${child.table} where parent_id = $1`, [id]);
        expect(stored.rowCount).toBe(child.rowsOf(document)?.length ?? 0);
      }
    }
  });

  it('a list row and the detail of the same version never contradict each other', async () => {
    const details = examples.filter(({ definition, document }) => definition.isDetail(document));
    const pairs = details.flatMap((detail) =>
      examples
        .filter(({ id, definition, document }) => id === detail.id && definition === detail.definition && !definition.isDetail(document))
        .filter(({ document }) => isSameVersion(detail, document))
        .map((row) => [row, detail] as const),
    );
    for (const [row, detail] of pairs) {
      const { definition } = row;
      await empty(definition);
      const verdicts = [
        ...(await apply(definition, changeOf(row))),
        ...(await apply(definition, changeOf(detail))),
        ...(await apply(definition, changeOf(row))),
      ];
      expect([row.name, verdicts]).toEqual([row.name, ['inserted', 'updated', 'unchanged']]);
    }
  });
});

function isSameVersion({ definition, document }: Example, other: JsonObject): boolean {
  const [a, b] = [definition.modifiedAtOf(document), definition.modifiedAtOf(other)];
  return a !== null && a.getTime() === b?.getTime();
}
