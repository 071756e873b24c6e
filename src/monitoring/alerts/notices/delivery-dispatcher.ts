import { backoff, Clock } from '@libs/resilience';
import { BeforeApplicationShutdown, Injectable, OnApplicationBootstrap } from '@nestjs/common';
import { AppConfig } from '@tds/platform/config';
import { BreakerOpenError, CircuitBreakers } from '@tds/platform/breakers';
import { Database } from '@tds/platform/database';
import { PinoLogger } from '@tds/platform/logging';
import { ruleNamed } from '../catalogue/rule-catalogue';
import { AlertChannels } from '../channels/alert-channels';
import { ChannelError } from '../channels/channel.errors';
import { type ClaimedDelivery, DeliveryOutbox } from './delivery-outbox';
import { linksOf } from './links';
import type { Notice } from './notice';

/** Between two looks at the outbox when nobody says that there is something, ms. */
const POLL_MS = 5_000;
/** Deliveries under way at once. */
const BATCH = 10;
const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 600_000;

/** Delivers what the announcer planned, in every process; the lease says who. Each channel has a breaker: a dead one is not asked again and again. */
@Injectable()
export class DeliveryDispatcher implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private wake: () => void = () => undefined;

  constructor(
    private readonly outbox: DeliveryOutbox,
    private readonly channels: AlertChannels,
    private readonly breakers: CircuitBreakers,
    private readonly database: Database,
    private readonly config: AppConfig,
    private readonly clock: Clock,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(DeliveryDispatcher.name);
  }

  onApplicationBootstrap(): void {
    if (this.channels.all.length === 0) return;
    this.running = this.run().catch((err: unknown) => {
      if (!this.stopping.signal.aborted) this.logger.error({ err }, 'alerts are not delivered');
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort(new Error('the process was stopped'));
    await this.running;
  }

  /** There is something to deliver. */
  nudge(): void {
    this.wake();
  }

  /** Delivers what is due; how many attempts that took. */
  async deliverDue(): Promise<number> {
    const claimed = await this.outbox.claim(BATCH);
    await Promise.all(claimed.map((delivery) => this.deliver(delivery)));
    return claimed.length;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    await this.database.whenReady();
    while (!signal.aborted) {
      const isFull = await this.deliverDue().then(
        (attempts) => attempts === BATCH,
        (err: unknown) => {
          this.logger.warn({ err }, 'deliveries could not be taken, trying again');
          return false;
        },
      );
      if (!isFull) await this.rest(signal);
    }
  }

  /** Until somebody nudges, or it is time to look. */
  private async rest(signal: AbortSignal): Promise<void> {
    const woken = new AbortController();
    this.wake = () => woken.abort();
    await this.clock.sleep(POLL_MS, AbortSignal.any([signal, woken.signal])).catch(() => undefined);
  }

  private async deliver(delivery: ClaimedDelivery): Promise<void> {
    const { id, channel: name, state, attempts, alert } = delivery;
    const facts = { deliveryId: id, channel: name, state, alertId: alert.id, rule: alert.rule, attempts };
    try {
      const channel = this.channels.get(name);
      const notice = this.noticeOf(delivery);
      await this.breakers.breaker(`alerts:${name}`).run(
        () => channel.send(notice, this.stopping.signal),
        (error) => !(error instanceof ChannelError) || error.disposition === 'retry',
      );
      await this.outbox.delivered(delivery);
      this.logger.info(facts, 'alert delivered');
    } catch (error) {
      await this.notDelivered(delivery, facts, error).catch((err: unknown) =>
        this.logger.warn({ err, ...facts }, 'the end of a delivery was not written; it is taken up again'),
      );
    }
  }

  private async notDelivered(delivery: ClaimedDelivery, facts: object, error: unknown): Promise<void> {
    if (error instanceof BreakerOpenError) return this.outbox.postpone(delivery, error.retryAfterMs + 1_000);
    if (this.stopping.signal.aborted) return this.outbox.postpone(delivery, 0);
    const { message, disposition, retryAfterMs = 0 } = error as Partial<ChannelError> & Error;
    const waitMs = Math.max(retryAfterMs, backoff({ attempt: delivery.attempts, baseMs: FIRST_WAIT_MS, maxMs: LONGEST_WAIT_MS }));
    const status = await this.outbox.failed(delivery, message, waitMs, disposition === 'reject');
    this.logger[status === 'failed' ? 'error' : 'warn']({ ...facts, reason: message, status }, 'alert not delivered');
  }

  private noticeOf({ id, state, alert }: ClaimedDelivery): Notice {
    const rule = ruleNamed(alert.rule);
    return { state, deliveryId: id, alert, action: rule?.action ?? null, links: linksOf(alert, this.config.http.publicUrl) };
  }
}
