import { Clock } from '@libs/resilience';
import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { CircuitBreakers, toBreakerDto } from '@tds/platform/breakers';
import { DeadLetterSummaryQuery, ListWorkersQuery, QueueSummaryQuery, type QueueSummary } from '@tds/queue';
import { EntitySummaryQuery, ListRunsQuery, MirrorFreshnessQuery, RunStatisticsQuery, toEntitySummaryDto, toRunDto } from '@tds/sync';
import { WebhookStatsQuery, toWebhookStatsDto } from '@tds/webhooks';
import { GetQuotaQuery, toQuotaDto } from '@tds/zoho-integration';
import { Components, type NamedReport, systemStatusOf, toComponentDto } from '../../health';
import { ActiveAlertsQuery, toAlertDto } from '../alerts';
import { ActivityReader } from './activity';
import type {
  CombinedStatsDto,
  CompleteDashboardDto,
  DashboardComponentsDto,
  DashboardDto,
  DashboardHealthDto,
  DashboardQueueDto,
  DeadLetterCountsDto,
  FreshnessDto,
} from './dashboard.dto';

const RECENT_RUNS = 10;
const STATISTICS_HOURS = 24;

/** Composes the dashboard's reads from the features' own queries. */
@Injectable()
export class DashboardReader {
  constructor(
    private readonly queries: QueryBus,
    private readonly components: Components,
    private readonly activity: ActivityReader,
    private readonly breakers: CircuitBreakers,
    private readonly clock: Clock,
  ) {}

  async dashboard(): Promise<DashboardDto> {
    return this.overview(await this.components.reports());
  }

  async complete(): Promise<CompleteDashboardDto> {
    const reports = await this.components.reports();
    const [overview, entities, breakers, quota, freshness, statistics] = await Promise.all([
      this.overview(reports),
      this.queries.execute(new EntitySummaryQuery()),
      this.breakers.list(),
      this.queries.execute(new GetQuotaQuery()),
      this.freshness(),
      this.combined(),
    ]);
    return {
      ...overview,
      entities: entities.map(toEntitySummaryDto),
      circuit_breakers: breakers.map(toBreakerDto),
      quota: toQuotaDto(quota),
      freshness,
      components: reports.map(toComponentDto),
      statistics_24h: statistics,
    };
  }

  async health(): Promise<DashboardComponentsDto> {
    const reports = await this.components.reports();
    const figures = await this.figures(reports);
    return { ...figures, components: reports.map(toComponentDto), timestamp: this.clock.now().toISOString() };
  }

  async combined(): Promise<CombinedStatsDto> {
    const [webhooks, runs, queue, deadLetters, entities, quota] = await Promise.all([
      this.queries.execute(new WebhookStatsQuery()),
      this.queries.execute(new RunStatisticsQuery(STATISTICS_HOURS)),
      this.queries.execute(new QueueSummaryQuery()),
      this.deadLetters(),
      this.queries.execute(new EntitySummaryQuery()),
      this.queries.execute(new GetQuotaQuery()),
    ]);
    const { apiCalls, ...counts } = runs;
    return {
      webhooks: toWebhookStatsDto(webhooks),
      runs: { ...counts, api_calls: apiCalls },
      queue: toQueueDto(queue),
      dead_letters: deadLetters,
      entities: entities.map(toEntitySummaryDto),
      quota: toQuotaDto(quota),
      timestamp: this.clock.now().toISOString(),
    };
  }

  private async overview(reports: readonly NamedReport[]): Promise<DashboardDto> {
    const [health, queue, runs, alerts] = await Promise.all([
      this.figures(reports),
      this.queries.execute(new QueueSummaryQuery()),
      this.queries.execute(new ListRunsQuery({ limit: RECENT_RUNS })),
      this.queries.execute(new ActiveAlertsQuery()),
    ]);
    return { health, queue: toQueueDto(queue), recent_runs: runs.map(toRunDto), alerts: alerts.map(toAlertDto) };
  }

  private async figures(reports: readonly NamedReport[]): Promise<DashboardHealthDto> {
    const [queue, activity, workers, alerts] = await Promise.all([
      this.queries.execute(new QueueSummaryQuery()),
      this.activity.read(),
      this.queries.execute(new ListWorkersQuery()),
      this.queries.execute(new ActiveAlertsQuery()),
    ]);
    return {
      status: systemStatusOf(reports),
      queue_depth: queue.pending + queue.processing + queue.retry,
      processing_rate: activity.processingRate,
      error_rate: activity.errorRate,
      active_workers: workers.filter(({ isActive }) => isActive).length,
      active_alerts: alerts.length,
    };
  }

  private async deadLetters(): Promise<DeadLetterCountsDto> {
    const groups = await this.queries.execute(new DeadLetterSummaryQuery());
    const of = (name: string): number => groups.filter((group) => group.class === name).reduce((sum, { count }) => sum + count, 0);
    return { ours: of('ours'), theirs: of('theirs'), weather: of('weather') };
  }

  private async freshness(): Promise<readonly FreshnessDto[]> {
    const now = this.clock.now().getTime();
    const types = await this.queries.execute(new MirrorFreshnessQuery());
    return types.map(({ entityType, lastSyncAt }) => ({
      entity_type: entityType,
      last_sync: lastSyncAt?.toISOString() ?? null,
      age_seconds: lastSyncAt === null ? null : Math.max(0, Math.round((now - lastSyncAt.getTime()) / 1_000)),
    }));
  }
}

function toQueueDto({ pending, processing, completedToday, failedToday, retryReady, deadLetter }: QueueSummary): DashboardQueueDto {
  return {
    pending,
    processing,
    completed_today: completedToday,
    failed_today: failedToday,
    retry_ready: retryReady,
    dead_letter: deadLetter,
  };
}
