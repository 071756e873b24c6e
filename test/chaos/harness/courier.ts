import { setTimeout } from 'node:timers/promises';
import { signWebhookBody } from '@libs/zoho-sandbox';

export const WEBHOOK_SECRET = 'chaossecret0123456789';

/** Connections at a time; what has none waits for one. Without a bound a dead receiver makes a storm of attempts that is a test of us. */
const MAX_UNDER_WAY = 200;
/** Between two attempts of a delivery, ms: Zoho's are longer, and nothing is learned by waiting. */
const RETRY_MS = 200;
const MAX_RETRY_MS = 1_000;
/** A delivery nobody took for so long is given up, ms. */
const GIVE_UP_MS = 120_000;
/** One attempt, ms. */
const PATIENCE_MS = 10_000;

/** A body that was answered 2xx, and the ids of those answers. */
export type Accepted = readonly [body: string, eventIds: readonly string[]];

/** One answer to a delivery attempt. */
export interface Answer {
  readonly at: number;
  readonly ms: number;
  /** 0: the connection failed. */
  readonly status: number;
}

/** Brings webhooks, each again and again until somebody answers 2xx. */
export class Courier {
  /** Of a body that came twice while the database was away each copy has an id of its own; one of them becomes an event. */
  readonly accepted = new Map<string, string[]>();
  readonly answers: Answer[] = [];
  /** Deliveries nobody ever took. */
  givenUp = 0;
  /** True once nothing is brought any more. */
  isDismissed = false;
  private readonly waiting: string[] = [];
  private readonly underWay = new Set<Promise<void>>();

  constructor(private readonly url: () => string) {}

  /** Deliveries that have not been answered 2xx yet. */
  get open(): number {
    return this.waiting.length + this.underWay.size;
  }

  /** Has a body delivered, in the background. */
  deliver(body: object): void {
    this.waiting.push(JSON.stringify(body));
    if (this.underWay.size < MAX_UNDER_WAY) this.setOut();
  }

  /** Resolves when all is delivered or given up. */
  async settled(): Promise<void> {
    while (this.underWay.size > 0) await Promise.allSettled(this.underWay);
  }

  /** What waits is brought no more: the world it was meant for is gone. */
  dismiss(): void {
    this.isDismissed = true;
    this.waiting.length = 0;
  }

  /** Answer times since a moment (`performance.now()`), slowest last. */
  timesSince(since: number): readonly number[] {
    return this.answers
      .filter(({ at }) => at >= since)
      .map(({ ms }) => ms)
      .toSorted((a, b) => a - b);
  }

  private setOut(): void {
    const round = this.round().finally(() => this.underWay.delete(round));
    this.underWay.add(round);
  }

  /** Brings what waits, one after the other. */
  private async round(): Promise<void> {
    for (let body = this.waiting.shift(); body !== undefined; body = this.waiting.shift()) await this.repeat(body);
  }

  /** Attempts until one is taken. By timers: many deliveries wait at the same time. */
  private async repeat(body: string): Promise<void> {
    const end = performance.now() + GIVE_UP_MS;
    for (let waitMs = RETRY_MS; !this.isDismissed && !(await this.attempt(body)); waitMs = Math.min(2 * waitMs, MAX_RETRY_MS)) {
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
