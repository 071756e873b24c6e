import { Product } from '../entities/entity';
import { ENTITY_NAMES } from '../entities/registry';
import { errors } from '../http/zoho-error';
import { RecordPatch } from '../store/store';
import { NamedValue } from './webhook';
import { RULE_EVENTS } from './workflow';

const MAX_NAME = 50;
const MAX_URL = 5000;
const SECRET = /^[A-Za-z0-9]{12,50}$/;
const MODULES = new Set<string>([...ENTITY_NAMES, 'customer', 'vendor', 'inventory_adjustment', 'customer_payment', 'vendor_payment']);

type Body = Readonly<Record<string, unknown>>;

/** Reads a request body: JSON, or a form whose field `JSONString` holds it. */
export function settingsBody(body: unknown): Body {
  const fields = (typeof body === 'object' && body !== null ? body : {}) as Body;
  if (typeof fields['JSONString'] !== 'string') return fields;
  try {
    return JSON.parse(fields['JSONString']) as Body;
  } catch {
    throw errors.invalidValue('JSONString');
  }
}

/** @throws ZohoError for what Zoho's editor refuses: long names, bad addresses, weak secrets, unknown modules */
export function webhookPatch(product: Product, body: Body, isNew: boolean): RecordPatch<'webhook'> {
  const name = text(body, 'name', 'webhook_name');
  if (isNew ? !name : name === '') throw errors.invalidValue('name');
  if (name !== undefined && name.length > MAX_NAME) throw errors.invalidValue('name');
  const url = text(body, 'url');
  if ((isNew && url === undefined) || (url !== undefined && !isUrl(url))) throw errors.invalidValue('url');
  const secret = text(body, 'secret');
  if (secret !== undefined && secret !== '' && !SECRET.test(secret)) throw errors.invalidValue('secret');
  return {
    product,
    ...optional('name', name),
    ...optional('url', url),
    ...optional('secret', secret),
    ...optional('entity', moduleOf(body, isNew)),
    ...optional('description', text(body, 'description')),
    ...optional('method', text(body, 'method')),
    ...optional('body_type', text(body, 'body_type')),
    ...optional('raw_data', text(body, 'raw_data')),
    ...optional('headers', pairs(body, 'headers')),
    ...optional('query_parameters', pairs(body, 'query_parameters')),
    ...optional('form_data', pairs(body, 'form_data')),
  };
}

/** @throws ZohoError for unknown modules and rule types */
export function workflowPatch(product: Product, body: Body, isNew: boolean): RecordPatch<'workflow'> {
  const name = text(body, 'name', 'workflow_name');
  if (isNew && !name) throw errors.invalidValue('workflow_name');
  const ruleType = text(body, 'rule_type');
  if ((isNew && ruleType === undefined) || (ruleType !== undefined && !(ruleType in RULE_EVENTS))) throw errors.invalidValue('rule_type');
  const actions = body['instant_actions'];
  if (actions !== undefined && !Array.isArray(actions)) throw errors.invalidValue('instant_actions');
  const read = (actions as Body[] | undefined)?.map((action) => ({
    action_type: String(action['action_type'] ?? 'webhook'),
    action_id: String(action['action_id'] ?? ''),
  }));
  return {
    product,
    ...optional('name', name),
    ...optional('description', text(body, 'description')),
    ...optional('entity', moduleOf(body, isNew)),
    ...optional('rule_type', ruleType),
    ...optional('instant_actions', read),
  };
}

function moduleOf(body: Body, isNew: boolean): string | undefined {
  const entity = text(body, 'entity');
  if ((isNew && entity === undefined) || (entity !== undefined && !MODULES.has(entity))) throw errors.invalidValue('entity');
  return entity;
}

function text(body: Body, ...names: string[]): string | undefined {
  const found = names.map((name) => body[name]).find((value) => value !== undefined);
  return found === undefined ? undefined : String(found);
}

/** Pairs come as `[{name, value}]`, under the older names `param_name`, `param_value`, or as one object. */
function pairs(body: Body, field: string): NamedValue[] | undefined {
  const given = body[field];
  if (given === undefined || given === '') return undefined;
  const rows = Array.isArray(given) ? (given as Body[]) : Object.entries(given as Body).map(([name, value]) => ({ name, value }));
  return rows.map((row: Body) => ({
    name: String(row['name'] ?? row['key'] ?? row['param_name'] ?? ''),
    value: String(row['value'] ?? row['param_value'] ?? ''),
  }));
}

function isUrl(url: string): boolean {
  return url.length <= MAX_URL && URL.canParse(url) && /^https?:/.test(url);
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}
