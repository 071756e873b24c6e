import { Clock } from '@libs/resilience';
import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { CircuitBreakers } from '@tds/platform/breakers';
import { Schedules } from '@tds/platform/scheduling';
import { Settings } from '@tds/platform/settings';
import { DeadLetterSummaryQuery, ListWorkersQuery, QueueSummaryQuery, queueDepthWarning } from '@tds/queue';
import { LatestComparisonsQuery } from '@tds/statistics';
import { LatestRunsQuery, MirrorFreshnessQuery } from '@tds/sync';
import { WebhookDoorQuery, WebhookStatsQuery } from '@tds/webhooks';
import { GetQuotaQuery } from '@tds/zoho-integration';
import { agreementTarget } from '../../alerts';
import { ActiveAlertsQuery } from '../alerts';
import { type AttentionItem, ordered } from './attention';
import { type AttentionFacts, attentionRules } from './attention-rules';

/** How old a comparison may be to tell of today, s. */
const COMPARISON_MAX_AGE_SECONDS = 7 * 86_400;

/** Finds what needs a person now. */
@Injectable()
export class AttentionReader {
  constructor(
    private readonly queries: QueryBus,
    private readonly breakers: CircuitBreakers,
    private readonly schedules: Schedules,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** The worst first; empty when all is well. */
  async read(): Promise<readonly AttentionItem[]> {
    const facts = await this.facts();
    return ordered(attentionRules.flatMap((rule) => rule(facts)));
  }

  private async facts(): Promise<AttentionFacts> {
    const [alerts, deadLetters, breakers, comparisons, webhooks, door, freshness, quota, schedules, queue, workers, latestRuns] =
      await Promise.all([
        this.queries.execute(new ActiveAlertsQuery()),
        this.queries.execute(new DeadLetterSummaryQuery()),
        this.breakers.list(),
        this.queries.execute(new LatestComparisonsQuery(COMPARISON_MAX_AGE_SECONDS)),
        this.queries.execute(new WebhookStatsQuery()),
        this.queries.execute(new WebhookDoorQuery()),
        this.queries.execute(new MirrorFreshnessQuery()),
        this.queries.execute(new GetQuotaQuery()),
        this.schedules.list(),
        this.queries.execute(new QueueSummaryQuery()),
        this.queries.execute(new ListWorkersQuery()),
        this.queries.execute(new LatestRunsQuery()),
      ]);
    const isMirrorFilled = freshness.some(({ lastSyncAt }) => lastSyncAt !== null && lastSyncAt.getTime() < this.dayAgo());
    return {
      now: this.clock.now(),
      alerts,
      deadLetters,
      breakers,
      comparisons,
      agreementTarget: this.settings.get(agreementTarget),
      webhooks,
      areWebhooksTaken: door.isOpen,
      isMirrorFilled,
      quota,
      schedules,
      queue,
      queueBehind: this.settings.get(queueDepthWarning),
      workers,
      latestRuns,
    };
  }

  private dayAgo(): number {
    return this.clock.now().getTime() - 86_400_000;
  }
}
