import { type EntityDefinition, type FetchedRecord, type JsonObject, type TransformedRow, columnJson, transform } from '@tds/sync';
import { type StagedColumn, carriedBits, stagedColumns } from './staged-columns';

/** A document as the source told it, and how we came by it. */
export interface ToldDocument {
  readonly id: string;
  /** The record to ask for when it is to be fetched: itself, or the one it came in. */
  readonly documentId: string;
  /** Null: the source says it does not exist. */
  readonly document: JsonObject | null;
  /** The source's clock when we asked. */
  readonly askedAt: Date;
  readonly isFetched: boolean;
  /** The modification time of its list row, where only the list tells one: the version of the detail then. */
  readonly listedVersion?: Date;
}

/**
 * A told document as JSON text of a staged row. The pipeline's own transformation reads it, so that what the pipeline calls equal is equal in a
 * comparison. A document the pipeline would refuse is staged without values: that it exists is all we believe of it.
 */
export function stagedRowJson(definition: EntityDefinition, told: ToldDocument): string {
  const { id, documentId, document, askedAt } = told;
  const head = { zoho_id: id, document_id: documentId, asked_at: askedAt };
  if (document === null) return JSON.stringify({ ...head, is_found: false, is_detail: false, carried: '0' });
  const when = told.isFetched ? { fetchedAt: askedAt } : { listedAt: askedAt };
  const result = transform(definition, { kind: 'upsert', sourceEntityId: id, document, ...when });
  const found = { ...head, is_found: true, modified_at: definition.modifiedAtOf(document) ?? told.listedVersion ?? null };
  if (!result.ok) {
    const refusal = result.rejected.issues.map(({ issue }) => issue).join('; ');
    return JSON.stringify({ ...found, is_detail: false, carried: '0', refusal });
  }
  const { row } = result;
  const { carried, values } = valuesJson(stagedColumns(definition), row.values);
  const text = JSON.stringify({ ...found, is_detail: row.isDetail, carried });
  return `${text.slice(0, -1)}${values}${childRowsJson(definition, row)}}`;
}

/** A row's values, and the bits of the columns it carries. What is null is left out: where it is carried, that says so. */
function valuesJson(
  columns: readonly StagedColumn[],
  values: TransformedRow['values'],
): { readonly carried: string; readonly values: string } {
  let [low, high, text] = [0, 0, ''];
  for (const column of columns) {
    const value = values[column.definition.name];
    if (value === undefined) continue;
    low |= column.lowBit;
    high |= column.highBit;
    if (value !== null) text += column.key + columnJson(column.definition, value);
  }
  return { carried: carriedBits(low, high), values: text };
}

/** Rows below the record, by child table in the definition's order; null for a table the document says nothing about. */
function childRowsJson(definition: EntityDefinition, row: TransformedRow): string {
  if (row.children.size === 0) return '';
  const tables = definition.children.map((child) => {
    const rows = row.children.get(child);
    if (!rows) return 'null';
    const texts = rows.map(
      (values) => `{${child.columns.map((column) => `"${column.name}":${columnJson(column, values[column.name] ?? null)}`).join(',')}}`,
    );
    return `[${texts.join(',')}]`;
  });
  return `,"child_rows":[${tables.join(',')}]`;
}

/** A fetched record of a type. */
export function toldOf(record: FetchedRecord): ToldDocument {
  const { sourceEntityId: id, askedAt } = record;
  return { id, documentId: id, document: record.found ? record.document : null, askedAt, isFetched: true };
}

/** The records a fetched document of another type carries; none where it does not exist, or carries nothing of them. */
export function toldInside(definition: EntityDefinition, record: FetchedRecord): readonly ToldDocument[] {
  const { sourceEntityId: documentId, askedAt } = record;
  const documents = record.found ? (definition.derivation!.expand(record.document) ?? []) : [];
  return documents.flatMap((document): ToldDocument[] => {
    const id = definition.idOf(document);
    return id === null ? [] : [{ id, documentId, document, askedAt, isFetched: true }];
  });
}
