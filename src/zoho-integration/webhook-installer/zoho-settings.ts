import { Injectable } from '@nestjs/common';
import { type JsonObject, type JsonValue, isJsonObject } from '@tds/sync';
import { ZohoClient, type ZohoCallContext, ZohoInvalidError, type ZohoProduct } from '../client';
import type { DesiredWebhook } from './desired-webhooks';

/** A webhook action in Zoho's settings. */
export interface InstalledWebhook {
  readonly product: ZohoProduct;
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** Null where Zoho does not tell. The secret itself is never told. */
  readonly hasSecret: boolean | null;
}

/** A workflow rule in Zoho's settings. */
export interface InstalledRule {
  readonly product: ZohoProduct;
  readonly id: string;
  readonly name: string;
  readonly ruleType: string;
  readonly isActive: boolean;
  /** Webhooks it fires. */
  readonly webhookIds: readonly string[];
}

/** A delivery that Zoho gave up. */
export interface FailedDelivery {
  readonly product: ZohoProduct;
  readonly historyId: string;
  readonly webhookName: string | null;
  readonly module: string | null;
  readonly event: string | null;
  readonly sourceEntityId: string | null;
  readonly url: string;
  /** What we, or who stands before us, answered; null: nothing. */
  readonly responseStatus: number | null;
  readonly reason: string | null;
  /** As Zoho writes it. */
  readonly executedAt: string | null;
}

/** Deliveries Zoho resends in one call. zoho-api.md 7.1. */
export const MAX_RESEND = 10;

const WEBHOOKS = '/settings/webhooks';
const RULES = '/settings/workflows';
const HISTORIES = '/settings/webhooks/histories';

/**
 * Webhooks, workflow rules and delivery histories in the settings of Books and Inventory. Their forms are second-hand knowledge
 * (zoho-api.md 7.1), so each field is looked for under the names seen.
 */
@Injectable()
export class ZohoSettings {
  constructor(private readonly client: ZohoClient) {}

  async webhooks(product: ZohoProduct, context: ZohoCallContext): Promise<readonly InstalledWebhook[]> {
    const rows = await this.list(product, WEBHOOKS, ['webhooks'], context);
    return rows.map((row) => ({
      product,
      id: textOf(row, 'webhook_id'),
      name: textOf(row, 'webhook_name', 'name'),
      url: textOf(row, 'url'),
      hasSecret: typeof row['is_secret_configured'] === 'boolean' ? row['is_secret_configured'] : null,
    }));
  }

  async rules(product: ZohoProduct, context: ZohoCallContext): Promise<readonly InstalledRule[]> {
    const rows = await this.list(product, RULES, ['workflows'], context);
    return Promise.all(rows.map(async (row) => ruleOf(product, 'instant_actions' in row ? row : await this.rule(product, row, context))));
  }

  /** Returns the id of the new webhook. */
  async createWebhook({ product, ...desired }: DesiredWebhook, secret: string, context: ZohoCallContext): Promise<string> {
    const body = webhookBody(desired, secret);
    const answer = await this.client.send({ method: 'POST', product, path: WEBHOOKS, body }, context);
    return idIn(answer.body, 'webhook', `POST ${WEBHOOKS}`);
  }

  async updateWebhook(id: string, { product, ...desired }: DesiredWebhook, secret: string, context: ZohoCallContext): Promise<void> {
    const body = webhookBody(desired, secret);
    await this.client.send({ method: 'PUT', product, path: `${WEBHOOKS}/{id}`, pathParams: { id }, body }, context);
  }

  /** Returns the id of the new rule. */
  async createRule({ product, ...desired }: DesiredWebhook, webhookId: string, context: ZohoCallContext): Promise<string> {
    const body = ruleBody(desired, webhookId);
    const answer = await this.client.send({ method: 'POST', product, path: RULES, body }, context);
    return idIn(answer.body, 'workflow', `POST ${RULES}`);
  }

  async updateRule(id: string, { product, ...desired }: DesiredWebhook, webhookId: string, context: ZohoCallContext): Promise<void> {
    const body = ruleBody(desired, webhookId);
    await this.client.send({ method: 'PUT', product, path: `${RULES}/{id}`, pathParams: { id }, body }, context);
  }

  async activateRule(id: string, product: ZohoProduct, context: ZohoCallContext): Promise<void> {
    await this.client.send({ method: 'POST', product, path: `${RULES}/{id}/active`, pathParams: { id } }, context);
  }

