import type { ZohoEntityDefinition } from '../entities';
import type { ZohoProduct } from '../client';

/** What a webhook tells of; the last segment of its address. */
export const WEBHOOK_EVENTS = ['created', 'updated', 'deleted'] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** Zoho's word for the rule that fires on it. */
const RULE_TYPE = { created: 'add', updated: 'edit', deleted: 'delete' } as const satisfies Record<WebhookEvent, string>;

/** A webhook, and the workflow rule that fires it, as they should be in Zoho. */
export interface DesiredWebhook {
  /** Where rules of this module live. Rules do not carry over between Books and Inventory. zoho-api.md 7.1. */
  readonly product: ZohoProduct;
  /** Zoho's module, e.g. `item`. */
  readonly module: string;
  readonly event: WebhookEvent;
  /** Name of both in Zoho; at most 50 characters. */
  readonly name: string;
  readonly url: string;
  readonly ruleType: (typeof RULE_TYPE)[WebhookEvent];
  /** The entity types it keeps fresh: a contact is a customer or a vendor. */
  readonly entityTypes: readonly string[];
}

/** Path below which Zoho's webhooks arrive. */
export const WEBHOOKS_PATH = '/api/tds/zoho/webhooks';

/** One webhook per module and event, for every module that Zoho announces. `publicUrl` is where the outside reaches us. */
export function desiredWebhooks(
  definitions: readonly ZohoEntityDefinition[],
  publicUrl: string,
  organizationId: string,
): readonly DesiredWebhook[] {
  const base = `${publicUrl.replace(/\/+$/, '')}${WEBHOOKS_PATH}/${organizationId}`;
  const modules = new Map<string, ZohoEntityDefinition[]>();
  for (const definition of definitions) {
    const [module] = definition.zoho.webhookKeys;
    if (module !== undefined) modules.set(module, [...(modules.get(module) ?? []), definition]);
  }
  return [...modules].flatMap(([module, served]) =>
    WEBHOOK_EVENTS.map((event) => ({
      product: served[0]!.zoho.product,
      module,
      event,
      name: `TDS ${module} ${event}`,
      url: `${base}/${module}/${event}`,
      ruleType: RULE_TYPE[event],
      entityTypes: served.map(({ entityType }) => entityType),
    })),
  );
}
