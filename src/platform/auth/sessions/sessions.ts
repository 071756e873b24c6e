import { loadSql, type Tx } from '@libs/pg';
import { AppConfig } from '@tds/platform/config';
import { Database } from '@tds/platform/database';
import { Injectable } from '@nestjs/common';
import type { ApiRole } from '../api-role';
import type { Principal } from '../principal';
import { hashSessionToken, newSessionToken } from './session-token';

const statements = {
  insert: loadSql(__dirname, 'sql/insert-session.sql'),
  use: loadSql(__dirname, 'sql/use-session.sql'),
  delete: loadSql(__dirname, 'sql/delete-session.sql'),
} as const;

/** A session just opened. `token` goes into the cookie and nowhere else. */
export interface OpenedSession {
  readonly token: string;
  readonly expiresAt: Date;
}

/** Sessions of browsers. Each use asks the database, so that a revoked key ends its sessions at once. */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly config: AppConfig,
  ) {}

  /** Opens a session for the owner of a key. */
  async open(tx: Tx, keyId: string): Promise<OpenedSession> {
    const token = newSessionToken();
    const [row] = await tx.query<{ expires_at: Date }>(statements.insert, [
      hashSessionToken(token),
      keyId,
      this.config.session.idleSeconds,
    ]);
    return { token, expiresAt: row!.expires_at };
  }

  /** Who the session belongs to; undefined when it has ended, or its key has. */
  async find(token: string): Promise<Principal | undefined> {
    const { idleSeconds, longestSeconds } = this.config.session;
    const [row] = await this.database.query<{ id: string; name: string; role: ApiRole; expires_at: Date }>(statements.use, [
      hashSessionToken(token),
      idleSeconds,
      longestSeconds,
    ]);
    return row && { keyId: row.id, name: row.name, role: row.role, session: { token, expiresAt: row.expires_at } };
  }

  async close(tx: Tx, token: string): Promise<void> {
    await tx.execute(statements.delete, [hashSessionToken(token)]);
  }
}
