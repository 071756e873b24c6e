import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { ColumnType } from './columns';
import type { EntityDefinition } from './entity-definition';

/** A row of any mirror table: typed columns by name. */
export type MirrorRow = Record<string, unknown>;

const column = (type: ColumnType | 'uuid', isNullable = true): EntitySchemaColumnOptions => ({ type, nullable: isNullable });

/** Columns every mirror table has, besides its own. */
const SYSTEM_COLUMNS = {
  raw: column('jsonb', false),
  content_hash: column('text', false),
  source_modified_at: column('timestamptz'),
  detail_modified_at: column('timestamptz'),
  confirmed_at: column('timestamptz'),
  source_deleted_at: column('timestamptz'),
  first_seen_at: column('timestamptz', false),
  synced_at: column('timestamptz', false),
  sync_origin: column('text', false),
  sync_run_id: column('uuid'),
} satisfies Record<string, EntitySchemaColumnOptions>;

/**
 * The TypeORM entity of a mirror table, made from its definition: a type is described once. `verify:schema` compares it with what the
 * migrations built.
 */
export function mirrorEntitySchema(definition: EntityDefinition): EntitySchema<MirrorRow> {
  const [schema, tableName] = definition.table.split('.');
  return new EntitySchema<MirrorRow>({
    name: `mirror_${definition.entityType}`,
    schema,
    tableName,
    columns: {
      organization_id: { type: 'text', primary: true },
      zoho_id: { type: 'text', primary: true },
      ...Object.fromEntries(definition.columns.map(({ name, type }) => [name, column(type)])),
      ...SYSTEM_COLUMNS,
    },
  });
}
