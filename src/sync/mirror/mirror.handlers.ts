import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import type { EntityDefinition } from '../source/entity-definition';
import { SourceRegistry } from '../source/source-registry';
import { RecordNotFoundError, UnknownFilterError } from './mirror.errors';
import { CountRecordsQuery, GetRecordQuery, GetRecordsQuery, ListRecordsQuery, type MirrorRecord } from './mirror.queries';

const SYSTEM_COLUMNS = [
  'organization_id',
  'source_modified_at',
  'source_deleted_at',
  'first_seen_at',
  'synced_at',
  'sync_origin',
  'sync_run_id',
];

@QueryHandler(ListRecordsQuery)
export class ListRecordsHandler implements IQueryHandler<ListRecordsQuery> {
  constructor(private readonly database: Database) {}

  /** Column names come from the definition, never from the request; values are bound. */
  execute({ entity: { definition, connector }, filter }: ListRecordsQuery): Promise<MirrorRecord[]> {
    const filterable = definition.columns.filter((column) => column.type !== 'jsonb');
    const conditions = Object.keys(filter.equals).map((name, n) => {
      const column = filterable.find((candidate) => candidate.name === name);
      if (!column)
        throw new UnknownFilterError(
          name,
          filterable.map((candidate) => candidate.name),
        );
      return `and ${column.name}::text = $${n + 6}`;
    });
    return this.database.query<MirrorRecord>(
      `select ${columnsOf(definition)} from ${definition.table}
        where organization_id = $1 and ($2::boolean or source_deleted_at is null) and ($3::text is null or zoho_id > $3)
          and ($4::timestamptz is null or source_modified_at >= $4) ${conditions.join(' ')}
        order by zoho_id limit $5`,
      [
        connector.organizationId,
        filter.includeDeleted,
        filter.afterId ?? null,
        filter.modifiedSince ?? null,
        filter.limit,
        ...Object.values(filter.equals),
      ],
    );
  }
}

@QueryHandler(GetRecordQuery)
export class GetRecordHandler implements IQueryHandler<GetRecordQuery> {
  constructor(private readonly database: Database) {}

  async execute({ entity: { definition, connector }, zohoId }: GetRecordQuery): Promise<MirrorRecord> {
    const [record] = await this.database.query<MirrorRecord>(
      `select ${columnsOf(definition)}, raw from ${definition.table} where organization_id = $1 and zoho_id = $2`,
      [connector.organizationId, zohoId],
    );
    if (!record) throw new RecordNotFoundError(definition.entityType, zohoId);
    return record;
  }
}

@QueryHandler(GetRecordsQuery)
export class GetRecordsHandler implements IQueryHandler<GetRecordsQuery> {
  constructor(private readonly database: Database) {}

  execute({ entity: { definition, connector }, zohoIds }: GetRecordsQuery): Promise<MirrorRecord[]> {
    return this.database.query<MirrorRecord>(
      `select ${columnsOf(definition)} from ${definition.table} where organization_id = $1 and zoho_id = any ($2)`,
      [connector.organizationId, zohoIds],
    );
  }
}

@QueryHandler(CountRecordsQuery)
export class CountRecordsHandler implements IQueryHandler<CountRecordsQuery> {
  constructor(
    private readonly database: Database,
    private readonly registry: SourceRegistry,
  ) {}

  async execute(): Promise<Readonly<Record<string, number>>> {
    const counts = this.registry
      .definitions()
      .map(
        (definition) =>
          `select '${definition.entityType}' as entity_type, count(*)::float8 as rows from ${definition.table} where source_deleted_at is null`,
      );
    const rows = await this.database.query<{ entity_type: string; rows: number }>(counts.join(' union all '));
    return Object.fromEntries(rows.map((row) => [row.entity_type, row.rows]));
  }
}

function columnsOf(definition: EntityDefinition): string {
  return ['zoho_id', ...definition.columns.map((column) => column.name), ...SYSTEM_COLUMNS].join(', ');
}
