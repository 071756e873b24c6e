import { loadSql, type Tx } from '@libs/pg';
import type { Database } from '../database';

interface TableRow {
  readonly schema: string;
  readonly name: string;
  readonly partition_key: string | null;
  readonly parent: string | null;
  readonly bound: string | null;
  readonly options: string | null;
  readonly is_unlogged: boolean;
  readonly comment: string | null;
}

/** A column as the catalogue has it. */
export interface ColumnRow {
  readonly schema: string;
  readonly table: string;
  readonly name: string;
  /** As `format_type` prints it: `timestamp with time zone`, `text[]`. */
  readonly type: string;
  readonly is_not_null: boolean;
  readonly expression: string | null;
  readonly identity: '' | 'a' | 'd';
  readonly generated: '' | 's' | 'v';
  readonly collation: string | null;
  readonly comment: string | null;
}

interface PartRow {
  readonly schema: string;
  readonly table: string;
  readonly name?: string;
  readonly definition: string;
}

const sql = {
  tables: loadSql(__dirname, 'sql/list-tables.sql'),
  columns: loadSql(__dirname, 'sql/list-columns.sql'),
  constraints: loadSql(__dirname, 'sql/list-constraints.sql'),
  indexes: loadSql(__dirname, 'sql/list-indexes.sql'),
  triggers: loadSql(__dirname, 'sql/list-triggers.sql'),
  others: loadSql(__dirname, 'sql/list-others.sql'),
};

const HEADER = `-- The schema all migrations together make, read from PostgreSQL's catalogue. Generated: npm run schema:snapshot
-- For reading and for reviewing; the migrations are what counts. Monthly partitions are left out, they come and go.
`;

/** The whole schema as one text, the same for the same schema on every server we support. */
export function takeSchemaSnapshot(database: Database): Promise<string> {
  return database.transaction(async (tx) => {
    // With an empty path every name is printed with its schema
    await tx.query(`select set_config('search_path', '', true)`);
    const tables = await tx.query<TableRow>(sql.tables);
    const columns = await listColumns(tx);
    const constraints = await tx.query<PartRow>(sql.constraints);
    const indexes = await tx.query<PartRow>(sql.indexes);
    const triggers = await tx.query<PartRow>(sql.triggers);
    const others = await tx.query<{ definition: string }>(sql.others);
    const of = <T extends { schema: string; table: string }>(rows: readonly T[], { schema, name }: TableRow): T[] =>
      rows.filter((row) => row.schema === schema && row.table === name);
    const statements = [
      ...others.map(({ definition }) => definition.trim()),
      ...tables.flatMap((table) => [
        createTable(table, of(columns, table), of(constraints, table)),
        ...commentsOn(table, of(columns, table)),
        ...of(indexes, table).map(({ definition }) => definition),
        ...of(triggers, table).map(({ definition }) => definition),
      ]),
    ];
    return `${HEADER}\n${statements.map((statement) => `${statement};\n`).join('\n')}`;
  });
}

/** Every column of every table. */
export function listColumns(tx: Pick<Tx, 'query'>): Promise<ColumnRow[]> {
  return tx.query<ColumnRow>(sql.columns);
}

function createTable(table: TableRow, columns: readonly ColumnRow[], constraints: readonly PartRow[]): string {
  const stated = constraints.map(({ name, definition }) => `constraint ${name} ${definition}`);
  const parts = table.parent === null ? [...columns.map(describeColumn), ...stated] : stated;
  const body = parts.length > 0 ? ` (\n${parts.map((part) => `  ${part}`).join(',\n')}\n)` : '';
  return [
    `create ${table.is_unlogged ? 'unlogged ' : ''}table ${table.schema}.${table.name}`,
    table.parent === null ? '' : ` partition of ${table.parent}`,
    body,
    table.bound === null ? '' : ` ${table.bound}`,
    table.partition_key === null ? '' : ` partition by ${table.partition_key}`,
    table.options === null ? '' : ` with (${table.options})`,
  ].join('');
}

function describeColumn({ name, type, is_not_null, expression, identity, generated, collation }: ColumnRow): string {
  const parts = [name, type];
  if (collation !== null) parts.push(`collate ${collation}`);
  if (is_not_null) parts.push('not null');
  if (generated !== '') parts.push(`generated always as (${expression}) ${generated === 's' ? 'stored' : 'virtual'}`);
  else if (expression !== null) parts.push(`default ${expression}`);
  if (identity !== '') parts.push(`generated ${identity === 'a' ? 'always' : 'by default'} as identity`);
  return parts.join(' ');
}

function commentsOn({ schema, name, comment, parent }: TableRow, columns: readonly ColumnRow[]): readonly string[] {
  const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
  const own = comment === null ? [] : [`comment on table ${schema}.${name} is ${quoted(comment)}`];
  const commented = parent === null ? columns.filter((column) => column.comment !== null) : [];
  return [...own, ...commented.map((column) => `comment on column ${schema}.${name}.${column.name} is ${quoted(column.comment!)}`)];
}
