import type { ChildTable, ColumnDefinition, EntityDefinition } from '@tds/sync';
import { bitOf } from '../staging/staged-columns';
import type { DifferenceSeverity } from './comparison';

/** One thing two rows are compared in, as SQL over the told row `s` and ours `m`. */
export interface ComparedField {
  readonly name: string;
  readonly severity: DifferenceSeverity;
  /** Whether they differ. */
  readonly differs: string;
  readonly told: string;
  readonly held: string;
}

/**
 * What a type's rows are compared in: the columns the pipeline compares, where the document carried them, and the rows below.
 * Tolerances: numbers by value and not by scale, text without its outer blanks, JSON by content. A detail's own columns count only where our row
 * has them of the same version, or ought to.
 */
export function comparedFields(definition: EntityDefinition): readonly ComparedField[] {
  const columns = definition.columns.filter((column) => column.compared);
  return [...columns.map((column) => columnField(definition, column)), ...definition.children.map(childField)];
}

function columnField(definition: EntityDefinition, column: ColumnDefinition): ComparedField {
  const { name, type } = column;
  const value = (row: string): string => (type === 'text' ? `nullif(btrim(${row}.${name}), '')` : `${row}.${name}`);
  const shown = (row: string): string => (type === 'numeric' ? `to_jsonb(trim_scale(${row}.${name})::text)` : `to_jsonb(${row}.${name})`);
  const isKept =
    column.inList || !definition.listRowsAreComplete ? '' : ' and m.detail_modified_at >= coalesce(s.modified_at, m.detail_modified_at)';
  return {
    name,
    severity: severityOf(definition, column),
    differs: `(s.carried & ${bitOf(definition, column)}) <> 0${isKept} and ${value('s')} is distinct from ${value('m')}`,
    told: shown('s'),
    held: shown('m'),
  };
}

/** Amounts, states and what a rule insists on are what others reckon with; free form is not. */
function severityOf({ rules }: EntityDefinition, { name, type }: ColumnDefinition): DifferenceSeverity {
  const isVital =
    type === 'numeric' || type === 'integer' || name === 'status' || rules.some((rule) => rule.field === name && rule.severity === 'error');
  if (isVital || name.endsWith('_hash')) return 'error';
  return type === 'jsonb' ? 'info' : 'warning';
}

/** Rows below a record as JSON arrays in their order, the empty parts left out. */
function childField({ table, columns }: ChildTable, n: number): ComparedField {
  const names = columns.map(({ name }) => name);
  const compared = (row: string): string =>
    columns
      .filter((column) => column.compared)
      .map(({ name }) => `${row}.${name}`)
      .join(', ');
  const rowsOf = (from: string, position: string): string =>
    `(select coalesce(jsonb_agg(jsonb_strip_nulls(to_jsonb(r)) order by t.${position}), '[]') from ${from} cross join lateral (select ${compared('t')}) r`;
  const recordset = `rows from (jsonb_to_recordset(s.child_rows -> ${n}) as (${columns.map(({ name, type }) => `${name} ${type}`).join(', ')}))`;
  const told = `${rowsOf(`${recordset} with ordinality as t(${names.join(', ')}, n)`, 'n')})`;
  const held = `${rowsOf(`${table} t`, 'position')} where t.organization_id = m.organization_id and t.parent_id = m.zoho_id)`;
  return {
    name: table.slice(table.indexOf('.') + 1),
    severity: 'error',
    differs: `jsonb_typeof(s.child_rows -> ${n}) = 'array' and ${told} <> ${held}`,
    told,
    held,
  };
}
