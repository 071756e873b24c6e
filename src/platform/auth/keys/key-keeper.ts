import { loadSql, type Tx } from '@libs/pg';
import { ActionRecorder } from '@tds/platform/actions';
import { Database } from '@tds/platform/database';
import { Context } from '@tds/platform/logging';
import { Injectable } from '@nestjs/common';
import { generateApiKey } from '../api-key';
import { ApiKeys } from '../api-keys';
import type { ApiRole } from '../api-role';
import { ApiKeyNotFoundError, ApiKeyNotLiveError, LastAdminKeyError } from './key.errors';

const statements = {
  list: loadSql(__dirname, 'sql/list-keys.sql'),
  insert: loadSql(__dirname, 'sql/insert-managed-key.sql'),
  lock: loadSql(__dirname, 'sql/lock-key.sql'),
} as const;

/** A key as people see it: everything but the key. */
export interface ApiKeyView {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly role: ApiRole;
  readonly createdAt: Date;
  /** Null for the keys a process makes at its first start. */
  readonly createdBy: string | null;
  readonly expiresAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
  /** The key it took the place of. */
  readonly replacesId: string | null;
  readonly isLive: boolean;
}

/** A key just made. `key` is told this once. */
export interface MadeApiKey extends ApiKeyView {
  readonly key: string;
}

interface LockedKey extends Pick<ApiKeyView, 'id' | 'name' | 'prefix' | 'role' | 'expiresAt' | 'isLive'> {
  readonly hasOtherAdmin: boolean;
}

/** Makes, rotates and revokes API keys, each on the record. */
@Injectable()
export class KeyKeeper {
  constructor(
    private readonly database: Database,
    private readonly apiKeys: ApiKeys,
    private readonly actions: ActionRecorder,
    private readonly context: Context,
  ) {}

  /** Keys by id, oldest first, after one of them. */
  list(limit: number, afterId: string, isLiveOnly: boolean): Promise<readonly ApiKeyView[]> {
    return this.database.query<ApiKeyView>(statements.list, [limit, afterId, isLiveOnly]);
  }

  create(request: { readonly name: string; readonly role: ApiRole; readonly expiresAt: Date | null }): Promise<MadeApiKey> {
    return this.database.transaction(async (tx) => {
      const made = await this.insert(tx, { ...request, replacesId: null });
      await this.record(tx, 'auth.key_created', made, { expires_at: request.expiresAt });
      return made;
    });
  }

  /**
   * Makes a key in place of another: same name, role and expiry. The old one works for another `overlapHours`, so that whoever has it can
   * change over. @throws ApiKeyNotFoundError, ApiKeyNotLiveError
   */
  async rotate(id: string, overlapHours: number): Promise<MadeApiKey> {
    const made = await this.database.transaction(async (tx) => {
      await this.takeTurns(tx);
      const old = await this.lockLive(tx, id);
      const key = await this.insert(tx, { ...old, replacesId: id });
      const end = 'least(expires_at, now() + make_interval(hours => $2))';
      await tx.execute(`update tds_api_keys set expires_at = ${end}, revoked_at = case when $2 = 0 then now() end where id = $1`, [
        id,
        overlapHours,
      ]);
      await this.record(tx, 'auth.key_rotated', key, { replaces: id, replaced_prefix: old.prefix, overlap_hours: overlapHours });
      return key;
    });
    this.apiKeys.forget(id);
    return made;
  }

  /** Ends a key and its sessions. @throws ApiKeyNotFoundError, ApiKeyNotLiveError, LastAdminKeyError */
  async revoke(id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.takeTurns(tx);
      const key = await this.lockLive(tx, id);
      if (key.role === 'admin' && !key.hasOtherAdmin) throw new LastAdminKeyError(id);
      await tx.execute('update tds_api_keys set revoked_at = now() where id = $1', [id]);
      await tx.execute('delete from tds_sessions where api_key_id = $1', [id]);
      await this.record(tx, 'auth.key_revoked', key, {});
    });
    this.apiKeys.forget(id);
  }

  private async insert(
    tx: Tx,
    { name, role, expiresAt, replacesId }: Pick<ApiKeyView, 'name' | 'role' | 'expiresAt' | 'replacesId'>,
  ): Promise<MadeApiKey> {
    const { key, prefix, hash } = generateApiKey();
    const [row] = await tx.query<ApiKeyView>(statements.insert, [name, prefix, hash, role, expiresAt, this.actor(), replacesId]);
    return { ...row!, key };
  }

  /** One change of keys at a time, in the whole cluster: rare, and so that rules about all keys hold. */
  private async takeTurns(tx: Tx): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('tds_api_keys.change', 0))`);
  }

  private async lockLive(tx: Tx, id: string): Promise<LockedKey> {
    const [key] = await tx.query<LockedKey>(statements.lock, [id]);
    if (!key) throw new ApiKeyNotFoundError(id);
    if (!key.isLive) throw new ApiKeyNotLiveError(id);
    return key;
  }

  private async record(
    tx: Tx,
    action: string,
    { id, name, prefix, role }: Pick<ApiKeyView, 'id' | 'name' | 'prefix' | 'role'>,
    more: object,
  ): Promise<void> {
    const details = { key_id: id, key_name: name, key_prefix: prefix, role, ...more };
    await this.actions.record(tx, { action, actor: this.actor(), origin: 'api', correlationId: this.context.correlationId(), details });
  }

  private actor(): string {
    return this.context.actor() ?? 'api';
  }
}
