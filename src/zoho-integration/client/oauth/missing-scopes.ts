import type { Clock } from '@libs/resilience';

/** How long an endpoint is held to lack its scope, ms. */
const BLAMED_FOR_MS = 600_000;

/**
 * Endpoints that refused a token fresh from Zoho: it lacks their scope. Zoho says so with the same 401 and code 57 as for an expired token;
 * without this memory every call to such an endpoint would spend one of the few tokens Zoho gives.
 */
export class MissingScopes {
  private readonly blamed = new Map<string, { readonly token: string; readonly until: number }>();

  constructor(private readonly clock: Clock) {}

  /** Whether this endpoint refused this very token when it was new. */
  isMissing(endpoint: string, token: string): boolean {
    const blame = this.blamed.get(endpoint);
    return blame !== undefined && blame.token === token && this.clock.now().getTime() < blame.until;
  }

  /** The endpoint took a token: whatever it was, it was not the scope. */
  absolve(endpoint: string): void {
    this.blamed.delete(endpoint);
  }

  blame(endpoint: string, token: string): void {
    this.blamed.set(endpoint, { token, until: this.clock.now().getTime() + BLAMED_FOR_MS });
  }
}
