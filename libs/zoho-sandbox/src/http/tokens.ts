import { randomBytes } from 'node:crypto';
import { SandboxClock } from '../core/clock';
import { Prng } from '../core/prng';

const TOKEN_LIFE_SECONDS = 3600;
const LIVE_TOKENS = 15;
const GRANT_WINDOW_MS = 10 * 60_000;
const GRANT_CODE_LIFE_SECONDS = 120;

export interface OAuthError {
  readonly error: string;
  readonly error_description?: string;
}

export const ACCESS_DENIED: OAuthError = {
  error: 'Access Denied',
  error_description: 'You have made too many requests continuously. Please try again after some time.',
};

/** Zoho Accounts: the client's credentials, and the access tokens that are alive. */
export class Tokens {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly refreshToken: string;
  private readonly live = new Map<string, number>();
  private readonly grants: number[] = [];
  private readonly codes = new Map<string, number>();
  private isRevoked = false;

  constructor(
    seed: number,
    private readonly clock: SandboxClock,
    private readonly grantLimit: number,
  ) {
    // From the seed, so that a restarted sandbox still knows the credentials it gave out.
    const random = new Prng(seed, 0x0a17);
    const hex = (digits: number) => Array.from({ length: digits }, () => random.int(0, 15).toString(16)).join('');
    this.clientId = `1000.${hex(30).toUpperCase()}`;
    this.clientSecret = hex(42);
    this.refreshToken = `1000.${hex(32)}.${hex(32)}`;
  }

  /** A grant code as the self client's page shows it, good for two minutes and one exchange. */
  issueGrantCode(): string {
    const code = `1000.${randomBytes(16).toString('hex')}.${randomBytes(16).toString('hex')}`;
    this.codes.set(code, this.clock.seconds() + GRANT_CODE_LIFE_SECONDS);
    return code;
  }

  /** Answers the token endpoint's two grant types. */
  grant(fields: Readonly<Record<string, string | undefined>>): { access_token: string; refresh_token?: string } | OAuthError {
    if (fields['client_id'] !== this.clientId || fields['client_secret'] !== this.clientSecret) return { error: 'invalid_client' };
    switch (fields['grant_type']) {
      case 'refresh_token':
        if (this.isRevoked || fields['refresh_token'] !== this.refreshToken) return { error: 'invalid_code' };
        return this.mint() ?? ACCESS_DENIED;
      case 'authorization_code': {
        const expiresAt = this.codes.get(fields['code'] ?? '');
        this.codes.delete(fields['code'] ?? '');
        if (expiresAt === undefined || expiresAt <= this.clock.seconds()) return { error: 'invalid_code' };
        this.isRevoked = false;
        const minted = this.mint();
        return minted ? { ...minted, refresh_token: this.refreshToken } : ACCESS_DENIED;
      }
      default:
        return { error: 'unsupported_grant_type' };
    }
  }

  /** Whether an `Authorization` header carries a live token, in Zoho's own scheme: `Bearer` is refused. */
  accepts(authorization: string | undefined): boolean {
    const token = authorization?.startsWith('Zoho-oauthtoken ') ? authorization.slice('Zoho-oauthtoken '.length) : undefined;
    const expiresAt = token === undefined ? undefined : this.live.get(token);
    return expiresAt !== undefined && expiresAt > this.clock.seconds();
  }

  /** Kills a refresh token with everything minted from it, or one access token. */
  revoke(token: string): void {
    if (token !== this.refreshToken) {
      this.live.delete(token);
      return;
    }
    this.isRevoked = true;
    this.live.clear();
  }

  /** Kills every access token, as if all had expired. */
  expireAll(): void {
    this.live.clear();
  }

  private mint(): { access_token: string } | undefined {
    const now = this.clock.milliseconds();
    while (this.grants.length > 0 && this.grants[0]! <= now - GRANT_WINDOW_MS) this.grants.shift();
    if (this.grants.length >= this.grantLimit) return undefined;
    if (this.grantLimit !== Infinity) this.grants.push(now);
    if (this.live.size >= LIVE_TOKENS) this.live.delete(this.live.keys().next().value!);
    const token = `1000.${randomBytes(16).toString('hex')}.${randomBytes(16).toString('hex')}`;
    this.live.set(token, this.clock.seconds() + TOKEN_LIFE_SECONDS);
    return { access_token: token };
  }
}

export const TOKEN_LIFE = TOKEN_LIFE_SECONDS;
