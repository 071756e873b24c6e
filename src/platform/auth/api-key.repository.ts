import { loadSql, type Tx } from '@libs/pg';
import { Database } from '@tds/platform/database';
import { Injectable } from '@nestjs/common';
import { isSameHash, hashApiKey, prefixOf, type NewApiKey } from './api-key';
import type { ApiRole } from './api-role';

const statements = {
  findLive: loadSql(__dirname, 'sql/find-live-api-keys.sql'),
  touch: loadSql(__dirname, 'sql/touch-api-key.sql'),
  lockBootstrap: loadSql(__dirname, 'sql/lock-admin-key-bootstrap.sql'),
  hasLiveAdmin: loadSql(__dirname, 'sql/has-live-admin-key.sql'),
  insert: loadSql(__dirname, 'sql/insert-api-key.sql'),
  upsertEnvironmentKey: loadSql(__dirname, 'sql/upsert-environment-key.sql'),
  revokeReplaced: loadSql(__dirname, 'sql/revoke-replaced-environment-keys.sql'),
} as const;

/** A key that may be used now. */
export interface LiveApiKey {
  readonly id: string;
  readonly name: string;
  readonly role: ApiRole;
  readonly expires_at: Date | null;
}

/** Rows of `tds_api_keys`. Plain keys pass through, only their hashes are stored. */
@Injectable()
export class ApiKeyRepository {
  constructor(private readonly database: Database) {}

  /** The key, unless it is unknown, revoked or expired. */
  async findLive(key: string): Promise<LiveApiKey | undefined> {
    const hash = hashApiKey(key);
    const rows = await this.database.query<LiveApiKey & { key_hash: Buffer }>(statements.findLive, [prefixOf(key)]);
    return rows.find((row) => isSameHash(row.key_hash, hash));
  }

  /** Remembers a use, at most once a minute. */
  async touch(id: string): Promise<void> {
    await this.database.query(statements.touch, [id]);
  }

  /** Makes concurrent starts take turns until the transaction ends. */
  async lockBootstrap(tx: Tx): Promise<void> {
    await tx.query(statements.lockBootstrap);
  }

  async hasLiveAdmin(tx: Tx): Promise<boolean> {
    const [row] = await tx.query<{ found: boolean }>(statements.hasLiveAdmin);
    return row?.found === true;
  }

  async insert(tx: Tx, key: NewApiKey, name: string, role: ApiRole): Promise<void> {
    await tx.execute(statements.insert, [name, key.prefix, key.hash, role]);
  }

  /** Makes the key from the environment the valid one of its name. */
  async replaceEnvironmentKey(tx: Tx, key: string, name: string): Promise<void> {
    const hash = hashApiKey(key);
    await tx.execute(statements.upsertEnvironmentKey, [name, prefixOf(key), hash]);
    await tx.execute(statements.revokeReplaced, [name, hash]);
  }
}
