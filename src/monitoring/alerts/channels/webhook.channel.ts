import { createHmac } from 'node:crypto';
import type { Clock } from '@libs/resilience';
import { messageOf } from '../notices/compose-notice';
import type { Notice } from '../notices/notice';
import type { AlertChannel } from './alert-channel';
import type { OutgoingHttp } from './outgoing-http';

export const SIGNATURE_HEADER = 'x-tds-signature';
export const DELIVERY_HEADER = 'x-tds-delivery';

export interface WebhookSettings {
  readonly url: string;
  readonly secret: string | undefined;
}

/**
 * Any other receiver: JSON by POST. Signed in `X-TDS-Signature: t=<unix seconds>,v1=<hex>`, HMAC-SHA256 over `<t>.<body>`; the time is signed too, so that
 * an old request is known as old. `X-TDS-Delivery` is the same in every repetition of a delivery. docs/alerts.md
 */
export class WebhookChannel implements AlertChannel {
  readonly name = 'webhook';
  readonly keepsAlerts = true;

  constructor(
    private readonly settings: WebhookSettings,
    private readonly http: OutgoingHttp,
    private readonly clock: Clock,
  ) {}

  get target(): string {
    return new URL(this.settings.url).host;
  }

  send(notice: Notice, signal: AbortSignal): Promise<void> {
    const { url, secret } = this.settings;
    const body = JSON.stringify(payloadOf(notice));
    const headers: Record<string, string> = {
      'content-type': 'application/json',
      'user-agent': 'tds-alerts',
      [DELIVERY_HEADER]: notice.deliveryId,
    };
    if (secret !== undefined) headers[SIGNATURE_HEADER] = signatureOf(body, secret, Math.floor(this.clock.now().getTime() / 1_000));
    return this.http.send(
      { receiver: 'the webhook', method: 'POST', url, headers, body, secrets: [url, new URL(url).pathname, secret] },
      signal,
    );
  }
}

/** The value of the signature header. */
export function signatureOf(body: string, secret: string, unixSeconds: number): string {
  return `t=${unixSeconds},v1=${createHmac('sha256', secret).update(`${unixSeconds}.${body}`).digest('hex')}`;
}

function payloadOf(notice: Notice) {
  const { alert, links } = notice;
  const { action } = messageOf(notice);
  return {
    state: notice.state,
    delivery_id: notice.deliveryId,
    alert: {
      id: alert.id,
      rule: alert.rule,
      severity: alert.severity,
      dedupe_key: alert.dedupeKey,
      title: alert.title,
      message: alert.message,
      action,
      details: alert.details,
      triggered_at: alert.triggeredAt.toISOString(),
      acknowledged_by: alert.acknowledgedBy,
      resolved_at: alert.resolvedAt?.toISOString() ?? null,
      resolved_by: alert.resolvedBy,
    },
    link: links.alert,
    runbook: links.runbook,
  };
}
