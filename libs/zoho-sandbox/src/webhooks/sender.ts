import { SandboxClock } from '../core/clock';
import { WebhookOptions } from '../options';
import { StoreChange } from '../store/store';
import { World } from '../world';
import { kindOf } from '../entities/registry';
import { Delivery, DeliveryAttempt, DeliveryState } from './delivery';
import { webhookDocument } from './payload';
import { Poster } from './post';
import { sign, signBody } from './signature';

const DEFAULTS = { retries: 5, retryDelayMs: 5000, connectTimeoutMs: 5000, readTimeoutMs: 10_000, concurrency: 8 };
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
  private readonly waiting: Job[] = [];
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
  ) {}

  setTarget(target: WebhookOptions | undefined): void {
    this.target = target;
  }

  get deliveries(): readonly Delivery[] {
    return this.history;
  }

  /** Queues the delivery that a change causes, if a rule fires for it. */
  announce(change: StoreChange): void {
    const target = this.target;
    if (!target || !change.announce || this.isClosed || !fires(target, change)) return;
    const document = webhookDocument(this.world, change, target.deleteBody);
    if (!document) return;
    this.enqueue({ target, delivery: this.record(change, target, JSON.stringify(document)) });
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
    this.poster.close();
    this.wakeSettled();
  }

  private get isIdle(): boolean {
    return this.waiting.length === 0 && this.sending === 0 && this.timers.size === 0;
  }

  private record(change: StoreChange, target: WebhookOptions, json: string): MutableDelivery {
    const url = fillUrl(target.url, this.world.organizationId, change);
    const isForm = target.bodyMode === 'form';
    const delivery: MutableDelivery = {
      id: this.nextId++,
      entity: change.entity,
      event: change.event,
      recordId: change.record.id,
      modified: change.record.modified,
      url,
      headers: headersFor(target, url, json),
      body: isForm ? `JSONString=${encodeURIComponent(json)}` : json,
      createdAt: this.clock.date(),
      state: 'pending',
      attempts: [],
    };
    this.history.push(delivery);
    if (this.history.length > HISTORY_LIMIT && this.history[0]!.state !== 'pending') this.history.shift();
    return delivery;
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
        if (this.isIdle) this.wakeSettled();
      });
    }
  }

  private async attempt({ delivery, target }: Job): Promise<void> {
    const started = performance.now();
    const outcome = await this.post(delivery, target);
    delivery.attempts.push({ at: this.clock.date(), ...outcome, durationMs: performance.now() - started });
    if (outcome.status !== undefined && outcome.status >= 200 && outcome.status < 300) delivery.state = 'delivered';
    else if (delivery.attempts.length > (target.retries ?? DEFAULTS.retries)) delivery.state = 'failed';
    else this.later(retryDelay(target, delivery.attempts.length), () => this.enqueue({ delivery, target }));
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
    }, delayMs);
    this.timers.add(timer);
  }

  private wakeSettled(): void {
    for (const resolve of this.settled.splice(0)) resolve();
  }
}

function fires(target: WebhookOptions, change: StoreChange): boolean {
  return (target.entities?.includes(change.entity) ?? true) && (target.events?.includes(change.event) ?? true);
}

function fillUrl(template: string, organizationId: string, change: StoreChange): string {
  return template
    .replaceAll('{organization_id}', organizationId)
    .replaceAll('{entity}', kindOf(change.entity).webhookKey ?? change.entity)
    .replaceAll('{event}', change.event);
}

function headersFor(target: WebhookOptions, url: string, json: string): Record<string, string> {
  const isForm = target.bodyMode === 'form';
  const headers: Record<string, string> = {
    'content-type': isForm ? 'application/x-www-form-urlencoded' : 'application/json;charset=UTF-8',
    'user-agent': 'ZohoBooks',
    ...target.headers,
  };
  if (target.secret === undefined) return headers;
  const query = new URL(url).searchParams;
  const content = isForm ? { query, form: { JSONString: json } } : { query, rawBody: json };
  headers['x-zoho-webhook-signature'] = sign(content, target.secret, target.encoding ?? 'hex');
  if (target.bodySignature) headers['x-zoho-signature'] = signBody(isForm ? `JSONString=${encodeURIComponent(json)}` : json, target.secret);
  return headers;
}

function retryDelay(target: WebhookOptions, attempt: number): number {
  const base = target.retryDelayMs ?? DEFAULTS.retryDelayMs;
  switch (target.backoff ?? 'multiplicative') {
    case 'fixed':
      return base;
    case 'additive':
      return base * attempt;
    case 'multiplicative':
      return base * 2 ** (attempt - 1);
  }
}
