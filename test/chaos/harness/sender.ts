import { setTimeout } from 'node:timers/promises';
import { until } from '@libs/testing';
import { type ZohoSandbox, signWebhookBody } from '@libs/zoho-sandbox';

export const WEBHOOK_SECRET = 'chaossecret0123456789';

/** Between two attempts of a delivery, ms: Zoho's are longer, and nothing is learned by waiting. */
const RETRY_MS = 200;
const MAX_RETRY_MS = 1_000;
/** A delivery nobody took for so long is given up, ms. */
const GIVE_UP_MS = 120_000;
/** One attempt, ms. */
const PATIENCE_MS = 10_000;
/** Every so many events are sent twice at the same time. */
const TWICE_EVERY = 7;
/** Every so many events say only that something changed. */
const HINT_EVERY = 11;

/** A body that was answered 2xx, and the ids of those answers. */
export type Accepted = readonly [body: string, eventIds: readonly string[]];

/** One answer to a delivery attempt. */
export interface Answer {
  readonly at: number;
  readonly ms: number;
  /** 0: the connection failed. */
  readonly status: number;
}

/** Zoho's side of webhooks: edits products and tells of it, again and again until somebody answers 2xx. */
export class Sender {
  /** Of a body that came twice while the database was away each copy has an id of its own; one of them becomes an event. */
  readonly accepted = new Map<string, string[]>();
  readonly answers: Answer[] = [];
  /** Products somebody edited. */
  readonly touched = new Set<string>();
  /** Deliveries nobody ever took. */
  givenUp = 0;
  private readonly underWay = new Set<Promise<unknown>>();
  private readonly items: readonly string[];
  private version = 0;

  constructor(
    private readonly sandbox: ZohoSandbox,
    private readonly url: () => string,
    seed: number,
  ) {
    const all = [...sandbox.store.each('item')].map(({ id }) => id);
    const start = seed % all.length;
    this.items = [...all.slice(start), ...all.slice(0, start)];
  }

  /** Deliveries that have not been answered 2xx yet. */
  get deliveries(): number {
    return this.underWay.size;
  }

  /** Products in the order they are edited. */
  get products(): readonly string[] {
    return this.items;
  }

  /** Edits the next product and has it delivered; some twice, some as a mere hint. */
  send(): void {
    const n = this.version;
    const id = this.items[n % this.items.length]!;
    const body = this.edit(id);
    const text = JSON.stringify(n % HINT_EVERY === HINT_EVERY - 1 ? { item: { item_id: id, sku: `hint ${n}` } } : body);
    this.deliver(text);
    if (n % TWICE_EVERY === 0) this.deliver(text);
  }

  /** Sends `perSecond` events a second until `stop` is called; resolves when no more are sent, delivered or not. */
  offer(perSecond: number): { stop(): Promise<void> } {
    let isStopped = false;
    const startedAt = performance.now();
    let sent = 0;
    const sending = until(() => {
      const due = Math.floor(((performance.now() - startedAt) * perSecond) / 1_000);
      // A machine that stood still makes up for it slowly: a burst would be another test.
      for (let burst = 0; sent < due && burst < 20; burst += 1, sent += 1) this.send();
      return isStopped;
    }, 3_600_000);
    return {
      stop: async () => {
        isStopped = true;
        await sending;
      },
    };
  }

  /** The next version of a product, as its webhook's body. */
  edit(id: string): { readonly item: object } {
    const n = (this.version += 1);
    this.sandbox.edit('item', id, { name: `version ${n}`, rate: n + 0.25 });
    this.touched.add(id);
    return { item: this.sandbox.store.detail('item', id, 'inventory') as object };
  }

  /** Has a body delivered, in the background. */
  deliver(body: string): void {
    const delivery = this.repeat(body).finally(() => this.underWay.delete(delivery));
    this.underWay.add(delivery);
  }

  /** Resolves when all is delivered or given up. */
  async settled(): Promise<void> {
    while (this.underWay.size > 0) await Promise.allSettled(this.underWay);
  }

  /** Answers since a moment (`performance.now()`), slowest last. */
  timesSince(since: number): readonly number[] {
    return this.answers
      .filter(({ at }) => at >= since)
      .map(({ ms }) => ms)
      .toSorted((a, b) => a - b);
  }

  /** Attempts until one is taken. By timers: hundreds of deliveries wait at the same time. */
  private async repeat(body: string): Promise<void> {
    const end = performance.now() + GIVE_UP_MS;
    for (let waitMs = RETRY_MS; !(await this.attempt(body)); waitMs = Math.min(2 * waitMs, MAX_RETRY_MS)) {
      if (performance.now() > end) {
        this.givenUp += 1;
        return;
      }
      await setTimeout(waitMs);
    }
  }

  private async attempt(body: string): Promise<boolean> {
    const startedAt = performance.now();
    const status = await this.post(body).catch(() => 0);
    this.answers.push({ at: startedAt, ms: performance.now() - startedAt, status });
    return status === 202;
  }

  private async post(body: string): Promise<number> {
    const headers = { 'content-type': 'application/json', 'x-zoho-webhook-signature': signWebhookBody(body, WEBHOOK_SECRET) };
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const response = await fetch(`${this.url()}/api/tds/zoho/webhooks`, { method: 'POST', headers, body, signal });
    const { event_id: eventId } = (await response.json()) as { event_id?: string };
    if (response.status === 202 && eventId !== undefined) this.accepted.set(body, [...(this.accepted.get(body) ?? []), eventId]);
    return response.status;
  }
}
