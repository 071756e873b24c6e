import { newCorrelationId } from '@libs/observability';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { AppConfig } from '@tds/platform/config';
import { Schedules } from '@tds/platform/scheduling';
import { Settings } from '@tds/platform/settings';
import { type RegisteredEntity, SourceRegistry } from '@tds/sync';
import { CallCosts } from '../comparison/call-cost';
import { Comparisons } from '../comparison/comparisons';
import { USUAL_REQUEST } from '../comparison/comparison';
import { LatestComparisonsQuery } from '../comparison/queries/comparison.queries';
import { statisticsCalls } from '../statistics.settings';
import { Collector } from './collector';
import { Snapshots } from './snapshots';

const DAY_SECONDS = 86_400;
/** A type whose comparison alone costs more than a day's calls has its turn after so long all the same. */
const OVERDUE_SECONDS = 7 * DAY_SECONDS;
const COMPARISON_WAIT_MS = 60 * 60_000;

/**
 * The daily round: compares as many types as the day's calls allow, those first that waited longest, and keeps the figures of both sides. Our
 * own figures cost nothing and are kept of every type.
 */
@Injectable()
export class StatisticsRound implements OnModuleInit {
  private readonly log = new Logger(StatisticsRound.name);

  constructor(
    private readonly schedules: Schedules,
    private readonly config: AppConfig,
    private readonly registry: SourceRegistry,
    private readonly comparisons: Comparisons,
    private readonly collector: Collector,
    private readonly snapshots: Snapshots,
    private readonly costs: CallCosts,
    private readonly settings: Settings,
    private readonly queries: QueryBus,
  ) {}

  onModuleInit(): void {
    this.schedules.register({
      name: 'statistics',
      description: 'Compares types with Zoho within a budget of calls, and keeps the figures of both sides',
      cron: this.config.schedules.statistics,
      catchUp: true,
      run: ({ signal }) => this.run(signal),
    });
  }

  /** One round. */
  async run(signal?: AbortSignal): Promise<void> {
    const correlationId = newCorrelationId();
    let left = this.settings.get(statisticsCalls);
    for (const entity of await this.longestWaiting()) {
      signal?.throwIfAborted();
      const request = { ...USUAL_REQUEST, maxAgeSeconds: DAY_SECONDS / 24 };
      const { calls } = await this.costs.ofComparison(entity, request);
      if (calls > left && !(await this.isOverdue(entity, left))) continue;
      left = Math.max(0, left - calls);
      const { id } = await this.comparisons.begin({ entity, request, requestedBy: 'scheduler', correlationId });
      await this.comparisons.ended(id, COMPARISON_WAIT_MS);
    }
    for (const type of this.registry.entityTypes()) await this.keep(this.registry.entity(type), signal);
  }

  private async keep(entity: RegisteredEntity, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    await this.snapshots.keep(entity, await this.collector.local(entity));
    const zoho = await this.collector.zohoAtHand(entity, DAY_SECONDS);
    if (zoho) await this.snapshots.keep(entity, zoho);
    this.log.debug({ entityType: entity.definition.entityType }, 'figures kept');
  }

  /** Types by the time of their last comparison, never compared ones first. Those inside documents cost too much to be compared unasked. */
  private async longestWaiting(): Promise<readonly RegisteredEntity[]> {
    const latest = await this.queries.execute(new LatestComparisonsQuery(365 * DAY_SECONDS));
    const comparedAt = new Map(latest.map((view) => [view.entityType, view.startedAt.getTime()]));
    return this.registry
      .entityTypes()
      .map((type) => this.registry.entity(type))
      .filter(({ definition }) => !definition.derivation)
      .toSorted((a, b) => (comparedAt.get(a.definition.entityType) ?? 0) - (comparedAt.get(b.definition.entityType) ?? 0));
  }

  /** Whether a type has waited too long and nothing was spent today. */
  private async isOverdue({ definition }: RegisteredEntity, left: number): Promise<boolean> {
    if (left < this.settings.get(statisticsCalls) || left === 0) return false;
    const recent = await this.queries.execute(new LatestComparisonsQuery(OVERDUE_SECONDS));
    return recent.every((view) => view.entityType !== definition.entityType);
  }
}
