import { type ColumnDefinition, type JsonObject, type JsonValue, integer, isJsonObject, json, numeric, text, timestamp } from '@tds/sync';
import type { ValidationRule } from '@tds/validation';
import { address } from './address';
import { customFields } from './custom-fields';
import { emptyAsNull } from './document';

const detailOnly = { inList: false } as const;
/** Balances move with invoices and payments, not with the contact's version. */
const balance = { inList: true, compared: false } as const;

/** List rows write an empty list whatever the contact has, so an empty one says something only in a detail. */
function contactCustomFields(document: JsonObject): JsonValue | undefined {
  return customFields(document) ?? (document.billing_address === undefined ? undefined : null);
}

function country(document: JsonObject): JsonValue | undefined {
  const billing = document.billing_address;
  if (billing === undefined) return undefined;
  return isJsonObject(billing) ? (billing.country ?? null) : null;
}

/** Columns of both contact types. */
export const contactColumns: readonly ColumnDefinition[] = [
  text('contact_name'),
  text('company_name'),
  text('first_name'),
  text('last_name'),
  text('email'),
  text('phone'),
  text('mobile'),
  text('website'),
  text('status'),
  text('customer_sub_type'),
  text('language_code'),
  integer('payment_terms'),
  text('payment_terms_label'),
  text('currency_id'),
  text('currency_code'),
  numeric('credit_limit', detailOnly),
  numeric('outstanding_receivable_amount', balance),
  numeric('outstanding_payable_amount', balance),
  numeric('unused_credits_receivable_amount', balance),
  numeric('unused_credits_payable_amount', balance),
  text('pricebook_id', detailOnly),
  text('pricebook_name', detailOnly),
  text('owner_id', detailOnly),
  { ...text('country', detailOnly), pick: country },
  { ...json('billing_address', detailOnly), pick: address('billing_address') },
  { ...json('shipping_address', detailOnly), pick: address('shipping_address') },
  { ...json('contact_persons', detailOnly), pick: (document) => emptyAsNull(document.contact_persons) },
  text('notes', detailOnly),
  { ...json('custom_fields'), pick: contactCustomFields },
  timestamp('source_created_at', { from: 'created_time', inList: true, compared: false }),
];

/** Rules of both contact types. */
export const contactRules: readonly ValidationRule[] = [
  { field: 'contact_name', rule: 'required', severity: 'error' },
  { field: 'email', rule: 'format', format: 'email', severity: 'warning' },
  { field: 'currency_code', rule: 'format', format: 'currency_code', severity: 'warning' },
  { field: 'credit_limit', rule: 'not_negative', severity: 'warning' },
  { field: 'email', rule: 'unique', severity: 'warning' },
  { field: 'pricebook_id', rule: 'reference', to: 'price_list', severity: 'warning' },
];
