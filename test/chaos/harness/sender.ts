import { until } from '@libs/testing';
import type { ZohoSandbox } from '@libs/zoho-sandbox';
import type { Courier } from './courier';

/** Every so many events are sent twice at the same time. */
const TWICE_EVERY = 7;
/** Every so many events say only that something changed. */
const HINT_EVERY = 11;

/** Zoho's side of webhooks: edits products and has the courier tell of it. */
export class Sender {
  /** Products in the order they are edited. */
  readonly products: readonly string[];
  /** Products somebody edited. */
  readonly touched = new Set<string>();
  private version = 0;

  constructor(
    private readonly sandbox: ZohoSandbox,
    private readonly courier: Courier,
    seed: number,
  ) {
    const all = [...sandbox.store.each('item')].map(({ id }) => id);
    const start = seed % all.length;
    this.products = [...all.slice(start), ...all.slice(0, start)];
  }

  /** Edits the next product and has it delivered; some twice, some as a mere hint. */
  send(): void {
    const n = this.version;
    const id = this.products[n % this.products.length]!;
    const whole = this.edit(id);
    const body = n % HINT_EVERY === HINT_EVERY - 1 ? this.hint(id) : whole;
    this.courier.deliver(body);
    if (n % TWICE_EVERY === 0) this.courier.deliver(body);
  }

  /** Sends `perSecond` events a second until `stop` is called; that resolves when no more are sent, delivered or not. */
  offer(perSecond: number): { stop(): Promise<void> } {
    let isStopped = false;
    const startedAt = performance.now();
    let sent = 0;
    const sending = until(() => {
      const due = Math.floor(((performance.now() - startedAt) * perSecond) / 1_000);
      // A machine that stood still makes up for it slowly: a burst would be another test.
      for (let burst = 0; sent < due && burst < 20; burst += 1, sent += 1) this.send();
      return isStopped || this.courier.isDismissed;
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

  /** The body of a webhook that says which product changed and not what. */
  hint(id: string): object {
    return { item: { item_id: id, sku: `hint ${this.version}` } };
  }
}
