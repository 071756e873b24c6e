import type { EntityName, ZohoSandbox } from '@libs/zoho-sandbox';
import { type JsonObject, coerce } from '@tds/sync';
import { zohoDefinitions } from '@tds/zoho-integration';
import type { Pool } from 'pg';

/** One field in which a mirrored record differs from the sandbox's. */
export interface Disagreement {
  readonly entityType: string;
  readonly zohoId: string;
  readonly field: string;
  readonly zoho: unknown;
  readonly mirror: unknown;
}

/** The sandbox's (Zoho's) name of each type. */
export const SANDBOX_NAME: Readonly<Record<string, EntityName>> = {
  product: 'item',
  stock: 'item',
  price_list: 'pricebook',
  customer: 'contact',
  vendor: 'contact',
  user: 'user',
  branch: 'location',
  sales_order: 'salesorder',
  invoice: 'invoice',
  payment: 'customerpayment',
  credit_note: 'creditnote',
  sales_return: 'salesreturn',
  purchase_order: 'purchaseorder',
  bill: 'bill',
  vendor_payment: 'vendorpayment',
  stock_adjustment: 'inventoryadjustment',
};

type Definition = (typeof zohoDefinitions)[number];
type Column = Definition['columns'][number];
type Row = Record<string, unknown>;

/** A record of the sandbox in both its shapes; each carries what the other leaves out. */
interface ZohoRecord {
  readonly id: string;
  readonly detail: JsonObject;
  readonly listRow: JsonObject;
}

/**
 * The oracle: every record of the sandbox against its mirror row, every compared column of its detail, its child rows, and every living mirror row
 * against the sandbox. Reads through the sandbox's store and not through our client: two readings keep each other honest.
 */
export async function disagreements(sandbox: ZohoSandbox, pool: Pool): Promise<Disagreement[]> {
  const found: Disagreement[] = [];
  // Files are compared by their bytes, in the tests that are about them.
  for (const definition of zohoDefinitions.filter(({ attachment }) => !attachment)) {
    const { entityType } = definition;
    const { rows } = await pool.query<Row & { zoho_id: string }>(`select * from ${definition.table} where source_deleted_at is null`);
    const unseen = new Map(rows.map((row) => [row.zoho_id, row]));
    const children = await childRows(definition, pool);
    for (const record of recordsOf(definition, sandbox)) {
      const row = unseen.get(record.id);
      unseen.delete(record.id);
      if (!row) {
        found.push({ entityType, zohoId: record.id, field: '(row)', zoho: 'exists', mirror: 'missing' });
        continue;
      }
      const isWhole = row.detail_modified_at !== null;
      const columns = definition.columns.filter((column) => column.compared && (column.inList || isWhole));
      for (const difference of differences(columns, record, row)) found.push({ entityType, zohoId: record.id, ...difference });
      if (isWhole) {
        for (const child of definition.children) {
          const expected = child.rowsOf(record.detail) ?? [];
          const mirrored = children.get(`${child.table} ${record.id}`) ?? [];
          if (expected.length !== mirrored.length)
            found.push({ entityType, zohoId: record.id, field: child.table, zoho: expected.length, mirror: mirrored.length });
          for (const [n, line] of expected.entries()) {
            const shape = { id: record.id, detail: line, listRow: {} };
            for (const { field, ...values } of differences(child.columns, shape, mirrored[n] ?? {}))
              found.push({ entityType, zohoId: record.id, field: `${child.table}[${n}].${field}`, ...values });
          }
        }
      }
    }
    for (const zohoId of unseen.keys()) found.push({ entityType, zohoId, field: '(row)', zoho: 'missing', mirror: 'exists' });
  }
  return found;
}

function recordsOf(definition: Definition, sandbox: ZohoSandbox): ZohoRecord[] {
  const entity = SANDBOX_NAME[definition.entityType]!;
  const { product } = definition.zoho;
  return [...sandbox.store.each(entity)].flatMap(({ id }): ZohoRecord[] => {
    const detail = sandbox.store.detail(entity, id, product) as JsonObject;
    const listRow = sandbox.store.listRow(entity, id, product) as JsonObject;
    if (!definition.includes(detail)) return [];
    if (!definition.derivation) return [{ id, detail, listRow }];
    return (definition.derivation.expand(detail) ?? []).map((part) => ({ id: definition.idOf(part)!, detail: part, listRow: {} }));
  });
}

async function childRows(definition: Definition, pool: Pool): Promise<ReadonlyMap<string, Row[]>> {
  const byParent = new Map<string, Row[]>();
  for (const { table } of definition.children) {
    const { rows } = await pool.query<Row & { parent_id: string }>(`select * from ${table} order by parent_id, position`);
    for (const row of rows) byParent.set(`${table} ${row.parent_id}`, [...(byParent.get(`${table} ${row.parent_id}`) ?? []), row]);
  }
  return byParent;
}

function differences(
  columns: readonly Column[],
  { detail, listRow }: ZohoRecord,
  row: Row,
): Pick<Disagreement, 'field' | 'zoho' | 'mirror'>[] {
  return columns.flatMap((column) => {
    const mirror = (row[column.name] ?? null) as never;
    const told = column.pick(detail);
    // What only the list tells is there once a listing was read, and not before.
    const raw = told === undefined && mirror !== null ? column.pick(listRow) : told;
    const zoho = raw === undefined ? null : coerce(column.type, raw);
    return isSame(column.type, zoho, mirror) ? [] : [{ field: column.name, zoho, mirror }];
  });
}

function isSame(type: string, zoho: unknown, mirror: unknown): boolean {
  if (zoho === null || mirror === null || mirror === undefined) return zoho === (mirror ?? null);
  if (type === 'jsonb') return canonical(JSON.parse(zoho as string)) === canonical(mirror);
  if (type === 'numeric' || type === 'integer') return Number(zoho) === Number(mirror);
  if (type === 'timestamptz') return new Date(zoho as string).getTime() === (mirror as Date).getTime();
  return zoho === mirror;
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
