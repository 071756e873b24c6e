import { type MetricSample, SLOW_BUCKETS, counter, gauge, histogram } from '@tds/platform/metrics';
import type { ZohoCallFacts, ZohoCallObserver } from './zoho-call-observer';
import type { ZohoConnection } from './zoho-connection';

const requests = counter('tds_zoho_requests_total', 'Calls to Zoho, by path template and how they ended', ['endpoint', 'outcome']);
const requestSeconds = histogram('tds_zoho_request_seconds', 'How long calls to Zoho took', SLOW_BUCKETS);
const quotaRemaining = gauge('tds_zoho_quota_remaining', "Calls left of the day's quota, as far as Zoho told");
const quotaLimit = gauge('tds_zoho_quota_limit', 'Calls a day');
const grantBlocked = gauge('tds_zoho_grant_blocked', 'Whether Zoho refuses the grant, or asks to wait for another token: 1, else 0');

/** Counts calls as they end. */
export const zohoCallMetrics: ZohoCallObserver = {
  callFinished({ endpoint, outcome, durationMs }: ZohoCallFacts): void {
    requests.inc({ endpoint, outcome });
    requestSeconds.observe(durationMs / 1_000);
  },
};

/** What is left of the day's calls, and how the grant stands. */
export class ZohoSamples implements MetricSample {
  readonly name = 'zoho';

  constructor(private readonly connection: Pick<ZohoConnection, 'quota' | 'tokenState'>) {}

  async sample(): Promise<void> {
    const { remaining, limit } = await this.connection.quota();
    if (remaining !== null) quotaRemaining.set(remaining);
    if (limit !== null) quotaLimit.set(limit);
    const { state } = await this.connection.tokenState();
    grantBlocked.set(state === 'blocked' ? 1 : 0);
  }
}
