import { Clock } from '@libs/resilience';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { LiveEvents } from '@tds/audit';
import { type BreakerView, CircuitBreakers } from '@tds/platform/breakers';
import { PinoLogger } from '@tds/platform/logging';
import { type DeadLetterView, ListDeadLettersQuery, type QueueSummary, QueueSummaryQuery } from '@tds/queue';
import { type ComparisonView, ListComparisonsQuery } from '@tds/statistics';
import { ListRunsQuery, type RunView } from '@tds/sync';
import { ListValidationRunsQuery, type ValidationRun } from '@tds/validation';
import { ActiveAlertsQuery, type AlertView } from '../dashboard/alerts';
import { Differ } from './differ';
import { alertData, breakerData, comparisonData, deadLetterData, queueData, runData, validationData } from './event-data';

/** Between two looks, ms. */
const INTERVAL_MS = 2_000;
/** Runs, dead letters, comparisons and validations looked at, newest first: more than can begin in between. */
const NEWEST = 50;

/**
 * Tells the open event streams what happens in TDS: looks at runs, queue, dead letters, alerts, breakers, comparisons and validations through
 * their features' queries and says what changed since the last look. By looking and not by events of the process, since most of it happens in
 * other processes; only while somebody listens, seven small reads however many do.
 */
@Injectable()
export class OperationsWatch implements OnModuleDestroy {
  private readonly stopping = new AbortController();
  private isRunning = false;
  private readonly runs = new Differ<RunView>(
    ({ id }) => id,
    ({ status, processed, total, failed, apiCalls }) => [status, processed, total, failed, apiCalls].join(),
  );
  private readonly queue = new Differ<QueueSummary>(
    () => 'queue',
    ({ pending, processing, retry, deadLetter }) => [pending, processing, retry, deadLetter].join(),
  );
  private readonly letters = new Differ<DeadLetterView>(({ id }) => id);
  private readonly alerts = new Differ<AlertView>(({ id }) => id);
  private readonly breakers = new Differ<BreakerView>(
    ({ name }) => name,
    ({ state }) => state,
  );
  private readonly comparisons = new Differ<ComparisonView>(
    ({ id }) => id,
    ({ status }) => status,
  );
  private readonly validations = new Differ<ValidationRun>(
    ({ id }) => id,
    ({ status }) => status,
  );

  constructor(
    private readonly live: LiveEvents,
    private readonly queries: QueryBus,
    private readonly circuitBreakers: CircuitBreakers,
    private readonly clock: Clock,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(OperationsWatch.name);
    live.onWatched(() => void this.run());
  }

  onModuleDestroy(): void {
    this.stopping.abort(new Error('the process is stopping'));
  }

  private async run(): Promise<void> {
    if (this.isRunning) return;
    this.isRunning = true;
    const differs = [this.runs, this.queue, this.letters, this.alerts, this.breakers, this.comparisons, this.validations];
    for (const differ of differs) differ.reset();
    while (this.live.watched && !this.stopping.signal.aborted) {
      await this.look().catch((err: unknown) => this.logger.debug({ err }, 'looking at the operation failed, trying again'));
      await this.clock.sleep(INTERVAL_MS, this.stopping.signal).catch(() => undefined);
    }
    this.isRunning = false;
  }

  private async look(): Promise<void> {
    const [runs, queue, letters, alerts, breakers, comparisons, validations] = await Promise.all([
      this.queries.execute(new ListRunsQuery({ limit: NEWEST })),
      this.queries.execute(new QueueSummaryQuery()),
      this.queries.execute(new ListDeadLettersQuery({ limit: NEWEST })),
      this.queries.execute(new ActiveAlertsQuery()),
      this.circuitBreakers.list(),
      this.queries.execute(new ListComparisonsQuery({ limit: NEWEST })),
      this.queries.execute(new ListValidationRunsQuery(NEWEST)),
    ]);
    const run = this.runs.look(runs);
    for (const one of [...run.added, ...run.changed].toReversed()) this.tell('tds.run.progress', runData(one), one.correlationId);
    for (const one of this.queue.look([queue]).changed) this.tell('tds.queue.depth', queueData(one));
    for (const one of this.newLetters(letters)) this.tell('tds.deadletter.added', deadLetterData(one), one.correlationId);
    const alert = this.alerts.look(alerts);
    for (const one of alert.added) this.tell('tds.alert.raised', alertData(one));
    for (const one of alert.removed) this.tell('tds.alert.resolved', alertData(one));
    for (const one of this.breakers.look(breakers).changed) this.tell('tds.breaker.changed', breakerData(one));
    for (const one of newlyEnded(this.comparisons, comparisons)) this.tell(`tds.comparison.${one.status}`, comparisonData(one));
    for (const one of newlyEnded(this.validations, validations)) this.tell(`tds.validation.${one.status}`, validationData(one));
  }

  /** Of the newest only: an older letter comes into the list when a newer one is resolved. */
  private newLetters(letters: readonly DeadLetterView[]): readonly DeadLetterView[] {
    const since = this.clock.now().getTime() - 10 * INTERVAL_MS;
    return this.letters.look(letters).added.filter(({ failedAt }) => failedAt.getTime() > since);
  }

  private tell(eventType: string, data: Readonly<Record<string, unknown>>, correlationId: string | null = null): void {
    this.live.publish({ event_type: eventType, module: 'tds', occurred_at: this.clock.now(), correlation_id: correlationId, data });
  }
}

/** What has ended since the last look, oldest first. */
function newlyEnded<Item extends { readonly status: string }>(differ: Differ<Item>, items: readonly Item[]): readonly Item[] {
  const { added, changed } = differ.look(items);
  return [...added, ...changed].filter(({ status }) => status !== 'running').toReversed();
}
