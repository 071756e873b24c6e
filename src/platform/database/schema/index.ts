export { compareEntities } from './compare-entities';
export { listColumns, takeSchemaSnapshot, type ColumnRow } from './schema-snapshot';
