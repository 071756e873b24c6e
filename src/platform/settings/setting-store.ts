import { loadSql, type Tx } from '@libs/pg';
import type { Database } from '@tds/platform/database';

const writeSetting = loadSql(__dirname, 'sql/write-setting.sql');
const readSettings = loadSql(__dirname, 'sql/read-settings.sql');
const lockSetting = loadSql(__dirname, 'sql/lock-setting.sql');
const readHistory = loadSql(__dirname, 'sql/read-history.sql');

/** Channel on which changes are told; the payload is a key. */
const CHANNEL = 'tds_configuration';

/** A setting as stored. */
export interface StoredSetting {
  readonly key: string;
  /** Null: the environment's value. */
  readonly value: unknown;
  readonly version: number;
  readonly updatedAt: Date;
  readonly updatedBy: string;
}

/** A version of a setting. */
export interface SettingVersion {
  readonly version: number;
  /** Null: the environment's value. */
  readonly value: unknown;
  readonly changedAt: Date;
  readonly changedBy: string;
}

/** Settings in `tds_configuration`. */
export class SettingStore {
  constructor(private readonly database: Database) {}

  all(): Promise<StoredSetting[]> {
    return this.database.query<StoredSetting>(readSettings);
  }

  /** The value that is about to be replaced, held; null where it is the environment's. */
  async lock(tx: Tx, key: string): Promise<unknown> {
    const [row] = await tx.query<{ value: unknown }>(lockSetting, [key]);
    return row?.value ?? null;
  }

  /** The new version, or null when the setting is at another version than expected. `value` null: back to the environment's. */
  async write(tx: Tx, key: string, value: unknown, actor: string, expectedVersion: number | null): Promise<number | null> {
    const json = value === null ? null : JSON.stringify(value);
    const [row] = await tx.query<{ version: number }>(writeSetting, [key, json, actor, expectedVersion]);
    return row?.version ?? null;
  }

  /** Newest first. */
  history(key: string, belowVersion: number | null, limit: number): Promise<SettingVersion[]> {
    return this.database.query<SettingVersion>(readHistory, [key, belowVersion, limit]);
  }

  /** Calls `onChange` when any setting changed anywhere. Returns how to stop. */
  watch(onChange: () => void): Promise<() => Promise<void>> {
    return this.database.listen(CHANNEL, onChange);
  }
}
