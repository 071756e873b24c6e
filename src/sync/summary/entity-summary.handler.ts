import { cached } from '@libs/resilience';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { SourceRegistry } from '../source/source-registry';
import { lastCompletedRun } from './last-completed-run';
import { type EntitySummary, EntitySummaryQuery } from './entity-summary.query';

/** Counting every table is not for every look at a dashboard, nor to be waited for while somebody watches it. */
const KEPT_FOR_MS = 60_000;
const STALE_FOR_MS = 600_000;

@QueryHandler(EntitySummaryQuery)
export class EntitySummaryHandler implements IQueryHandler<EntitySummaryQuery> {
  private readonly summary = cached(() => this.read(), KEPT_FOR_MS, { staleMs: STALE_FOR_MS });

  constructor(
    private readonly database: Database,
    private readonly registry: SourceRegistry,
  ) {}

  execute(): Promise<readonly EntitySummary[]> {
    return this.summary();
  }

  /** One statement for all types: the live partition of the queue, a day of the ended one by its index, a run per type by its index. */
  private async read(): Promise<readonly EntitySummary[]> {
    const definitions = this.registry.definitions();
    if (definitions.length === 0) return [];
    const types = definitions.map(({ entityType }) => entityType);
    const read = definitions.map(({ entityType, derivation }) => derivation?.from ?? entityType);
    const counts = definitions.map(
      ({ entityType, table }) => `select '${entityType}' as entity_type, count(*) as rows from ${table} where source_deleted_at is null`,
    );
    return this.database.query<EntitySummary>(
      `with types as (
         select * from unnest($1::text[], $2::text[]) with ordinality as t(entity_type, read_with, ord)
       ), counted as (
         ${counts.join(' union all ')}
       ), waiting as (
         select entity_type, count(*) as jobs from tds_sync_queue_live group by entity_type
       ), ended as (
         select entity_type, count(*) filter (where status = 'completed') as completed, count(*) filter (where status <> 'completed') as failed
           from tds_sync_queue_done
          where status in ('completed', 'failed', 'dead_letter') and finished_at >= now() - interval '24 hours'
          group by entity_type
       )
       select t.entity_type as "entityType", greatest(own.ended_at, other.ended_at) as "lastSyncAt", c.rows::float8 as rows,
              coalesce(w.jobs, 0)::float8 as pending, coalesce(e.completed, 0)::float8 as "completed24h", coalesce(e.failed, 0)::float8 as "failed24h"
         from types t
         join counted c on c.entity_type = t.entity_type
         left join waiting w on w.entity_type = t.entity_type
         left join ended e on e.entity_type = t.entity_type
         left join lateral (${lastCompletedRun('t.entity_type')}) own on true
         left join lateral (${lastCompletedRun('t.read_with')}) other on true
        order by t.ord`,
      [types, read],
    );
  }
}
