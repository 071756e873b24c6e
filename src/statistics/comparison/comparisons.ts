import { BackgroundWork, Clock } from '@libs/resilience';
import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { EventBus } from '@nestjs/cqrs';
import type { SourceCallContext } from '@tds/sync';
import { CallCosts } from './call-cost';
import { Comparer } from './comparer';
import type { Comparison, ComparisonCounts, DifferenceKind } from './comparison';
import { ComparisonLedger, type ComparisonOrder } from './comparison-ledger';
import { ComparisonCompletedEvent } from '../events/comparison-completed.event';
import { DriftAlerts } from './drift-alerts';
import { RecommendationFactsReader } from './recommendation-facts';
import { recommend } from './recommendation';
import { type DifferentBySeverity, type Verdict, agreement, dataQualityScore } from './verdict';

/** Comparisons of this process: begun, worked on in the background, ended. */
@Injectable()
export class Comparisons implements BeforeApplicationShutdown {
  private readonly log = new Logger(Comparisons.name);
  private readonly background = new BackgroundWork();

  constructor(
    private readonly ledger: ComparisonLedger,
    private readonly comparer: Comparer,
    private readonly costs: CallCosts,
    private readonly facts: RecommendationFactsReader,
    private readonly alerts: DriftAlerts,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  /** Begins a comparison; it goes on in the background. */
  async begin(order: Omit<ComparisonOrder, 'estimatedCalls' | 'total'>): Promise<Comparison> {
    await this.ledger.failOrphans();
    const cost = await this.costs.ofComparison(order.entity, order.request);
    const comparison = await this.ledger.begin({ ...order, estimatedCalls: cost.calls, total: cost.rows });
    void this.background.begin(comparison.id, () => this.work(comparison));
    return comparison;
  }

  /** Resolves when a comparison of this process has ended, or after so many ms. */
  async ended(id: string, withinMs: number): Promise<void> {
    const work = this.background.of(id);
    if (!work) return;
    const timeout = new AbortController();
    await Promise.race([work, this.clock.sleep(withinMs, timeout.signal).catch(() => undefined)]);
    timeout.abort();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.background.stop();
  }

  private async work(comparison: Comparison): Promise<void> {
    const { id, entity, correlationId } = comparison;
    const context: SourceCallContext = { purpose: 'verification', correlationId, signal: this.background.signal };
    try {
      const met = await this.comparer.compare(comparison, context);
      const verdict = await this.judge(comparison, met);
      await this.ledger.complete(id, verdict, met.listedAt);
      if (!comparison.request.ids && comparison.request.level !== 'counts') await this.alerts.judge(comparison, verdict);
      this.events.publish(new ComparisonCompletedEvent(this.clock.now(), correlationId, factsOf(comparison, verdict)));
      this.log.log(
        { comparisonId: id, entityType: entity.definition.entityType, matchPercentage: verdict.matchPercentage },
        'comparison completed',
      );
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.log.warn({ err: error, comparisonId: id, entityType: entity.definition.entityType }, 'comparison failed');
      await this.ledger
        .fail(id, message)
        .catch((err: unknown) => this.log.error({ err, comparisonId: id }, 'the end of a comparison was not written'));
    }
  }

  private async judge(comparison: Comparison, met: { told: number; held: number; records: number }): Promise<Verdict> {
    const { level } = comparison.request;
    const tally = await this.ledger.tally(comparison.id);
    const of = (kind: DifferenceKind): number => tally.filter((row) => row.kind === kind).reduce((sum, row) => sum + row.records, 0);
    const counts: ComparisonCounts = {
      zohoCount: met.told,
      localCount: met.held,
      records: met.records,
      missingLocal: of('missing_local'),
      missingZoho: of('missing_zoho'),
      stale: of('stale'),
      different: of('different'),
      inFlight: of('in_flight'),
    };
    const bySeverity: DifferentBySeverity = Object.fromEntries(
      tally.filter((row) => row.kind === 'different').map(({ severity, records }) => [severity, records]),
    );
    return {
      counts,
      ...agreement(level, counts),
      dataQualityScore: dataQualityScore(level, counts, bySeverity),
      repeated: await this.ledger.repeated(comparison),
      recommendation: recommend(await this.facts.read(comparison, counts)),
    };
  }
}

function factsOf({ id, entity, request }: Comparison, { matchPercentage, dataQualityScore: score, counts }: Verdict) {
  return {
    comparison_id: id,
    entity_type: entity.definition.entityType,
    scope: request.ids ? ('records' as const) : ('listing' as const),
    match_percentage: matchPercentage,
    data_quality_score: score,
    in_flight: counts.inFlight,
  };
}
