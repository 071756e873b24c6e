import { zohoDefinitions } from '@tds/zoho-integration';
import type { Client } from 'pg';

/** Of one copy's products, which are so many in a hundred where there are a hundred copies, the price is wrong. */
const BROKEN_COPY = 1;

/**
 * Copies what is in the mirror, with new ids throughout, until it holds so many records: references lead to the copy's own records, sums add up,
 * and what must be unique is. One copy's products have a negative price. Answers how many records there are.
 */
export async function multiplyMirror(client: Client, records: number): Promise<number> {
  const types = zohoDefinitions.filter(({ attachment }) => !attachment);
  const counts = types.map(({ table }) => `(select count(*) from ${table})`).join(' + ');
  const countRecords = async (): Promise<number> => (await client.query<{ n: number }>(`select (${counts})::float8 as n`)).rows[0]!.n;
  const copies = Math.ceil(records / (await countRecords())) - 1;
  for (const { table, columns, children, rules } of types) {
    const own = new Set(rules.flatMap(({ rule, field }) => (rule === 'unique' ? [field] : [])));
    const renamed = columns.filter(({ name, type }) => type === 'text' && (name.endsWith('_id') || own.has(name))).map(({ name }) => name);
    await copyRows(client, table, ['zoho_id', ...renamed], copies);
    for (const child of children) {
      const ids = child.columns.filter(({ name, type }) => type === 'text' && name.endsWith('_id')).map(({ name }) => name);
      await copyRows(client, child.table, ['parent_id', ...ids], copies);
    }
  }
  await client.query(`update mirror.products set rate = -1 where zoho_id like '${BROKEN_COPY}-%'`);
  await client.query('vacuum analyze');
  return countRecords();
}

async function copyRows(client: Client, table: string, renamed: readonly string[], copies: number): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns
      where table_schema || '.' || table_name = $1 and is_generated = 'NEVER' and is_identity = 'NO'`,
    [table],
  );
  const names = rows.map(({ name }) => name);
  const values = names.map((name) => (renamed.includes(name) ? `k || '-' || t.${name}` : `t.${name}`));
  await client.query(
    `insert into ${table} (${names.join(', ')}) select ${values.join(', ')} from ${table} t, generate_series(1, $1::int) k order by k`,
    [copies],
  );
}
