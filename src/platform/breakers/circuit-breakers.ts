import { Clock } from '@libs/resilience';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { ActionRecorder } from '@tds/platform/actions';
import type { Database } from '@tds/platform/database';
import { currentFacts } from '@tds/platform/logging';
import type { BreakerLog, BreakerSettings } from './breaker-settings';
import { BreakerStore } from './breaker-store';
import type { BreakerView } from './breaker-view';
import { BreakerNotControllableError, BreakerNotFoundError } from './breaker.errors';
import { CircuitBreaker } from './circuit-breaker';
import { DATABASE_BREAKER, DatabaseBreaker } from './database-breaker';

/** How long a breaker opened by hand stays open when nobody says, s. After it, probes decide again: a breaker that was forgotten heals. */
export const DEFAULT_FORCED_SECONDS = 3_600;

/** What the registry works with. */
export interface CircuitBreakersDependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: BreakerLog;
  readonly recorder: ActionRecorder;
  /** For breakers that bring none of their own. */
  readonly settings: BreakerSettings;
}

/** Opens a breaker by hand. */
export interface ForcedOpening {
  readonly reason?: string | undefined;
  readonly seconds?: number | undefined;
}

/** Makes one cheap call through a breaker. What it throws says that the other side is still away. */
export type BreakerProbe = () => Promise<void>;

/** The breakers of this installation by name: `zoho:<product>:<organization id>`, `alerts:<channel>`, `database`. One object per name and process. */
export class CircuitBreakers implements OnApplicationBootstrap, OnApplicationShutdown {
  /** Whether this process reaches its database. */
  readonly database: DatabaseBreaker;
  private readonly store: BreakerStore;
  private readonly breakers = new Map<string, CircuitBreaker>();
  private readonly probes = new Map<string, BreakerProbe>();
  private readonly stopping = new AbortController();
  /** Set once we listen; where the database never came there is nothing to end, and nothing to wait for. */
  private stopListening: (() => Promise<void>) | undefined;

  constructor(private readonly parts: CircuitBreakersDependencies) {
    this.store = new BreakerStore(parts.database);
    this.database = new DatabaseBreaker(parts.database, this.store, parts.clock, parts.log);
  }

  /** The breaker of a name, made at the first call. Settings count then only. */
  breaker(name: string, settings: BreakerSettings = this.parts.settings): CircuitBreaker {
    const known = this.breakers.get(name);
    if (known) return known;
    const breaker = new CircuitBreaker(name, this.store, settings, this.parts.clock, this.parts.log);
    this.breakers.set(name, breaker);
    return breaker;
  }

  /** Tells how to find out whether what a breaker guards is back, should nothing else call it. The probe passes the breaker itself. */
  superviseWith(name: string, probe: BreakerProbe): void {
    this.probes.set(name, probe);
  }

  /** The probe of a breaker, where this process knows one. */
  probeOf(name: string): BreakerProbe | undefined {
    return this.probes.get(name);
  }

  /** All breakers, those of other processes too, by name. */
  async list(): Promise<BreakerView[]> {
    const views = await this.store.list([...this.breakers.keys(), DATABASE_BREAKER]);
    return views.map((view) =>
      view.name === DATABASE_BREAKER ? this.database.view(view.history) : { ...view, isControllable: this.settingsOf(view.name).enabled },
    );
  }

  /** One breaker. @throws BreakerNotFoundError */
  async get(name: string): Promise<BreakerView> {
    const view = (await this.list()).find((one) => one.name === name);
    if (!view) throw new BreakerNotFoundError(name);
    return view;
  }

  /** Closes a breaker; what it guards is called again at once. @throws BreakerNotFoundError, BreakerNotControllableError */
  async reset(name: string, actor: string, origin = 'api'): Promise<BreakerView> {
    const before = await this.controllable(name);
    await this.parts.database.transaction(async (tx) => {
      await this.store.reset(tx, name, actor);
      await this.parts.recorder.record(tx, {
        action: 'breaker.reset',
        actor,
        origin,
        correlationId: currentFacts()?.correlationId ?? null,
        details: { breaker: name, state_before: before.state, reason_before: before.reason },
      });
    });
    return this.changed(name);
  }

  /** Opens a breaker, for an hour unless told otherwise; then probes decide. @throws BreakerNotFoundError, BreakerNotControllableError */
  async forceOpen(name: string, actor: string, { reason, seconds = DEFAULT_FORCED_SECONDS }: ForcedOpening = {}): Promise<BreakerView> {
    const before = await this.controllable(name);
    const settings = this.settingsOf(name);
    if (!settings.enabled) throw new BreakerNotControllableError(name, 'circuit breakers are switched off');
    await this.parts.database.transaction(async (tx) => {
      await this.store.forceOpen(tx, name, { actor, reason: reason ?? 'opened by hand', seconds, waitSeconds: settings.resetSeconds });
      await this.parts.recorder.record(tx, {
        action: 'breaker.opened',
        actor,
        origin: 'api',
        correlationId: currentFacts()?.correlationId ?? null,
        details: { breaker: name, state_before: before.state, seconds, reason: reason ?? null },
      });
    });
    return this.changed(name);
  }

  /** Hears of other processes' breakers, and looks after the database, from now on. Does not wait for the database. */
  onApplicationBootstrap(): void {
    this.store
      .watch((name) => {
        const changed = name === '' ? [...this.breakers.values()] : [this.breakers.get(name)];
        for (const breaker of changed) breaker?.reloadInBackground();
      })
      .then(
        async (stop) => {
          this.stopListening = stop;
          if (this.stopping.signal.aborted) await stop();
        },
        (error: unknown) => {
          if (!this.stopping.signal.aborted) this.parts.log.warn({ err: error }, 'breakers of other processes are noticed late');
        },
      );
    void this.parts.database.whenReady().then(
      () => this.database.watch(this.stopping.signal),
      () => undefined, // the process stops
    );
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.stopListening?.().catch(() => undefined);
  }

  private async controllable(name: string): Promise<BreakerView> {
    if (name === DATABASE_BREAKER)
      throw new BreakerNotControllableError(name, 'it tells whether the database answers, and closes by itself when it does');
    return this.get(name);
  }

  private settingsOf(name: string): BreakerSettings {
    return this.breakers.get(name)?.settings ?? this.parts.settings;
  }

  private async changed(name: string): Promise<BreakerView> {
    await this.breakers.get(name)?.reload();
    return this.get(name);
  }
}
