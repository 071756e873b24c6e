import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { countWhereCheap } from '@libs/pg';
import { cachedByKey } from '@libs/resilience';
import { Database } from '@tds/platform/database';
import type { EntityDefinition } from '../source/entity-definition';
import { type RegisteredEntity, SourceRegistry } from '../source/source-registry';
import { RecordNotFoundError, UnknownFilterError } from './mirror.errors';
import {
  CountListedQuery,
  CountRecordsQuery,
  GetRecordQuery,
  GetRecordsQuery,
  ListRecordsQuery,
  type MirrorRecord,
} from './mirror.queries';
import { ofLargeMirror } from './large-mirror';

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

  async execute({ entity, filter }: ListRecordsQuery): Promise<MirrorRecord[]> {
    const { definition } = entity;
    const { condition, params } = conditionOf(entity, filter);
    const [afterId, limit] = [`$${params.length + 1}`, `$${params.length + 2}`];
    return this.database.query<MirrorRecord>(
      `select ${columnsOf(definition)} from ${definition.table}
        where ${condition} and (${afterId}::text is null or zoho_id > ${afterId})
        order by zoho_id limit ${limit}`,
      [...params, filter.afterId ?? null, filter.limit],
    );
  }
}

@QueryHandler(CountListedQuery)
export class CountListedHandler implements IQueryHandler<CountListedQuery> {
  constructor(private readonly database: Database) {}

  async execute({ entity, filter }: CountListedQuery): Promise<number | undefined> {
    const { condition, params } = conditionOf(entity, filter);
    return countWhereCheap(this.database, entity.definition.table, condition, params);
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
  private readonly counts = cachedByKey((types) => this.count(types.split(',')), 0, ofLargeMirror(sumOf));

  constructor(
    private readonly database: Database,
    private readonly registry: SourceRegistry,
  ) {}

  execute({ entityTypes }: CountRecordsQuery): Promise<Readonly<Record<string, number>>> {
    const types = this.registry.definitions().map(({ entityType }) => entityType);
    return this.counts(types.filter((type) => entityTypes?.includes(type) ?? true).join());
  }

  private async count(types: readonly string[]): Promise<Readonly<Record<string, number>>> {
    const counts = this.registry
      .definitions()
      .filter(({ entityType }) => types.includes(entityType))
      .map(
        (definition) =>
          `select '${definition.entityType}' as entity_type, count(*)::float8 as rows from ${definition.table} where source_deleted_at is null`,
      );
    const rows = await this.database.query<{ entity_type: string; rows: number }>(counts.join(' union all '));
    return Object.fromEntries(rows.map((row) => [row.entity_type, row.rows]));
  }
}

function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, rows) => sum + rows, 0);
}

/** What a filter asks of a row. Column names come from the definition, never from the request; values are bound. */
function conditionOf(
  { definition, connector }: RegisteredEntity,
  { includeDeleted, modifiedSince, equals }: CountListedQuery['filter'],
): { readonly condition: string; readonly params: readonly unknown[] } {
  const filterable = definition.columns.filter(({ type }) => type !== 'jsonb').map(({ name }) => name);
  const equalities = Object.keys(equals).map((name, n) => {
    if (!filterable.includes(name)) throw new UnknownFilterError(name, filterable);
    return `and ${name}::text = $${n + 4}`;
  });
  return {
    condition: `organization_id = $1 and ($2::boolean or source_deleted_at is null)
          and ($3::timestamptz is null or source_modified_at >= $3) ${equalities.join(' ')}`,
    params: [connector.organizationId, includeDeleted, modifiedSince ?? null, ...Object.values(equals)],
  };
}

function columnsOf(definition: EntityDefinition): string {
  return ['zoho_id', ...definition.columns.map((column) => column.name), ...SYSTEM_COLUMNS].join(', ');
}
