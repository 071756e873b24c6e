import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '@libs/pg';
import { ActionRecorder } from '@tds/platform/actions';
import { AppConfig } from '@tds/platform/config';
import { Database } from '@tds/platform/database';
import { currentFacts, PinoLogger } from '@tds/platform/logging';
import { declaredSettings, findSetting, type SettingDefinition } from './define-setting';
import type { SettingReader } from './setting-reader';
import { type SettingVersion, SettingStore, type StoredSetting } from './setting-store';
import { SettingChangedError, SettingInvalidError, SettingNotFoundError } from './settings.errors';

/** A setting as people see it. */
export interface SettingView {
  readonly definition: SettingDefinition<unknown>;
  readonly value: unknown;
  /** What it is while nobody has set it. */
  readonly fallback: unknown;
  readonly source: 'environment' | 'database';
  /** 0: never set. */
  readonly version: number;
  readonly updatedAt: Date | null;
  readonly updatedBy: string | null;
}

/** A value that passed its schema, or null: back to the environment's. */
interface SettingWrite {
  readonly definition: SettingDefinition<unknown>;
  readonly value: unknown;
}

/** A change of a setting. */
export interface SettingChange {
  readonly actor: string;
  /** The version the change was decided on; left out: whatever it is now. */
  readonly version?: number | undefined;
}

/** Run-time settings: read from memory, changed over the API, the same in all processes a moment later. */
@Injectable()
export class Settings implements SettingReader, OnModuleInit, OnApplicationBootstrap, OnApplicationShutdown {
  private readonly store: SettingStore;
  private stored: ReadonlyMap<string, StoredSetting> = new Map();
  /** Values that passed their schema, by key; refilled when what is stored changed. */
  private readonly values = new Map<string, unknown>();
  private readonly watchers = new Set<() => void>();
  private loading: Promise<void> | undefined;
  private isStopping = false;
  private stopListening: (() => Promise<void>) | undefined;

  constructor(
    private readonly database: Database,
    private readonly config: AppConfig,
    private readonly recorder: ActionRecorder,
    private readonly log: PinoLogger,
  ) {
    log.setContext(Settings.name);
    this.store = new SettingStore(database);
  }

  /** The value now. No I/O; before the database was reached for the first time it is the environment's. */
  get<T>(definition: SettingDefinition<T>): T {
    const { key } = definition;
    if (!this.values.has(key)) this.values.set(key, this.effective(definition).value);
    return this.values.get(key) as T;
  }

  /** Calls `onChange` after settings changed, here or elsewhere. Returns how to stop. */
  watch(onChange: () => void): () => void {
    this.watchers.add(onChange);
    return () => void this.watchers.delete(onChange);
  }

  /** All settings, by key. */
  list(): SettingView[] {
    return declaredSettings().map((definition) => this.viewOf(definition));
  }

  /** One setting. @throws SettingNotFoundError */
  view(key: string): SettingView {
    return this.viewOf(definitionOf(key));
  }

  /** Sets a value. @throws SettingNotFoundError, SettingInvalidError, SettingChangedError */
  async set(key: string, value: unknown, change: SettingChange): Promise<SettingView> {
    const definition = definitionOf(key);
    await this.write([{ definition, value: checked(definition, value) }], change);
    return this.viewOf(definition);
  }

  /** Sets several values, or none of them. @throws SettingNotFoundError, SettingInvalidError */
  async setAll(values: Readonly<Record<string, unknown>>, actor: string): Promise<SettingView[]> {
    const writes = Object.entries(values).map(([key, value]) => {
      const definition = definitionOf(key);
      return { definition, value: checked(definition, value) };
    });
    await this.write(writes, { actor });
    return writes.map(({ definition }) => this.viewOf(definition));
  }

  /** Back to the environment's value. @throws SettingNotFoundError, SettingChangedError */
  async unset(key: string, change: SettingChange): Promise<SettingView> {
    const definition = definitionOf(key);
    await this.write([{ definition, value: null }], change);
    return this.viewOf(definition);
  }

