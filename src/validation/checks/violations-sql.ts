import { FORMATS } from '../rules/formats';
import { type RowRule, type SetRule, type ValidationRule, fieldOf, isRowRule } from '../rules/validation-rule';
import type { ValidatedColumn, ValidatedType } from '../subjects/validated-type';

/**
 * SQL that finds what breaks a rule. Each select answers entity_id, rule, field, severity, current_value jsonb, related_key. Parameters: $2 the
 * organisation, from $4 on what the scope needs.
 */
export interface Scope {
  /** Condition on the expression that is a record's id. */
  of(id: string): string;
  /** Whether few records are looked at, named by their ids. */
  readonly isNarrow: boolean;
}

/** All records. */
export const WHOLE: Scope = { of: () => 'true', isNarrow: false };
/** Records after $4 and up to $5, in the order of ids. */
export const RANGE: Scope = { of: (id) => `${id} > $4 and ${id} <= $5`, isNarrow: false };
/** Records after $4. */
export const REST: Scope = { of: (id) => `${id} > $4`, isNarrow: false };
/** Records with the ids $4. */
export const NAMED: Scope = { of: (id) => `${id} = any ($4::text[])`, isNarrow: true };

/** A rule that is too broken to fit a finding shows its beginning. */
const SHOWN_CHARACTERS = 500;
const SHOWN_IDS = 20;
/** Left for rounding of each summed row. */
const TOLERANCE = 0.01;
/** A row nobody confirmed for so long is stale. */
export const STALE_AFTER_DAYS = 7;

/** What a type is checked for beside its rules. */
export interface CheckOptions {
  /** Set where the source's listing was not read whole for long: then each row is judged by its own time. */
  readonly checksAge: boolean;
}

/** Selects that judge records one by one, for ranges of records. */
export function recordChecks(
  type: ValidatedType,
  rules: readonly ValidationRule[],
  tableOf: (entityType: string) => string | undefined,
  scope: Scope,
  { checksAge }: CheckOptions,
): readonly string[] {
  const selects = [rowSelect(type, rules.filter(isRowRule), scope)];
  for (const rule of rules) {
    if (rule.rule === 'reference') selects.push(referenceSelect(type, rule, tableOf(rule.to), scope));
    if (rule.rule === 'sum') selects.push(sumSelect(type, rule, scope));
  }
  if (checksAge && type.growsStale) selects.push(staleSelect(type, scope));
  return selects.filter((select) => select !== null);
}

/** The select that finds records which share a value. */
export function uniqueCheck({ table }: ValidatedType, { field, severity }: Extract<SetRule, { rule: 'unique' }>, scope: Scope): string {
  const value = `lower(m.${field})`;
  const isShared = scope.isNarrow
    ? `exists (select from ${table} o where o.organization_id = $2 and lower(o.${field}) = ${value} and o.zoho_id <> m.zoho_id
                  and o.source_deleted_at is null)`
    : `${value} in (select lower(d.${field}) from ${table} d
          where d.organization_id = $2 and d.source_deleted_at is null and d.${field} <> '' group by 1 having count(*) > 1)`;
  return `select m.zoho_id as entity_id, 'unique' as rule, '${field}' as field, '${severity}' as severity,
       to_jsonb(left(m.${field}, ${SHOWN_CHARACTERS})) as current_value, 'unique:${field}:' || md5(${value}) as related_key
  from ${table} m
 where ${live('m')} and m.${field} <> '' and ${scope.of('m.zoho_id')} and ${isShared}`;
}

/** The select of records that share a value with one of some records, those among them: answers entity_id alone. Finds them by an index. */
export function sharersSelect({ table }: ValidatedType, { field }: Extract<SetRule, { rule: 'unique' }>): string {
  return `select unnest(array[m.zoho_id, o.zoho_id]) as entity_id
  from ${table} m
  join ${table} o on o.organization_id = $2 and lower(o.${field}) = lower(m.${field}) and o.zoho_id <> m.zoho_id and o.source_deleted_at is null
 where ${live('m')} and m.${field} <> '' and ${NAMED.of('m.zoho_id')}`;
}

function rowSelect(type: ValidatedType, rules: readonly RowRule[], scope: Scope): string | null {
  if (rules.length === 0) return null;
  const columns = new Map(type.columns.map((column) => [column.name, column]));
  const judged = rules.map((rule) => ({ rule, column: columns.get(rule.field)!, broken: brokenWhen(rule, columns.get(rule.field)!) }));
  const values = judged.map(
    ({ rule, column, broken }) => `('${rule.rule}', '${rule.field}', '${rule.severity}', ${shown(column)}, coalesce(${broken}, false))`,
  );
  // The conditions stand twice so that only broken rows are multiplied by the rules.
  return `select m.zoho_id, v.rule, v.field, v.severity, v.current_value, ${parentKey(type)}
  from ${type.table} m
 cross join lateral (values ${values.join(',\n    ')}) v(rule, field, severity, current_value, is_broken)
 where ${live('m')} and ${scope.of('m.zoho_id')} and (${judged.map(({ broken }) => broken).join(' or ')}) and v.is_broken`;
}

