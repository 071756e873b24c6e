import { SandboxClock } from '../core/clock';
import { FaultSubject } from '../faults/fault';
import { Faults } from '../faults/faults';
import { WebhookOptions } from '../options';
import { StoreChange } from '../store/store';
import { World } from '../world';
import { Delivery, DeliveryAttempt, DeliveryState } from './delivery';
import { fires, outgoingRequest, retryDelayMs, targetUrl } from './outgoing';
import type { FiredWebhook } from '../settings/rules';
import { webhookDocument } from './payload';
import { Poster } from './post';

const DEFAULTS = { retries: 5, connectTimeoutMs: 5000, readTimeoutMs: 10_000, concurrency: 8 };
const REORDER = { window: 4, ms: 200 };
/** Deliveries kept for inspection; older ones are forgotten once they ended. */
const HISTORY_LIMIT = 20_000;

interface MutableDelivery extends Delivery {
  state: DeliveryState;
  attempts: DeliveryAttempt[];
}

interface Job {
  readonly delivery: MutableDelivery;
  readonly target: WebhookOptions;
}

/** Sends webhooks for changes: signed, a few at a time, with retries. Order isn't promised, as with Zoho. */
export class WebhookSender {
  private readonly history: MutableDelivery[] = [];
  private readonly targets = new Map<number, WebhookOptions>();
  private readonly waiting: Job[] = [];
  /** Held back by a reorder fault. */
  private readonly held: Job[] = [];
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly settled: (() => void)[] = [];
  private readonly poster = new Poster();
  private target: WebhookOptions | undefined;
  private sending = 0;
  private nextId = 1;
  private isClosed = false;

  constructor(
    private readonly world: World,
    private readonly clock: SandboxClock,
    private readonly faults: Faults,
    private readonly installed: (change: StoreChange) => readonly FiredWebhook[],
  ) {}

  setTarget(target: WebhookOptions | undefined): void {
    this.target = target;
  }

  get deliveries(): readonly Delivery[] {
    return this.history;
  }

  /** Sends what a change causes, if a rule fires for it and no fault gets hold of it. */
  announce(change: StoreChange): void {
    if (!change.announce || this.isClosed) return;
    const { target } = this;
    if (target && fires(target, change.entity, change.event)) this.announceTo(target, change);
    for (const { webhookId, options } of this.installed(change)) this.announceTo(options, change, webhookId);
  }

  private announceTo(target: WebhookOptions, change: StoreChange, webhookId?: string): void {
    const document = webhookDocument(this.world, this.faults, change, target.deleteBody);
    if (!document) return;
    const subject: FaultSubject = { operation: 'webhook', entity: change.entity, id: change.record.id, event: change.event };
    const json = JSON.stringify(document);
    const job = () => ({ target, delivery: this.record(change, target, json, webhookId) });
    if (this.faults.strike('webhook_missing', subject)) {
      job().delivery.state = 'lost';
      return;
    }
    const duplicate = this.faults.strike('webhook_duplicate', subject);
    for (let copies = duplicate ? 1 + (duplicate.copies ?? 1) : 1; copies > 0; copies--) this.dispatch(job(), subject);
  }

  /** Sends a delivery once more, whatever became of it. */
  resend(id: number): boolean {
    const delivery = this.history.find((candidate) => candidate.id === id);
    const target = this.targets.get(id);
    if (!delivery || !target || this.isClosed) return false;
    delivery.state = 'pending';
    this.enqueue({ delivery, target: { ...target, retries: 0 } });
    return true;
  }

  /** Resolves when nothing waits, is under way or is to be retried. */
  async settle(): Promise<void> {
    if (this.isIdle) return;
    await new Promise<void>((resolve) => this.settled.push(resolve));
  }

  close(): void {
    this.isClosed = true;
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
    this.waiting.length = 0;
    this.held.length = 0;
    this.poster.close();
    this.wakeSettled();
  }

  private get isIdle(): boolean {
    return this.waiting.length === 0 && this.held.length === 0 && this.sending === 0 && this.timers.size === 0;
  }

  private record(change: StoreChange, target: WebhookOptions, json: string, webhookId?: string): MutableDelivery {
    const url = targetUrl(target.url, this.world.organizationId, change.entity, change.event);
    const delivery: MutableDelivery = {
      id: this.nextId++,
      ...(webhookId === undefined ? {} : { webhookId }),
      entity: change.entity,
      event: change.event,
      recordId: change.record.id,
      modified: change.record.modified,
      ...outgoingRequest(target, url, json),
      createdAt: this.clock.date(),
      state: 'pending',
      attempts: [],
    };
    this.history.push(delivery);
    this.targets.set(delivery.id, target);
    if (this.history.length > HISTORY_LIMIT && this.history[0]!.state !== 'pending') this.targets.delete(this.history.shift()!.id);
    return delivery;
  }

  private dispatch(job: Job, subject: FaultSubject): void {
    const late = this.faults.strike('webhook_late', subject);
    if (late) return this.later(late.ms, () => this.enqueue(job));
    const reorder = this.faults.strike('webhook_reorder', subject);
    if (!reorder) return this.enqueue(job);
    this.held.push(job);
    if (this.held.length >= (reorder.window ?? REORDER.window)) this.releaseHeld();
    else if (this.held.length === 1) this.later(reorder.ms ?? REORDER.ms, () => this.releaseHeld());
  }

  private releaseHeld(): void {
    for (const job of this.held.splice(0).toReversed()) this.enqueue(job);
  }

  private enqueue(job: Job): void {
    this.waiting.push(job);
    this.pump();
  }

  private pump(): void {
    while (this.waiting.length > 0 && this.sending < (this.waiting[0]!.target.concurrency ?? DEFAULTS.concurrency)) {
      const job = this.waiting.shift()!;
      this.sending++;
      void this.attempt(job).finally(() => {
        this.sending--;
        this.pump();
        this.wakeSettled();
      });
    }
  }

  private async attempt({ delivery, target }: Job): Promise<void> {
    const started = performance.now();
    const outcome = await this.post(delivery, target);
    delivery.attempts.push({ at: this.clock.date(), ...outcome, durationMs: performance.now() - started });
    if (outcome.status !== undefined && outcome.status >= 200 && outcome.status < 300) delivery.state = 'delivered';
    else if (delivery.attempts.length > (target.retries ?? DEFAULTS.retries)) delivery.state = 'failed';
    else this.later(retryDelayMs(target, delivery.attempts.length), () => this.enqueue({ delivery, target }));
  }

  private async post(delivery: Delivery, target: WebhookOptions): Promise<{ status?: number; error?: string }> {
    try {
      const status = await this.poster.post({
        url: new URL(delivery.url),
        headers: delivery.headers,
        body: Buffer.from(delivery.body, 'utf8'),
        connectTimeoutMs: target.connectTimeoutMs ?? DEFAULTS.connectTimeoutMs,
        readTimeoutMs: target.readTimeoutMs ?? DEFAULTS.readTimeoutMs,
      });
      return { status };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  }

  private later(delayMs: number, action: () => void): void {
    if (this.isClosed) return;
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      action();
      this.wakeSettled();
    }, delayMs);
    this.timers.add(timer);
  }

  private wakeSettled(): void {
    if (!this.isIdle) return;
    for (const resolve of this.settled.splice(0)) resolve();
  }
}
