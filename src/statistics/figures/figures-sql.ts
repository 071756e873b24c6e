import type { EntityDefinition, StatisticsFigures } from '@tds/sync';
import type { Side } from './figures';

/** Values of a group that are told one by one; the rest is summed up as `(other)`. */
const LARGEST_GROUPS = 50;

const NONE: StatisticsFigures = { groupBy: {}, counts: {}, sums: {} };

/**
 * One statement for the figures of a side, by the same text for both. `rows` is what stands behind `from`: a table, or a table with a condition.
 * A figure of columns the side's rows do not carry is null, not zero. $1 is the organisation.
 *
 * The wide rows are read once, for the few columns the figures are about; every group is counted over those.
 */
export function figuresSql(definition: EntityDefinition, side: Side, rows: string): string {
  const { counts, sums, groupBy, ofMirror = {} } = definition.statistics ?? NONE;
  const isTold = (expression: string): boolean => side === 'local' || isListed(definition, expression);
  const pairs = (figures: Readonly<Record<string, string>>, sql: (expression: string) => string): string =>
    Object.entries(figures)
      .map(([name, expression]) => `'${name}', ${isTold(expression) ? sql(expression) : 'null'}`)
      .join(', ');
  const more = side === 'local' ? Object.entries(ofMirror).map(([name, sql]) => `'${name}', (${sql})::text`) : [];
  const told = [counts, sums, groupBy].flatMap((figures) => Object.values(figures)).filter(isTold);
  return `with rows as materialized (select ${columnsIn(definition, told).join(', ')} from ${rows})
select count(*)::float8 as records,
       jsonb_build_object(${pairs(counts, (condition) => `count(*) filter (where ${condition})`)}) as counts,
       jsonb_build_object(${pairs(sums, (expression) => `trim_scale(coalesce(sum(${expression}), 0))::text`)}) as sums,
       jsonb_build_object(${pairs(groupBy, groupSql)}) as groups,
       jsonb_build_object(${more.join(', ')}) as more,
       now() as counted_at,
       $1::text is not null as is_bound
  from rows`;
}

function groupSql(expression: string): string {
  return `(select jsonb_object_agg(g.value, g.records order by g.records desc) from (
        select case when r.place <= ${LARGEST_GROUPS} then r.value else '(other)' end as value, sum(r.records) as records
          from (select coalesce((${expression})::text, '(none)') as value, count(*) as records, row_number() over (order by count(*) desc) as place
                  from rows group by 1) r
         group by 1) g)`;
}

/** Whether list rows carry every column an expression names. */
function isListed({ columns }: EntityDefinition, expression: string): boolean {
  return columns.every((column) => column.inList || !names(expression, column.name));
}

/** The columns expressions name. */
function columnsIn({ columns }: EntityDefinition, expressions: readonly string[]): readonly string[] {
  return columns.map(({ name }) => name).filter((column) => expressions.some((expression) => names(expression, column)));
}

function names(expression: string, column: string): boolean {
  return new RegExp(`\\b${column}\\b`).test(expression.replaceAll(/'[^']*'/g, ''));
}
