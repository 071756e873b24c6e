import type { AlertLedger } from '@tds/platform/alerts';
import type { ZohoCallObserver } from './zoho-call-observer';
import type { ZohoLog } from './zoho-log';

const RULE = 'zoho.grant_refused';

/** Keeps a critical alert open while Zoho refuses our grant: calls pause until a person renews it. */
export class GrantAlerts implements ZohoCallObserver {
  constructor(
    private readonly alerts: AlertLedger,
    private readonly log: ZohoLog,
  ) {}

  grantRefused({ organizationId, reason }: { readonly organizationId: string; readonly reason: string }): void {
    const raised = this.alerts.raise({
      rule: RULE,
      severity: 'critical',
      dedupeKey: keyOf(organizationId),
      title: 'Zoho refuses our access',
      message: `Zoho answered "${reason}" when asked for an access token: the refresh token was revoked, replaced, or belongs to another client. No call is made until the grant is renewed; webhooks are still received and kept.`,
      details: { organizationId, reason },
    });
    this.settle(raised);
  }

  grantAccepted({ organizationId }: { readonly organizationId: string }): void {
    this.settle(this.alerts.resolve(keyOf(organizationId)));
  }

  private settle(written: Promise<void>): void {
    written.catch((error: unknown) => this.log.error({ err: error }, 'the alert of the zoho grant was not written'));
  }
}

function keyOf(organizationId: string): string {
  return `${RULE}:${organizationId}`;
}
