import { createHash } from 'node:crypto';
import { isLockTimeout, isStatementCancelled, loadSql, type Queryable } from '@libs/pg';
import type { Database } from '@tds/platform/database';
import { type SecretBox, SecretBoxError } from '@tds/platform/security';
import { ZohoTransientError } from '../zoho.errors';
import { GRANT_ENDPOINT } from './grant-request';

const readToken = loadSql(__dirname, 'sql/read-token.sql');
const saveToken = loadSql(__dirname, 'sql/save-token.sql');
const blockGrant = loadSql(__dirname, 'sql/block-grant.sql');
const unblockGrant = loadSql(__dirname, 'sql/unblock-grant.sql');
const lockGrant = loadSql(__dirname, 'sql/lock-grant.sql');

const SOURCE = 'zoho';

/** The organisation's token as all processes share it. */
export interface StoredToken {
  /** Null when there is none, it is of another grant, or our key does not open it. */
  readonly accessToken: string | null;
  readonly apiDomain: string | null;
  /** By the database's clock; may be negative. */
  readonly expiresInMs: number;
  readonly block: { readonly forMs: number; readonly reason: string } | null;
  /** Tokens Zoho gave for this grant in the last ten minutes. */
  readonly recentGrants: number;
  /** Until the oldest of them counts no more. */
  readonly oldestGrantCountsMs: number;
}

interface TokenRow {
  readonly sealedToken: Buffer | null;
  readonly apiDomain: string | null;
  readonly expiresInMs: number | null;
  readonly blockedForMs: number | null;
  readonly blockedReason: string | null;
  readonly fingerprint: string | null;
  readonly recentGrants: number;
  readonly oldestGrantCountsMs: number;
}

const NOTHING_STORED: StoredToken = {
  accessToken: null,
  apiDomain: null,
  expiresInMs: 0,
  block: null,
  recentGrants: 0,
  oldestGrantCountsMs: 0,
};

/** The holder of the lock is talking to Zoho and takes long: for us a timeout like any other. */
function asTransient(error: unknown): never {
  if (!isLockTimeout(error) && !isStatementCancelled(error)) throw error;
  throw new ZohoTransientError('zoho.timeout', 'another process is still asking for a token', { endpoint: GRANT_ENDPOINT, cause: error });
}

/** Keeps the one access token of an organisation, encrypted, in the database. */
export class TokenStore {
  private readonly fingerprint: string;

  constructor(
    private readonly database: Database,
    private readonly secretBox: SecretBox,
    private readonly organizationId: string,
    grant: { readonly clientId: string; readonly refreshToken: string },
  ) {
    this.fingerprint = createHash('sha256').update(`${grant.clientId}\n${grant.refreshToken}`).digest('hex').slice(0, 16);
  }

  /** What is stored for the present grant. */
  async read(on: Queryable = this.database): Promise<StoredToken> {
    const [row] = await on.query<TokenRow>(readToken, [SOURCE, this.organizationId]);
    if (!row || row.fingerprint !== this.fingerprint) return NOTHING_STORED;
    return {
      accessToken: row.sealedToken && this.unseal(row.sealedToken),
      apiDomain: row.apiDomain,
      expiresInMs: row.expiresInMs ?? 0,
      recentGrants: row.recentGrants,
      oldestGrantCountsMs: row.oldestGrantCountsMs,
      block: row.blockedForMs === null ? null : { forMs: row.blockedForMs, reason: row.blockedReason ?? 'unknown' },
    };
  }

  /** Runs `work` while no other process may ask for a token of this organisation. The lock dies with the process. */
  async withGrantLock<T>(work: (locked: Queryable) => Promise<T>): Promise<T> {
    return this.database.transaction(async (tx) => {
      await tx.query(lockGrant, [SOURCE, this.organizationId]).catch(asTransient);
      return work(tx);
    });
  }

  async save(
    on: Queryable,
    token: { readonly accessToken: string; readonly apiDomain: string | null; readonly expiresInSeconds: number },
  ): Promise<void> {
    const sealed = this.secretBox.seal(token.accessToken, this.purpose());
    await on.query(saveToken, [SOURCE, this.organizationId, sealed, token.apiDomain, token.expiresInSeconds, this.fingerprint]);
  }

  /** Nobody asks for a token for the next `seconds`, restarts included. */
  async block(on: Queryable, seconds: number, reason: string): Promise<void> {
    await on.query(blockGrant, [SOURCE, this.organizationId, seconds, reason, this.fingerprint]);
  }

  async unblock(): Promise<void> {
    await this.database.query(unblockGrant, [SOURCE, this.organizationId]);
  }

  private unseal(sealed: Buffer): string | null {
    try {
      return this.secretBox.open(sealed, this.purpose());
    } catch (error) {
      // Sealed with another key: as good as no token, and the next one will be ours.
      if (error instanceof SecretBoxError) return null;
      throw error;
    }
  }

  private purpose(): string {
    return `tds_oauth_tokens:${SOURCE}:${this.organizationId}`;
  }
}
