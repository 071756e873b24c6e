import type { AlertLedger } from '@tds/platform/alerts';
import type { ZohoCallFacts, ZohoCallObserver } from './zoho-call-observer';
import type { ZohoLog } from './zoho-log';

/** Rule of the alerts; the connection view reads the open ones. */
export const SCOPE_MISSING = 'zoho.scope_missing';

/** Keeps a warning open for each endpoint that refuses a token fresh from Zoho: the grant lacks its scope. */
export class ScopeAlerts implements ZohoCallObserver {
  /** Endpoints for which an alert may be open: those blamed here, and at first any. */
  private readonly suspected = new Set<string>();
  private readonly cleared = new Set<string>();

  constructor(
    private readonly alerts: AlertLedger,
    private readonly log: ZohoLog,
  ) {}

  scopeMissing({ organizationId, endpoint }: { readonly organizationId: string; readonly endpoint: string }): void {
    this.suspected.add(endpoint);
    this.cleared.delete(endpoint);
    const raised = this.alerts.raise({
      rule: SCOPE_MISSING,
      severity: 'warning',
      dedupeKey: keyOf(organizationId, endpoint),
      title: `The Zoho grant lacks the scope for ${endpoint}`,
      message: `Zoho refused a new token for ${endpoint}. Make a grant with all scopes of docs/zoho-setup.md and set its refresh token; until then what this endpoint gives is not read.`,
      details: { organization_id: organizationId, endpoint },
    });
    this.settle(raised);
  }

  /** The first success of an endpoint ends what another process, or an earlier life of this one, had to complain of. */
  callFinished({ organizationId, endpoint, outcome }: ZohoCallFacts): void {
    if (outcome !== 'ok' || (this.cleared.has(endpoint) && !this.suspected.has(endpoint))) return;
    this.cleared.add(endpoint);
    this.suspected.delete(endpoint);
    this.settle(this.alerts.resolve(keyOf(organizationId, endpoint)));
  }

  private settle(written: Promise<void>): void {
    written.catch((error: unknown) => this.log.error({ err: error }, 'the alert of a missing scope was not written'));
  }
}

function keyOf(organizationId: string, endpoint: string): string {
  return `${SCOPE_MISSING}:${organizationId}:${endpoint}`;
}
