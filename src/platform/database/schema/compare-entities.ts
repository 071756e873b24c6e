import type { DataSource, EntityMetadata } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata';
import type { ColumnRow } from './schema-snapshot';

/**
 * What TypeORM's entities say that the catalogue does not: one line each. An entity may leave columns out that it does not need, but
 * not those an insert would miss.
 */
export function compareEntities(dataSource: DataSource, columns: readonly ColumnRow[]): readonly string[] {
  return dataSource.entityMetadatas.flatMap((entity) => compareEntity(dataSource, entity, columns));
}

function compareEntity(dataSource: DataSource, entity: EntityMetadata, all: readonly ColumnRow[]): string[] {
  const schema = entity.schema ?? 'public';
  const actual = new Map(all.filter((row) => row.schema === schema && row.table === entity.tableName).map((row) => [row.name, row]));
  const title = `${entity.name} (${schema}.${entity.tableName})`;
  if (actual.size === 0) return [`${title}: there is no such table`];
  const declared = new Set(entity.columns.map(({ databaseName }) => databaseName));
  const missing = [...actual.values()].filter((row) => !declared.has(row.name) && isNeeded(row));
  return [
    ...entity.columns.flatMap((column) =>
      compareColumn(dataSource, column, actual.get(column.databaseName)).map((line) => `${title}: ${line}`),
    ),
    ...missing.map(({ name }) => `${title}: column ${name} is needed for an insert, the entity lacks it`),
  ];
}

function compareColumn(dataSource: DataSource, column: ColumnMetadata, actual: ColumnRow | undefined): readonly string[] {
  const name = column.databaseName;
  if (actual === undefined) return [`column ${name} does not exist`];
  const declaredType = typeOf(dataSource, column);
  const problems: string[] = [];
  if (withoutSchema(actual.type) !== declaredType) problems.push(`column ${name} is ${actual.type}, the entity says ${declaredType}`);
  if (actual.is_not_null === column.isNullable)
    problems.push(`column ${name} is ${actual.is_not_null ? 'not null' : 'nullable'}, the entity says otherwise`);
  return problems;
}

function typeOf(dataSource: DataSource, column: ColumnMetadata): string {
  const type = dataSource.driver.normalizeType(column);
  return column.isArray ? `${type}[]` : type;
}

function withoutSchema(type: string): string {
  return type.replace(/^\w+\./, '');
}

function isNeeded(row: ColumnRow): boolean {
  return row.is_not_null && row.expression === null && row.identity === '';
}
