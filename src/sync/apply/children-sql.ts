import type { ChildTable } from '../source/entity-definition';

/** Takes away the child rows of records. $1 organisation, $2 parent ids. */
export function deleteChildrenSql({ table }: ChildTable): string {
  return `delete from ${table} where organization_id = $1 and parent_id = any ($2::text[])`;
}

/** Writes child rows. $1 organisation, $2 rows (json: parent_id, position, columns). */
export function insertChildrenSql({ table, columns }: ChildTable): string {
  const names = columns.map((column) => column.name);
  const typed = columns.map((column) => `${column.name} ${column.type}`);
  return `insert into ${table} (organization_id, parent_id, position, ${names.join(', ')})
select $1, x.parent_id, x.position, ${names.map((name) => `x.${name}`).join(', ')}
  from json_to_recordset($2::json) as x(parent_id text, position integer, ${typed.join(', ')})`;
}
