import { FastifyInstance } from 'fastify';
import { AddressInfo } from 'node:net';
import { SandboxClock } from './core/clock';
import { toSeconds, zohoTime } from './core/zoho-time';
import { ENTITY_NAMES, EntityName, EntityRecords } from './entities/registry';
import { Faults } from './faults/faults';
import { CallCounter, CallCounts } from './http/call-counter';
import { SandboxState } from './http/control-routes';
import { RateLimiter } from './http/rate-limiter';
import { buildServer } from './http/server';
import { Tokens } from './http/tokens';
import { DEFAULT_LIMITS, DEFAULT_ORGANIZATION_ID, resolveSizes, SandboxOptions, WebhookOptions } from './options';
import { firedWebhooks } from './settings/rules';
import { Journal } from './store/journal';
import { ChangeOptions, RecordPatch, Store } from './store/store';
import { Traffic } from './traffic/traffic';
import { Delivery } from './webhooks/delivery';
import { WebhookSender } from './webhooks/sender';
import { createWorld, World } from './world';

/** Where a sandbox is and how to get in: plain values, for another process. */
export interface SandboxAddress {
  readonly url: string;
  readonly apiBaseUrl: string;
  readonly accountsBaseUrl: string;
  readonly organizationId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly refreshToken: string;
}

/** A running Zoho. */
export class ZohoSandbox implements SandboxAddress {
  readonly organizationId: string;
  /** Read access to the organisation's data: the oracle of tests. */
  readonly store: Store;
  /** Trouble on demand. */
  readonly faults = new Faults();
  /** The company at work. */
  readonly traffic: Traffic;
  private readonly world: World;
  private readonly clock: SandboxClock;
  private readonly tokens: Tokens;
  private readonly limiter: RateLimiter;
  private readonly calls = new CallCounter();
  private readonly sender: WebhookSender;
  private readonly journal: Journal | undefined;
  private readonly server: FastifyInstance;
  private address = '';

  /** Not to be called from outside: `startSandbox` does. */
  constructor(private readonly options: SandboxOptions) {
    const limits = options.limits === 'off' ? 'off' : { ...DEFAULT_LIMITS, ...options.limits };
    this.clock = new SandboxClock(options.now ?? (() => new Date()), () => this.faults.skewSeconds());
    this.journal = options.stateDir === undefined ? undefined : new Journal(options.stateDir);
    this.world = worldOf(options, this.journal, this.clock);
    this.organizationId = this.world.organizationId;
    this.tokens = new Tokens(this.world.seed, this.clock, limits === 'off' ? Infinity : limits.tokenGrants);
    this.limiter = new RateLimiter(limits, this.clock);
    this.store = new Store(this.world, () => this.clock.seconds());
    const { seed, organizationId, epoch, sizes } = this.world;
    this.journal?.attach(this.store, { seed, organizationId, epoch, sizes });
    this.sender = new WebhookSender(this.world, this.clock, this.faults, (change) => firedWebhooks(this.store, change));
    this.sender.setTarget(options.webhook);
    this.store.onChange((change) => this.sender.announce(change));
    this.traffic = new Traffic(this.store, this.world, options.stockMovements ?? 'silent');
    this.server = this.buildServer();
  }

  /** Opens the port. */
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

  /** The address and credentials as plain values. */
  describe(): SandboxAddress {
    const { url, apiBaseUrl, accountsBaseUrl, organizationId, clientId, clientSecret, refreshToken } = this;
    return { url, apiBaseUrl, accountsBaseUrl, organizationId, clientId, clientSecret, refreshToken };
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

  /** Sends a delivery once more, as Zoho's webhook history lets people do; false when it is unknown. */
  resend(deliveryId: number): boolean {
    return this.sender.resend(deliveryId);
  }

  /** Resolves when no delivery waits, is under way or is to be retried. */
  settle(): Promise<void> {
    return this.sender.settle();
  }

  callCounts(): CallCounts {
    return this.calls.read(this.limiter.today);
  }

  /** The sandbox at a glance. */
  state(): SandboxState {
    const deliveries = { pending: 0, delivered: 0, failed: 0, lost: 0 };
    for (const { state } of this.deliveries) deliveries[state]++;
    return {
      organizationId: this.organizationId,
      now: zohoTime(this.clock.seconds()),
      counts: Object.fromEntries(ENTITY_NAMES.map((name) => [name, this.store.count(name)])),
      calls: this.callCounts(),
      faults: this.faults.list(),
      traffic: this.traffic.status,
      deliveries,
    };
  }

  /** Stops traffic and deliveries, and closes the port. */
  async close(): Promise<void> {
    this.traffic.stop();
    this.sender.close();
    await this.server.close();
    this.journal?.close();
  }

  private buildServer(): FastifyInstance {
    const context = {
      world: this.world,
      store: this.store,
      clock: this.clock,
      tokens: this.tokens,
      limiter: this.limiter,
      calls: this.calls,
      faults: this.faults,
      oauthErrorStatus: this.options.oauthErrorStatus ?? 200,
      url: () => this.address,
    };
    return buildServer(context, this);
  }
}

/** The world asked for; where a journal exists, the one it was begun with. */
function worldOf(options: SandboxOptions, journal: Journal | undefined, clock: SandboxClock): World {
  const seed = options.seed ?? 1;
  const organizationId = options.organizationId ?? DEFAULT_ORGANIZATION_ID;
  const origin = journal?.origin;
  if (origin && (origin.seed !== seed || origin.organizationId !== organizationId)) {
    throw new Error(`the sandbox state in ${options.stateDir} belongs to seed ${origin.seed}, organisation ${origin.organizationId}`);
  }
  return createWorld({
    seed,
    organizationId,
    sizes: { ...resolveSizes(options.sizes), ...origin?.sizes },
    epoch: origin?.epoch ?? (options.epoch && toSeconds(options.epoch)),
    now: clock.date(),
  });
}

/** Starts a sandbox and resolves when it answers. */
export async function startSandbox(options: SandboxOptions = {}): Promise<ZohoSandbox> {
  return new ZohoSandbox(options).listen();
}