  /** Deliveries Zoho gave up, newest first, at most `limit`. */
  async failedDeliveries(product: ZohoProduct, limit: number, context: ZohoCallContext): Promise<readonly FailedDelivery[]> {
    const failed: FailedDelivery[] = [];
    const pages = this.client.pages(
      { product, path: HISTORIES, arrayKeys: ['histories', 'webhook_histories'], filterBy: 'Status.Failed' },
      context,
    );
    for await (const { rows } of pages) {
      // A filter Zoho doesn't know is dropped in silence: the rows have the last word.
      failed.push(...rows.filter((row) => /^fail/i.test(textOf(row, 'status') || 'failed')).map((row) => failedDelivery(product, row)));
      if (failed.length >= limit) break;
    }
    return failed.slice(0, limit);
  }

  /** Has Zoho send deliveries again, at most {@link MAX_RESEND} of them. */
  async resend(product: ZohoProduct, historyIds: readonly string[], context: ZohoCallContext): Promise<void> {
    const query = { history_ids: historyIds.join(',') };
    await this.client.send({ method: 'POST', product, path: `${HISTORIES}/resend`, query }, context);
  }

  private async list(product: ZohoProduct, path: string, arrayKeys: readonly string[], context: ZohoCallContext): Promise<JsonObject[]> {
    const found: JsonObject[] = [];
    for await (const { rows } of this.client.pages({ product, path, arrayKeys }, context)) found.push(...rows);
    return found;
  }

  private async rule(product: ZohoProduct, row: JsonObject, context: ZohoCallContext): Promise<JsonObject> {
    const id = textOf(row, 'workflow_id');
    const answer = await this.client.getOne({ product, path: `${RULES}/{id}`, id, objectKeys: ['workflow'] }, context);
    return answer.body;
  }
}

function webhookBody({ name, module, url, event }: Omit<DesiredWebhook, 'product'>, secret: string) {
  return {
    webhook_name: name,
    name,
    description: `Tells TDS of every ${module} that was ${event}`,
    entity: module,
    url,
    method: 'POST',
    body_type: 'application/json',
    secret,
  };
}

function ruleBody({ name, module, ruleType, event }: Omit<DesiredWebhook, 'product'>, webhookId: string) {
  return {
    workflow_name: name,
    description: `Fires the webhook of TDS when a ${module} is ${event}`,
    entity: module,
    rule_type: ruleType,
    instant_actions: [{ action_type: 'webhook', action_id: webhookId }],
  };
}

function ruleOf(product: ZohoProduct, row: JsonObject): InstalledRule {
  const actions = Array.isArray(row['instant_actions']) ? row['instant_actions'].filter(isJsonObject) : [];
  return {
    product,
    id: textOf(row, 'workflow_id'),
    name: textOf(row, 'workflow_name', 'name'),
    ruleType: textOf(row, 'rule_type'),
    isActive: typeof row['is_active'] === 'boolean' ? row['is_active'] : textOf(row, 'status') === 'active',
    webhookIds: actions.filter((action) => textOf(action, 'action_type') === 'webhook').map((action) => textOf(action, 'action_id')),
  };
}

function failedDelivery(product: ZohoProduct, row: JsonObject): FailedDelivery {
  const status = Number(textOf(row, 'response_code'));
  return {
    product,
    historyId: textOf(row, 'history_id', 'webhook_history_id'),
    webhookName: textOf(row, 'webhook_name', 'name') || null,
    module: textOf(row, 'entity') || null,
    event: textOf(row, 'event') || null,
    sourceEntityId: textOf(row, 'entity_id') || null,
    url: textOf(row, 'url'),
    responseStatus: status > 0 ? status : null,
    reason: textOf(row, 'response_message') || null,
    executedAt: textOf(row, 'executed_time') || null,
  };
}

function idIn(body: JsonObject, key: 'webhook' | 'workflow', endpoint: string): string {
  const record = body[key];
  const id = isJsonObject(record) ? textOf(record, `${key}_id`) : '';
  if (id !== '') return id;
  throw new ZohoInvalidError('zoho.unexpected_shape', `created, but the answer names no ${key}_id`, { endpoint });
}

/** The first of these fields that holds something, as text; empty where none does. */
function textOf(row: JsonObject, ...names: string[]): string {
  const value: JsonValue | undefined = names.map((name) => row[name]).find((each) => each !== undefined && each !== null && each !== '');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
