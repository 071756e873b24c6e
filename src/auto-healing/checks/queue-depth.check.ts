import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { AlertLedger, type AlertSeverity } from '@tds/platform/alerts';
import { Settings } from '@tds/platform/settings';
import { QueueSummaryQuery } from '@tds/queue';
import type { Finding, HealingCheck, Outcome } from '../healing-check';
import { queueDepthCritical, queueDepthWarning } from '../healing.settings';

const DEDUPE_KEY = 'queue.depth';
/** A queue that shrinks is well again below this share of the warning, so that the alert does not flap. */
const WELL_BELOW = 0.8;

type Level = Extract<AlertSeverity, 'warning' | 'critical'> | null;

interface DepthFinding extends Finding {
  readonly depth: number;
  readonly level: Level;
}

/** Keeps the alert about the queue's depth true: raised, worse, better, resolved. */
@Injectable()
export class QueueDepthCheck implements HealingCheck<DepthFinding> {
  readonly name = 'queue_depth';
  readonly description = 'Raises an alert when too much waits in the queue, and resolves it';
  /** Telling is not mending: it cannot loop. */
  readonly repeatsPerHour = 60;

  constructor(
    private readonly queries: QueryBus,
    private readonly alerts: AlertLedger,
    private readonly settings: Settings,
  ) {}

  async detect(): Promise<readonly DepthFinding[]> {
    const [{ pending, retry, oldestPendingSeconds }, told] = await Promise.all([
      this.queries.execute(new QueueSummaryQuery()),
      this.alerts.openSeverity(DEDUPE_KEY),
    ]);
    const depth = pending + retry;
    const level = this.levelOf(depth, told);
    if (level === told) return [];
    const summary = level === null ? `the queue is down to ${depth} waiting jobs` : `${depth} jobs wait in the queue`;
    return [{ subject: 'queue', summary, before: { depth, told, oldest_pending_seconds: oldestPendingSeconds }, depth, level }];
  }

  async act(findings: readonly DepthFinding[]): Promise<readonly Outcome[]> {
    const [{ subject, depth, level }] = findings as [DepthFinding];
    if (level === null) {
      await this.alerts.resolve(DEDUPE_KEY, 'healing');
      return [{ subject, action: 'alert.resolved', effect: 'the alert is resolved', status: 'done' }];
    }
    await this.alerts.raise({
      rule: 'queue.depth',
      severity: level,
      dedupeKey: DEDUPE_KEY,
      title: `${depth} jobs wait in the queue`,
      message: `More arrives than is worked off. Are workers running, is the queue paused, is a circuit breaker open? A full sync fills the queue for a while.`,
      details: { depth },
    });
    return [{ subject, action: 'alert.raised', effect: `an alert (${level}) is open`, status: 'done', after: { level } }];
  }

  private levelOf(depth: number, told: AlertSeverity | null): Level {
    const warning = this.settings.get(queueDepthWarning);
    if (depth >= this.settings.get(queueDepthCritical)) return 'critical';
    return depth >= (told === null ? warning : warning * WELL_BELOW) ? 'warning' : null;
  }
}
