import { loadSql } from '@libs/pg';
import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import type { NoticedAlert, NoticeState } from './notice';

const claimDeliveries = loadSql(__dirname, 'sql/claim-deliveries.sql');
const failDelivery = loadSql(__dirname, 'sql/fail-delivery.sql');
const channelStandings = loadSql(__dirname, 'sql/channel-standings.sql');

/** Longer than any channel takes to answer, s. */
const LEASE_SECONDS = 60;
/** News that could not be told for so long is none. */
const GIVEN_UP_HOURS = 24;

/** A delivery this process has for a while. */
export interface ClaimedDelivery {
  readonly id: string;
  readonly channel: string;
  readonly state: Exclude<NoticeState, 'test'>;
  /** This one included. */
  readonly attempts: number;
  readonly leaseToken: string;
  readonly alert: NoticedAlert;
}

/** A delivery as people see it. */
export interface LastDelivery {
  readonly alertId: string;
  readonly state: string;
  readonly status: 'pending' | 'delivered' | 'failed' | 'superseded';
  readonly attempts: number;
  readonly createdAt: string;
  readonly deliveredAt: string | null;
  readonly error: string | null;
}

/** How the deliveries of a channel do. */
export interface ChannelStanding {
  readonly channel: string;
  readonly pending: number;
  readonly failedLastDay: number;
  readonly last: LastDelivery | null;
}

interface ClaimedRow extends Omit<ClaimedDelivery, 'alert'> {
  readonly alert: Omit<NoticedAlert, 'triggeredAt' | 'resolvedAt'> & { readonly triggeredAt: string; readonly resolvedAt: string | null };
}

/** The rows of `tds_alert_deliveries`. Ends of attempts are compare-and-set on the lease. */
@Injectable()
export class DeliveryOutbox {
  constructor(private readonly database: Database) {}

  /** Takes what is due. */
  async claim(limit: number): Promise<readonly ClaimedDelivery[]> {
    const rows = await this.database.query<ClaimedRow>(claimDeliveries, [LEASE_SECONDS, limit]);
    return rows.map(({ alert, ...row }) => ({
      ...row,
      alert: {
        ...alert,
        triggeredAt: new Date(alert.triggeredAt),
        resolvedAt: alert.resolvedAt === null ? null : new Date(alert.resolvedAt),
      },
    }));
  }

  async delivered({ id, leaseToken }: ClaimedDelivery): Promise<void> {
    await this.database.query(
      `update tds_alert_deliveries set status = 'delivered', delivered_at = now(), lease_token = null, lease_until = null, last_error = null
        where id = $1 and lease_token = $2`,
      [id, leaseToken],
    );
  }

  /** The attempt failed; what becomes of the delivery, null where another process has it by now. */
  async failed({ id, leaseToken }: ClaimedDelivery, reason: string, waitMs: number, isFinal: boolean): Promise<string | null> {
    const values = [id, leaseToken, reason.slice(0, 500), waitMs / 1_000, isFinal, GIVEN_UP_HOURS];
    return (await this.database.query<{ status: string }>(failDelivery, values))[0]?.status ?? null;
  }

  /** It was not tried after all. */
  async postpone({ id, leaseToken }: ClaimedDelivery, waitMs: number): Promise<void> {
    await this.database.query(
      `update tds_alert_deliveries set attempts = attempts - 1, run_at = now() + make_interval(secs => $3), lease_token = null, lease_until = null
        where id = $1 and lease_token = $2`,
      [id, leaseToken, waitMs / 1_000],
    );
  }

  standings(channels: readonly string[]): Promise<readonly ChannelStanding[]> {
    return this.database.query<ChannelStanding>(channelStandings, [channels]);
  }

  /** Deliveries waiting for longer than so many seconds, by channel. */
  late(seconds: number): Promise<readonly { readonly channel: string; readonly pending: number; readonly error: string | null }[]> {
    return this.database.query(
      `select channel, count(*)::int as pending, max(last_error) as error from tds_alert_deliveries
        where status = 'pending' and created_at < now() - make_interval(secs => $1) group by channel order by channel`,
      [seconds],
    );
  }
}
