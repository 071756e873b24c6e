import type { StoredToken } from './token-store';

/** How the shared access token stands. */
export interface TokenState {
  /** `blocked`: Zoho refused the grant, or asks us to wait. */
  readonly state: 'none' | 'valid' | 'expired' | 'blocked';
  /** Of a valid token. */
  readonly expiresInSeconds: number | null;
  readonly blockedForSeconds: number | null;
  /** What Zoho said when it blocked us. */
  readonly reason: string | null;
}

/** The state of what is stored, without the token. */
export function tokenStateOf({ accessToken, expiresInMs, block }: StoredToken): TokenState {
  const isValid = accessToken !== null && expiresInMs > 0;
  return {
    state: block ? 'blocked' : isValid ? 'valid' : accessToken === null ? 'none' : 'expired',
    expiresInSeconds: isValid ? Math.round(expiresInMs / 1000) : null,
    blockedForSeconds: block ? Math.round(block.forMs / 1000) : null,
    reason: block?.reason ?? null,
  };
}
