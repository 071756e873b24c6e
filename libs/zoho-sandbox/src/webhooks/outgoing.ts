import { EntityName } from '../entities/registry';
import { WebhookOptions } from '../options';
import { EventName } from './events';
import { sign, signBody } from './signature';

const DEFAULT_RETRY_DELAY_MS = 5000;

/** What goes over the wire for one delivery. */
export interface OutgoingRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Whether a webhook's rules fire for an event of an entity. */
export function fires(target: WebhookOptions, entity: EntityName, event: EventName): boolean {
  return (target.entities?.includes(entity) ?? true) && (target.events?.includes(event) ?? true);
}

/** Builds the signed request. `json` is the document, in the very bytes to be sent. */
export function outgoingRequest(target: WebhookOptions, url: string, json: string): OutgoingRequest {
  const isForm = target.bodyMode === 'form';
  const body = isForm ? `JSONString=${encodeURIComponent(json)}` : json;
  const headers: Record<string, string> = {
    'content-type': isForm ? 'application/x-www-form-urlencoded' : 'application/json;charset=UTF-8',
    'user-agent': 'ZohoBooks',
    ...target.headers,
  };
  if (target.secret !== undefined) {
    const query = new URL(url).searchParams;
    const content = isForm ? { query, form: { JSONString: json } } : { query, rawBody: json };
    headers['x-zoho-webhook-signature'] = sign(content, target.secret, target.encoding ?? 'hex');
    if (target.bodySignature) headers['x-zoho-signature'] = signBody(body, target.secret);
  }
  return { url, headers, body };
}

/** Fills `{organization_id}`, `{entity}` and `{event}`. */
export function targetUrl(template: string, organizationId: string, entity: EntityName, event: EventName): string {
  return template.replaceAll('{organization_id}', organizationId).replaceAll('{entity}', entity).replaceAll('{event}', event);
}

/** Wait before the next attempt, ms, after `attempts` that failed. */
export function retryDelayMs(target: WebhookOptions, attempts: number): number {
  const base = target.retryDelayMs ?? DEFAULT_RETRY_DELAY_MS;
  switch (target.backoff ?? 'multiplicative') {
    case 'fixed':
      return base;
    case 'additive':
      return base * attempts;
    case 'multiplicative':
      return base * 2 ** (attempts - 1);
  }
}
