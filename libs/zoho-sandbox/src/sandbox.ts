import { FastifyInstance } from 'fastify';
import { AddressInfo } from 'node:net';
import { SandboxClock } from './core/clock';
import { toSeconds } from './core/zoho-time';
import { EntityName, EntityRecords } from './entities/registry';
import { CallCounter, CallCounts } from './http/call-counter';
import { RateLimiter } from './http/rate-limiter';
import { buildServer } from './http/server';
import { Tokens } from './http/tokens';
import { DEFAULT_LIMITS, DEFAULT_ORGANIZATION_ID, DEFAULT_SIZES, SandboxOptions, WebhookOptions } from './options';
import { ChangeOptions, RecordPatch, Store } from './store/store';
import { Delivery } from './webhooks/delivery';
import { WebhookSender } from './webhooks/sender';
import { createWorld } from './world';

/** A running Zoho. */
export class ZohoSandbox {
  readonly store: Store;
  readonly organizationId: string;
  private readonly clock: SandboxClock;
  private readonly tokens: Tokens;
  private readonly limiter: RateLimiter;
  private readonly calls = new CallCounter();
  private readonly sender: WebhookSender;
  private readonly server: FastifyInstance;
  private address = '';

  constructor(private readonly options: SandboxOptions) {
    const seed = options.seed ?? 1;
    this.organizationId = options.organizationId ?? DEFAULT_ORGANIZATION_ID;
    this.clock = new SandboxClock(options.now ?? (() => new Date()));
    const world = createWorld({
      seed,
      sizes: { ...DEFAULT_SIZES, ...options.sizes },
      organizationId: this.organizationId,
      now: this.clock.date(),
      ...(options.epoch ? { epoch: toSeconds(options.epoch) } : {}),
    });
    const limits = options.limits === 'off' ? 'off' : { ...DEFAULT_LIMITS, ...options.limits };
    this.tokens = new Tokens(seed, this.clock, limits === 'off' ? Infinity : limits.tokenGrants);
    this.limiter = new RateLimiter(limits, this.clock);
    this.store = new Store(world, () => this.clock.seconds());
    this.sender = new WebhookSender(world, this.clock);
    this.sender.setTarget(options.webhook);
    this.store.onChange((change) => this.sender.announce(change));
    this.server = buildServer({
      world,
      store: this.store,
      clock: this.clock,
      tokens: this.tokens,
      limiter: this.limiter,
      calls: this.calls,
      oauthErrorStatus: options.oauthErrorStatus ?? 200,
      url: () => this.address,
    });
  }

  /** Opens the port. `startSandbox` does it. */
  async listen(): Promise<this> {
    const host = this.options.host ?? '127.0.0.1';
    await this.server.listen({ host, port: this.options.port ?? 0 });
    const { port } = this.server.server.address() as AddressInfo;
    this.address = `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`;
    return this;
  }

  get url(): string {
    return this.address;
  }

  /** Host part of the API; `/books/v3` and `/inventory/v1` lie below it. */
  get apiBaseUrl(): string {
    return this.address;
  }

  /** Host part of Zoho Accounts; `/oauth/v2/token` lies below it. */
  get accountsBaseUrl(): string {
    return this.address;
  }

  get clientId(): string {
    return this.tokens.clientId;
  }

  get clientSecret(): string {
    return this.tokens.clientSecret;
  }

  get refreshToken(): string {
    return this.tokens.refreshToken;
  }

  /** A grant code as Zoho's self-client page shows it. */
  issueGrantCode(): string {
    return this.tokens.issueGrantCode();
  }

  /** Makes every access token unknown, as if all had expired. */
  expireTokens(): void {
    this.tokens.expireAll();
  }

  /** Changes a record as a person in Zoho would: new `last_modified_time`, webhook. */
  edit<N extends EntityName>(entity: N, id: string, patch: RecordPatch<N>, options?: ChangeOptions): EntityRecords[N] {
    return this.store.edit(entity, id, patch, options);
  }

  create<N extends EntityName>(entity: N, patch?: RecordPatch<N>, options?: ChangeOptions): EntityRecords[N] {
    return this.store.create(entity, patch, options);
  }

  remove(entity: EntityName, id: string, options?: ChangeOptions): void {
    this.store.remove(entity, id, options);
  }

  /** Sets the webhook for changes from now on; undefined sends none. */
  setWebhook(webhook: WebhookOptions | undefined): void {
    this.sender.setTarget(webhook);
  }

  /** Every webhook so far, the latest 20,000, with the receiver's answers. */
  get deliveries(): readonly Delivery[] {
    return this.sender.deliveries;
  }

  /** Resolves when no delivery waits, is under way or is to be retried. */
  settle(): Promise<void> {
    return this.sender.settle();
  }

  callCounts(): CallCounts {
    return this.calls.read(this.limiter.today);
  }

  async close(): Promise<void> {
    this.sender.close();
    await this.server.close();
  }
}

/** Starts a sandbox and resolves when it answers. */
export async function startSandbox(options: SandboxOptions = {}): Promise<ZohoSandbox> {
  return new ZohoSandbox(options).listen();
}