function brokenWhen(rule: RowRule, { name, isText, inList }: ValidatedColumn): string {
  const column = `m.${name}`;
  switch (rule.rule) {
    case 'required': {
      const isMissing = isText ? `coalesce(btrim(${column}), '') = ''` : `${column} is null`;
      return inList ? isMissing : `(${isMissing} and m.detail_modified_at is not null)`;
    }
    case 'not_negative':
      return `${column} < 0`;
    case 'range':
      return `(${column} < ${rule.min} or ${column} > ${rule.max})`;
    case 'format':
      return `(${column} <> '' and ${column} !~ '${FORMATS[rule.format]}')`;
  }
}

function referenceSelect(
  type: ValidatedType,
  rule: Extract<SetRule, { rule: 'reference' }>,
  target: string | undefined,
  scope: Scope,
): string | null {
  if (target === undefined) return null;
  // Of a type that is not mirrored at all, such as in an organisation without it, every id would be unknown.
  const isMirrored = `exists (select from ${target} x where x.organization_id = $2 and x.source_deleted_at is null)`;
  const isUnknown = (id: string): string =>
    `not exists (select from ${target} r where r.organization_id = $2 and r.zoho_id = ${id} and r.source_deleted_at is null)`;
  const head = `'reference', '${fieldOf(rule)}', '${rule.severity}'`;
  if (rule.rows === undefined) {
    const id = `m.${rule.field}`;
    return `select m.zoho_id, ${head}, to_jsonb(${id}), '${rule.to}:' || ${id}
  from ${type.table} m
 where ${live('m')} and ${scope.of('m.zoho_id')} and ${id} <> '' and ${isMirrored} and ${isUnknown(id)}`;
  }
  const id = `c.${rule.field}`;
  return `select c.parent_id, ${head}, to_jsonb((array_agg(distinct ${id}))[1:${SHOWN_IDS}]), '${rule.to}:' || min(${id})
  from ${rule.rows} c
  join ${type.table} m on m.organization_id = c.organization_id and m.zoho_id = c.parent_id and m.source_deleted_at is null
 where c.organization_id = $2 and ${scope.of('c.parent_id')} and ${id} <> '' and ${isMirrored} and ${isUnknown(id)}
 group by c.parent_id`;
}

/** Summed up for all records of the scope at once: a look-up for each took twice as long. */
function sumSelect(type: ValidatedType, rule: Extract<SetRule, { rule: 'sum' }>, scope: Scope): string {
  const { table, key, column, areRecords } = rule.of;
  const value = `m.${rule.field}`;
  const tolerance = `${TOLERANCE} * s.rows`;
  const isOff = rule.compare === 'equal' ? `abs(${value} - s.total) > ${tolerance}` : `s.total > ${value} + ${tolerance}`;
  const unless = rule.unless ? ` and m.${rule.unless} is not true` : '';
  return `select m.zoho_id, 'sum', '${rule.field}', '${rule.severity}', jsonb_build_object('value', ${value}::text, 'sum', s.total::text),
       ${parentKey(type)}
  from ${type.table} m
  join (select c.${key} as id, sum(c.${column}) as total, count(*) as rows
          from ${table} c
         where c.organization_id = $2 and ${scope.of(`c.${key}`)}${areRecords ? ' and c.source_deleted_at is null' : ''}
         group by c.${key}) s on s.id = m.zoho_id
 where ${live('m')} and ${scope.of('m.zoho_id')} and ${value} is not null${unless} and ${isOff}`;
}

function staleSelect(type: ValidatedType, scope: Scope): string {
  const seen = 'greatest(m.synced_at, m.confirmed_at)';
  return `select m.zoho_id, 'stale', 'synced_at', 'warning', to_jsonb(${seen}), ${parentKey(type)}
  from ${type.table} m
 where ${live('m')} and ${scope.of('m.zoho_id')} and ${seen} < now() - interval '${STALE_AFTER_DAYS} days'`;
}

const live = (alias: string): string => `${alias}.organization_id = $2 and ${alias}.source_deleted_at is null`;

function shown({ name, isText }: ValidatedColumn): string {
  return isText ? `to_jsonb(left(m.${name}, ${SHOWN_CHARACTERS}))` : `to_jsonb(m.${name}::text)`;
}

/** A row without a document of its own is put right by its parent's. */
function parentKey({ parent }: ValidatedType): string {
  return parent ? `'${parent.entityType}:' || m.${parent.column}` : 'null::text';
}
