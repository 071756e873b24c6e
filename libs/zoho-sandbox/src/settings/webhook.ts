import { zohoTime } from '../core/zoho-time';
import { EntityKind, Product, SandboxRecord, ZohoDocument } from '../entities/entity';
import { World } from '../world';

const CODE = 91;

/** A pair of a header, query parameter or form field. */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
}

/** A webhook action as people set it up in Settings. It only fires when a workflow rule names it. */
export interface WebhookRecord extends SandboxRecord {
  readonly product: Product;
  readonly name: string;
  readonly description: string;
  readonly entity: string;
  readonly url: string;
  readonly method: string;
  readonly body_type: string;
  readonly raw_data: string;
  readonly headers: readonly NamedValue[];
  readonly query_parameters: readonly NamedValue[];
  readonly form_data: readonly NamedValue[];
  /** Never shown again once it is stored. */
  readonly secret: string;
}

function document(_world: World, webhook: WebhookRecord): ZohoDocument {
  return {
    webhook_id: webhook.id,
    name: webhook.name,
    webhook_name: webhook.name,
    description: webhook.description,
    entity: webhook.entity,
    url: webhook.url,
    method: webhook.method,
    body_type: webhook.body_type,
    raw_data: webhook.raw_data,
    headers: webhook.headers,
    query_parameters: webhook.query_parameters,
    form_data: webhook.form_data,
    is_secret_configured: webhook.secret !== '',
    created_time: zohoTime(webhook.created),
    last_modified_time: zohoTime(webhook.modified),
  };
}

/** Settings live in the store like records, so that they survive a restart; their routes are their own. */
export const webhookKind: EntityKind<WebhookRecord> = {
  name: 'webhook',
  code: CODE,
  label: 'Webhook',
  idField: 'webhook_id',
  routes: { books: [], inventory: [] },
  initialStatus: 'active',
  webhookProduct: 'books',
  size: () => 0,
  createdAt: (world) => world.epoch,
  modifiedAt: (world) => world.epoch,
  generate: (world, slot) => ({
    id: world.ids.idOf(CODE, slot),
    slot,
    created: world.epoch,
    modified: world.epoch,
    status: 'active',
    product: 'books',
    name: '',
    description: '',
    entity: '',
    url: '',
    method: 'POST',
    body_type: 'application/json',
    raw_data: '${JSONString}',
    headers: [],
    query_parameters: [],
    form_data: [],
    secret: '',
  }),
  listRow: document,
  detail: document,
};
