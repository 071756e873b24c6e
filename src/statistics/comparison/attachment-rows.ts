import type { EntityDefinition } from '@tds/sync';
import { bitOf } from '../staging/staged-columns';

/**
 * The files the source names, as told rows: they are in the listing of the records they belong to. What only the bytes tell is not carried.
 */
export function attachmentRows(definition: EntityDefinition, ownerTable: string): string {
  const { ownerColumn, namedBy } = definition.attachment!;
  const values = definition.columns.map(({ name, type }) => {
    if (name === ownerColumn) return `o.zoho_id as ${name}`;
    return namedBy.includes(name) ? `o.${name}` : `null::${type} as ${name}`;
  });
  const carried = definition.columns
    .filter(({ name }) => name === ownerColumn || namedBy.includes(name))
    .reduce((bits, column) => bits | bitOf(definition, column), 0n);
  return `(select o.zoho_id, o.zoho_id as document_id, true as is_found, true as is_detail, null::timestamptz as modified_at, o.asked_at,
    ${carried}::bigint as carried, null::text as refusal, null::jsonb as child_rows, ${values.join(', ')}
    from ${ownerTable} o where coalesce(${namedBy.map((name) => `o.${name}`).join(', ')}) is not null)`;
}
