import { cached } from '@libs/resilience';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { ofLargeMirror } from '../mirror/large-mirror';
import { StockMovements } from '../modes/stock-movements';
import { type RegisteredEntity, SourceRegistry } from '../source/source-registry';
import { type StockStats, StockStatsQuery } from './stock-stats.query';

@QueryHandler(StockStatsQuery)
export class StockStatsHandler implements IQueryHandler<StockStatsQuery> {
  private readonly mirrored = cached(
    () => this.sumUp(this.registry.entity('stock')),
    0,
    ofLargeMirror(({ rows }) => rows),
  );

  constructor(
    private readonly database: Database,
    private readonly registry: SourceRegistry,
    private readonly movements: StockMovements,
  ) {}

  async execute(): Promise<StockStats> {
    const entity = this.registry.entity('stock');
    const moved = this.movements.begin(entity).then((read) => this.movements.movedIds(entity, read));
    const [mirrored, lastFullPassAt, { length: movedSinceLastRun }] = await Promise.all([
      this.mirrored(),
      this.lastFullPassAt(entity),
      moved,
    ]);
    return { ...mirrored, lastFullPassAt, movedSinceLastRun };
  }

  private async sumUp({ definition, connector }: RegisteredEntity): Promise<Omit<StockStats, 'lastFullPassAt' | 'movedSinceLastRun'>> {
    const sum = (column: string): string => `coalesce(sum(${column}), 0)::text`;
    const [row] = await this.database.query<Omit<StockStats, 'lastFullPassAt' | 'movedSinceLastRun'>>(
      `select count(distinct product_id)::float8 as products, count(distinct location_id)::float8 as locations, count(*)::float8 as rows,
              count(*) filter (where available <= 0)::float8 as "outOfStock", count(*) filter (where on_hand < 0)::float8 as negative,
              json_build_object('onHand', ${sum('on_hand')}, 'available', ${sum('available')}, 'committed', ${sum('committed')},
                                'actualAvailable', ${sum('actual_available')}, 'actualCommitted', ${sum('actual_committed')}) as totals,
              min(synced_at) as "oldestWrittenAt", max(synced_at) as "newestWrittenAt"
         from ${definition.table} where organization_id = $1 and source_deleted_at is null`,
      [connector.organizationId],
    );
    return row!;
  }

  private async lastFullPassAt({ definition, connector }: RegisteredEntity): Promise<Date | null> {
    const [row] = await this.database.query<{ at: Date | null }>(
      'select full_synced_at as at from tds_sync_cursors where source = $1 and organization_id = $2 and entity_type = $3',
      [connector.source, connector.organizationId, definition.entityType],
    );
    return row?.at ?? null;
  }
}
