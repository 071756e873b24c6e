import { WebhookOptions } from '../options';
import { Store, StoreChange } from '../store/store';
import { NamedValue, WebhookRecord } from './webhook';
import { RULE_EVENTS } from './workflow';
import type { ContactRecord } from '../entities/contact';

/** A webhook that a rule fires, with the setting it comes from. */
export interface FiredWebhook {
  readonly webhookId: string;
  readonly options: WebhookOptions;
}

/** The installed webhooks that a change fires: every active rule that fits, with each webhook it names. */
export function firedWebhooks(store: Store, change: StoreChange): FiredWebhook[] {
  const fired: FiredWebhook[] = [];
  for (const workflow of store.each('workflow')) {
    if (workflow.status !== 'active' || !concerns(workflow.entity, change)) continue;
    if (!RULE_EVENTS[workflow.rule_type]?.includes(change.event)) continue;
    for (const action of workflow.instant_actions) {
      const webhook = action.action_type === 'webhook' ? store.get('webhook', action.action_id) : undefined;
      if (webhook?.product === workflow.product) fired.push({ webhookId: webhook.id, options: optionsOf(webhook) });
    }
  }
  return fired;
}

/** Modules by Zoho's words; customers and vendors are modules of their own besides contacts. */
function concerns(module: string, change: StoreChange): boolean {
  if (change.entity === 'contact' && (module === 'customer' || module === 'vendor')) {
    return (change.record as ContactRecord).contact_type === module;
  }
  return module.replaceAll('_', '') === change.entity;
}

function optionsOf(webhook: WebhookRecord): WebhookOptions {
  return {
    url: withQuery(webhook.url, webhook.query_parameters),
    bodyMode: webhook.body_type.includes('form') ? 'form' : 'json',
    headers: Object.fromEntries(webhook.headers.map(({ name, value }) => [name, value])),
    ...(webhook.secret === '' ? {} : { secret: webhook.secret }),
  };
}

function withQuery(url: string, parameters: readonly NamedValue[]): string {
  if (parameters.length === 0) return url;
  const query = parameters.map(({ name, value }) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
  return url + (url.includes('?') ? '&' : '?') + query;
}
