import { Clock } from '@libs/resilience';
import { BeforeApplicationShutdown, Injectable, OnApplicationBootstrap } from '@nestjs/common';
import { AlertLedger } from '@tds/platform/alerts';
import { Database } from '@tds/platform/database';
import { PinoLogger } from '@tds/platform/logging';
import { Settings } from '@tds/platform/settings';
import { evaluationSeconds } from '../alerts.settings';
import { AlertChannels } from '../channels/alert-channels';
import { Heartbeat } from '../heartbeat/heartbeat';
import { Announcer } from '../notices/announcer';
import { DeliveryDispatcher } from '../notices/delivery-dispatcher';
import { RuleEvaluation } from './rule-evaluation';

/** Between two looks whether it is time, ms: a changed interval counts at once. */
const TICK_MS = 1_000;

/**
 * Evaluates the rules every few seconds, once per cluster, in whatever process is there: a cluster without schedulers or workers is what
 * alerts must tell of. What features raise themselves is announced at once.
 */
@Injectable()
export class AlertRounds implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private announcing: Promise<void> = Promise.resolve();

  constructor(
    private readonly evaluation: RuleEvaluation,
    private readonly announcer: Announcer,
    private readonly dispatcher: DeliveryDispatcher,
    private readonly channels: AlertChannels,
    private readonly heartbeat: Heartbeat,
    private readonly alerts: AlertLedger,
    private readonly settings: Settings,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(AlertRounds.name);
  }

  onApplicationBootstrap(): void {
    this.alerts.onChange(() => this.announceSoon());
    this.running = this.run().catch((err: unknown) => {
      if (!this.stopping.signal.aborted) this.logger.error({ err }, 'alert rules are not evaluated');
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort(new Error('the process was stopped'));
    await this.running;
    await this.announcing;
  }

  /** One round: own rules, shared rules if it is time, and what is news is announced. */
  async round(): Promise<void> {
    await this.evaluation.evaluateOwn();
    const outcome = await this.evaluation.evaluateShared();
    if (outcome === 'not_due') return;
    await this.announce();
    if (outcome === 'done') await this.heartbeat.beat(this.stopping.signal);
  }

  private async announce(): Promise<void> {
    if (this.channels.all.length === 0) return;
    if ((await this.announcer.announce()) > 0) this.dispatcher.nudge();
  }

  private announceSoon(): void {
    if (this.stopping.signal.aborted) return;
    this.announcing = this.announcing
      .then(() => this.announce())
      .catch((err: unknown) => this.logger.warn({ err }, 'an alert is announced by the next round'));
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    await this.database.whenReady();
    let last = this.clock.now().getTime();
    while (!signal.aborted) {
      await this.clock.sleep(TICK_MS, signal).catch(() => undefined);
      const now = this.clock.now().getTime();
      if (signal.aborted || now - last < this.settings.get(evaluationSeconds) * 1_000 - TICK_MS / 2) continue;
      last = now;
      await this.round().catch((err: unknown) => this.logger.warn({ err }, 'alert rules could not be evaluated, trying again'));
    }
  }
}
