import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { DeadLetterSummaryQuery, EndedJobsQuery, QueueSummaryQuery } from '@tds/queue';
import { LatestComparisonsQuery } from '@tds/statistics';
import { MirrorFreshnessQuery } from '@tds/sync';
import { WebhookWindowQuery } from '@tds/webhooks';
import { GetQuotaQuery } from '@tds/zoho-integration';
import { WHOLE } from './chart-metric';
import type { Sample } from './sample-store';

const MINUTE_MS = 60_000;
/** How old a comparison may be to tell of today, s. */
const COMPARISON_MAX_AGE_SECONDS = 7 * 86_400;
const DEAD_LETTER_CLASSES = ['ours', 'theirs', 'weather'] as const;

/** What is the same whichever process looks: the state of queue, mirror and quota, and what the database knows of the last minute. */
@Injectable()
export class ClusterSamples {
  constructor(private readonly queries: QueryBus) {}

  /** All samples of the minute that began at an instant. What cannot be asked is left out; the rest is not lost with it. */
  async of(minute: Date): Promise<{ readonly samples: readonly Sample[]; readonly errors: readonly unknown[] }> {
    const end = new Date(minute.getTime() + MINUTE_MS);
    const parts = await Promise.allSettled([
      this.queue(),
      this.endedJobs(minute, end),
      this.webhooks(minute, end),
      this.deadLetters(),
      this.freshness(end),
      this.quota(),
      this.agreement(),
    ]);
    return {
      samples: parts.flatMap((part) => (part.status === 'fulfilled' ? part.value : [])),
      errors: parts.flatMap((part) => (part.status === 'rejected' ? [part.reason as unknown] : [])),
    };
  }

  private async queue(): Promise<readonly Sample[]> {
    const { pending, processing, retry, oldestPendingSeconds } = await this.queries.execute(new QueueSummaryQuery());
    const depth = Object.entries({ pending, processing, retry }).map(([label, value]): Sample => ({ metric: 'queue_depth', label, value }));
    return [...depth, { metric: 'oldest_pending', label: WHOLE, value: oldestPendingSeconds ?? 0 }];
  }

  private async endedJobs(from: Date, to: Date): Promise<readonly Sample[]> {
    const { completed, failed } = await this.queries.execute(new EndedJobsQuery(from, to));
    return [
      { metric: 'jobs', label: WHOLE, value: completed },
      { metric: 'failures', label: WHOLE, value: failed },
    ];
  }

  private async webhooks(from: Date, to: Date): Promise<readonly Sample[]> {
    const { received, latencyMs } = await this.queries.execute(new WebhookWindowQuery(from, to));
    const latency = Object.entries(latencyMs ?? {}).map(([label, value]): Sample => ({ metric: 'latency', label, value }));
    return [{ metric: 'webhooks', label: WHOLE, value: received }, ...latency];
  }

  private async deadLetters(): Promise<readonly Sample[]> {
    const groups = await this.queries.execute(new DeadLetterSummaryQuery());
    return DEAD_LETTER_CLASSES.map((label) => {
      const ofClass = groups.filter((group) => group.class === label);
      return { metric: 'dead_letters', label, value: ofClass.reduce((sum, { count }) => sum + count, 0) };
    });
  }

  private async freshness(now: Date): Promise<readonly Sample[]> {
    const types = await this.queries.execute(new MirrorFreshnessQuery());
    return types.flatMap(({ entityType, lastSyncAt }): Sample[] =>
      lastSyncAt === null
        ? []
        : [{ metric: 'freshness', label: entityType, value: Math.max(0, Math.round((now.getTime() - lastSyncAt.getTime()) / 1_000)) }],
    );
  }

  private async quota(): Promise<readonly Sample[]> {
    const { quota } = await this.queries.execute(new GetQuotaQuery());
    const known = Object.entries({ remaining: quota.remaining, limit: quota.limit });
    return known.flatMap(([label, value]): Sample[] => (value === null ? [] : [{ metric: 'quota', label, value }]));
  }

  private async agreement(): Promise<readonly Sample[]> {
    const comparisons = await this.queries.execute(new LatestComparisonsQuery(COMPARISON_MAX_AGE_SECONDS));
    return comparisons.flatMap(({ entityType, matchPercentage }): Sample[] =>
      matchPercentage === null ? [] : [{ metric: 'agreement', label: entityType, value: matchPercentage }],
    );
  }
}