  /** Versions of a setting, newest first, below a version where given. @throws SettingNotFoundError */
  history(key: string, belowVersion: number | null, limit: number): Promise<SettingVersion[]> {
    return this.store.history(definitionOf(key).key, belowVersion, limit);
  }

  /** Reads all settings again; who asks while a read is under way gets the one after it. */
  async reload(): Promise<void> {
    while (this.loading) await this.loading;
    this.loading = this.load().finally(() => {
      this.loading = undefined;
    });
    await this.loading;
  }

  /** Values are there before anything begins to work, where the database is. */
  async onModuleInit(): Promise<void> {
    if (this.database.isReady()) await this.reload();
  }

  onApplicationBootstrap(): void {
    const onChange = (): void => {
      this.reload().catch((err: unknown) => this.log.warn({ err }, 'settings could not be read again'));
    };
    this.store
      .watch(onChange)
      .then(async (stop) => {
        this.stopListening = stop;
        if (this.isStopping) await stop();
        else onChange(); // what changed before we listened
      })
      .catch((err: unknown) => {
        if (!this.isStopping) this.log.warn({ err }, 'settings changed elsewhere will not be noticed');
      });
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    await this.stopListening?.().catch(() => undefined);
  }

  /** Together, in the order of their keys, so that two who set several don't wait for one another. */
  private async write(writes: readonly SettingWrite[], change: SettingChange): Promise<void> {
    const sorted = writes.toSorted((a, b) => (a.definition.key < b.definition.key ? -1 : 1));
    await this.database.transaction(async (tx) => {
      for (const write of sorted) await this.writeOne(tx, write, change);
    });
    await this.reload();
  }

  private async writeOne(tx: Tx, { definition: { key }, value }: SettingWrite, { actor, version }: SettingChange): Promise<void> {
    const from = await this.store.lock(tx, key);
    const written = await this.store.write(tx, key, value, actor, version ?? null);
    if (written === null) throw new SettingChangedError(key, version ?? 0);
    await this.recorder.record(tx, {
      action: value === null ? 'configuration.unset' : 'configuration.set',
      actor,
      origin: 'api',
      correlationId: currentFacts()?.correlationId ?? null,
      details: { key, from, to: value, version: written },
    });
  }

  private async load(): Promise<void> {
    const rows = await this.store.all();
    this.stored = new Map(rows.map((row) => [row.key, row]));
    this.values.clear();
    for (const watcher of this.watchers) watcher();
  }

  private viewOf(definition: SettingDefinition<unknown>): SettingView {
    const row = this.stored.get(definition.key);
    return {
      definition,
      ...this.effective(definition),
      fallback: definition.fallback(this.config),
      version: row?.version ?? 0,
      updatedAt: row?.updatedAt ?? null,
      updatedBy: row?.updatedBy ?? null,
    };
  }

  /** A stored value that breaks the rules of this version of the program is passed over: the environment's is sound. */
  private effective({ key, schema, fallback }: SettingDefinition<unknown>): Pick<SettingView, 'value' | 'source'> {
    const stored = this.stored.get(key)?.value ?? null;
    if (stored !== null) {
      const { success, data, error } = schema.safeParse(stored);
      if (success) return { value: data, source: 'database' };
      this.log.warn({ key, err: error }, 'a stored setting breaks its rules, the environment counts');
    }
    return { value: fallback(this.config), source: 'environment' };
  }
}

function checked({ key, schema }: SettingDefinition<unknown>, value: unknown): unknown {
  const { success, data, error } = schema.safeParse(value);
  if (!success) throw new SettingInvalidError(key, error.issues);
  return data;
}

function definitionOf(key: string): SettingDefinition<unknown> {
  const definition = findSetting(key);
  if (!definition) throw new SettingNotFoundError(key);
  return definition;
}
