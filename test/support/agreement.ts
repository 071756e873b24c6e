import type { EntityName, ZohoSandbox } from '@libs/zoho-sandbox';
import { coerce } from '@tds/sync';
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

const SANDBOX_NAME: Readonly<Record<string, EntityName>> = { product: 'item', customer: 'contact', vendor: 'contact' };

/**
 * The oracle: every record of the sandbox against its mirror row, every compared column of its detail, and every living mirror row against
 * the sandbox. Reads through the sandbox's store and not through our client: two readings keep each other honest.
 */
export async function disagreements(sandbox: ZohoSandbox, pool: Pool): Promise<Disagreement[]> {
  const found: Disagreement[] = [];
  for (const definition of zohoDefinitions) {
    const { entityType } = definition;
    const { rows } = await pool.query<Record<string, unknown> & { zoho_id: string }>(
      `select * from ${definition.table} where source_deleted_at is null`,
    );
    const unseen = new Map(rows.map((row) => [row.zoho_id, row]));
    const entity = SANDBOX_NAME[entityType]!;
    for (const { id } of sandbox.store.each(entity)) {
      const detail = sandbox.store.detail(entity, id, definition.zoho.product);
      if (!definition.includes(detail as never)) continue;
      const row = unseen.get(id);
      unseen.delete(id);
      if (!row) {
        found.push({ entityType, zohoId: id, field: '(row)', zoho: 'exists', mirror: 'missing' });
        continue;
      }
      for (const column of definition.columns.filter(
        (candidate) => candidate.compared && (candidate.inList || row.detail_modified_at !== null),
      )) {
        const raw = column.pick(detail as never);
        const zoho = raw === undefined ? null : coerce(column.type, raw);
        const mirror = row[column.name] as never;
        if (!isSame(column.type, zoho, mirror)) found.push({ entityType, zohoId: id, field: column.name, zoho, mirror });
      }
    }
    for (const zohoId of unseen.keys()) found.push({ entityType, zohoId, field: '(row)', zoho: 'missing', mirror: 'exists' });
  }
  return found;
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
