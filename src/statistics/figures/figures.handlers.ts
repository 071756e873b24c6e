import { type IQueryHandler, QueryBus, QueryHandler } from '@nestjs/cqrs';
import { AppConfig } from '@tds/platform/config';
import { Context } from '@tds/platform/logging';
import { CountRecordsQuery, SourceRegistry } from '@tds/sync';
import { CallCosts } from '../comparison/call-cost';
import { USUAL_REQUEST } from '../comparison/comparison';
import { type ComparisonView, LatestComparisonsQuery } from '../comparison/queries/comparison.queries';
import { FiguresNotListedError } from '../statistics.errors';
import { Collector } from './collector';
import type { SideFigures } from './figures';
import { GetFiguresQuery, ListFiguresQuery, RecommendationsQuery, type RecommendationView, TrendsOfFiguresQuery } from './figures.queries';
import { type TrendRow, Snapshots } from './snapshots';

const DAY_SECONDS = 86_400;

@QueryHandler(GetFiguresQuery)
export class GetFiguresHandler implements IQueryHandler<GetFiguresQuery> {
  constructor(
    private readonly collector: Collector,
    private readonly registry: SourceRegistry,
    private readonly context: Context,
  ) {}

  async execute({ side, entityType, maxAgeSeconds }: GetFiguresQuery): Promise<SideFigures> {
    const entity = this.registry.entity(entityType);
    if (side === 'local') return this.collector.localOfLate(entity);
    const figures = await this.collector.zoho(entity, maxAgeSeconds, {
      purpose: 'verification',
      correlationId: this.context.correlationId(),
    });
    if (!figures) throw new FiguresNotListedError(entity.definition.entityType);
    return figures;
  }
}

@QueryHandler(ListFiguresQuery)
export class ListFiguresHandler implements IQueryHandler<ListFiguresQuery> {
  constructor(
    private readonly collector: Collector,
    private readonly snapshots: Snapshots,
    private readonly registry: SourceRegistry,
  ) {}

  async execute({ side }: ListFiguresQuery): Promise<readonly SideFigures[]> {
    return side === 'local' ? this.collector.localsOfLate() : this.zohoAtHand();
  }

  /** Of each type the newest listing at hand, else the last snapshot; types without either are left out. */
  private async zohoAtHand(): Promise<readonly SideFigures[]> {
    const kept = await this.snapshots.newest('zoho');
    const found: SideFigures[] = [];
    for (const entityType of this.registry.entityTypes()) {
      const figures = await this.collector.zohoAtHand(this.registry.entity(entityType), DAY_SECONDS);
      const known = figures ?? kept.find((snapshot) => snapshot.entityType === entityType);
      if (known) found.push(known);
    }
    return found;
  }
}

@QueryHandler(TrendsOfFiguresQuery)
export class TrendsOfFiguresHandler implements IQueryHandler<TrendsOfFiguresQuery> {
  constructor(
    private readonly snapshots: Snapshots,
    private readonly registry: SourceRegistry,
    private readonly config: AppConfig,
  ) {}

  execute({ days, entityType }: TrendsOfFiguresQuery): Promise<readonly TrendRow[]> {
    const name = entityType === null ? null : this.registry.entity(entityType).definition.entityType;
    return this.snapshots.trends(days, this.config.schedules.timeZone, name);
  }
}

@QueryHandler(RecommendationsQuery)
export class RecommendationsHandler implements IQueryHandler<RecommendationsQuery> {
  constructor(
    private readonly queries: QueryBus,
    private readonly registry: SourceRegistry,
    private readonly costs: CallCosts,
  ) {}

  async execute(): Promise<readonly RecommendationView[]> {
    const latest = await this.queries.execute(new LatestComparisonsQuery(30 * DAY_SECONDS));
    const rows = await this.queries.execute(new CountRecordsQuery());
    return Promise.all(
      this.registry.entityTypes().map(async (entityType) => {
        const view = latest.find((each) => each.entityType === entityType);
        return view ? ofComparison(view) : this.neverCompared(entityType, rows[entityType] ?? 0);
      }),
    );
  }

  private async neverCompared(entityType: string, rows: number): Promise<RecommendationView> {
    const entity = this.registry.entity(entityType);
    const { calls } = await this.costs.ofComparison(entity, USUAL_REQUEST);
    const known = { entityType, comparedAt: null, matchPercentage: null, apiCalls: calls };
    if (rows === 0) return { ...known, action: 'full_sync', reason: 'Nothing is mirrored of it yet, or Zoho has none.' };
    return { ...known, action: 'manual_review', reason: `It was never compared with Zoho; that costs ${calls} calls.` };
  }
}

function ofComparison(view: ComparisonView): RecommendationView {
  return {
    entityType: view.entityType,
    action: view.recommendation!,
    reason: view.recommendationReason!,
    apiCalls: view.recommendationCalls ?? 0,
    comparedAt: view.endedAt,
    matchPercentage: view.matchPercentage,
  };
}
