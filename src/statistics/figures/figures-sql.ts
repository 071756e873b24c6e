import type { EntityDefinition, StatisticsFigures } from '@tds/sync';
import type { Side } from './figures';

/** Values of a group that are told one by one; the rest is summed up as `(other)`. */
const LARGEST_GROUPS = 50;

const NONE: StatisticsFigures = { groupBy: {}, counts: {}, sums: {} };

/**
 * One statement for the figures of a side, by the same text for both. `rows` is what stands behind `from`: a table, or a table with a condition.
 * A figure of columns the side's rows do not carry is null, not zero. $1 is the organisation.
 */
export function figuresSql(definition: EntityDefinition, side: Side, rows: string): string {
  const { counts, sums, groupBy, ofMirror = {} } = definition.statistics ?? NONE;
  const told = (expression: string, sql: string): string => (side === 'local' || isListed(definition, expression) ? sql : 'null');
  const pairs = (figures: Readonly<Record<string, string>>, sql: (expression: string) => string): string =>
    Object.entries(figures)
      .map(([name, expression]) => `'${name}', ${told(expression, sql(expression))}`)
      .join(', ');
  const groups = Object.entries(groupBy).map(([name, expression]) => `'${name}', ${told(expression, groupSql(expression))}`);
  const more = side === 'local' ? Object.entries(ofMirror).map(([name, sql]) => `'${name}', (${sql})::text`) : [];
  return `with rows as not materialized (select * from ${rows})
select count(*)::float8 as records,
       jsonb_build_object(${pairs(counts, (condition) => `count(*) filter (where ${condition})`)}) as counts,
       jsonb_build_object(${pairs(sums, (expression) => `trim_scale(coalesce(sum(${expression}), 0))::text`)}) as sums,
       jsonb_build_object(${groups.join(', ')}) as groups,
       jsonb_build_object(${more.join(', ')}) as more,
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
  const withoutText = expression.replaceAll(/'[^']*'/g, '');
  return columns.every((column) => column.inList || !new RegExp(`\\b${column.name}\\b`).test(withoutText));
}
