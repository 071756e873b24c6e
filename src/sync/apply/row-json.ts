import { hash } from 'node:crypto';
import type { ColumnDefinition, ColumnValue } from '../source/columns';
import { jsonText } from '../source/columns';
import type { DeleteChange } from './entity-change';
import type { TransformedRow } from './transform';

/**
 * Rows as JSON text for `json_to_recordset`. Built by hand because jsonb values are JSON text already: numbers in them keep every digit,
 * and nothing is encoded twice.
 */
export function upsertRowsJson(rows: readonly TransformedRow[], correlationId: string | null): string {
  return `[${rows.map((row, ord) => upsertRowJson(row, ord, correlationId)).join(',')}]`;
}

function upsertRowJson(row: TransformedRow, ord: number, correlationId: string | null): string {
  const head = JSON.stringify({
    ord,
    zoho_id: row.zohoId,
    modified_at: row.modifiedAt,
    fetched_at: row.change.fetchedAt ?? null,
    is_detail: row.isDetail,
    content_hash: hash('md5', JSON.stringify(row.values)),
    queue_id: row.change.job?.id ?? null,
    correlation_id: row.change.correlationId ?? correlationId,
  });
  const columns = row.columns.map((column) => `,"${column.name}":${columnJson(column, row.values[column.name] ?? null)}`).join('');
  return `${head.slice(0, -1)}${columns},"raw":${jsonText(row.change.document as never)}}`;
}

/** A column's value, as `coerce` made it, as JSON text. Only text can hold what must be escaped. */
export function columnJson({ type }: ColumnDefinition, value: ColumnValue): string {
  if (typeof value !== 'string') return String(value);
  if (type === 'jsonb') return value;
  return type === 'text' ? JSON.stringify(value) : `"${value}"`;
}

/** Deletions as JSON text for `json_to_recordset`. */
export function deleteRowsJson(changes: readonly DeleteChange[], correlationId: string | null): string {
  return JSON.stringify(
    changes.map((change, ord) => ({
      ord,
      zoho_id: change.sourceEntityId,
      deleted_at: change.deletedAt,
      queue_id: change.job?.id ?? null,
      correlation_id: change.correlationId ?? correlationId,
    })),
  );
}
