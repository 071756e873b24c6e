import { formattedDate } from '../core/zoho-time';
import { ZohoDocument } from '../entities/entity';
import { Faults } from '../faults/faults';
import { kindOf } from '../entities/registry';
import { WebhookOptions } from '../options';
import { StoreChange } from '../store/store';
import { BASE_CURRENCY, CURRENCIES, CurrencyCode, World } from '../world';

const TIME_FIELD = /_time$|^date$|_date$/;
const AMOUNT_FIELD = /rate|amount|total|balance|price|limit/;
const AMOUNT_FORMAT = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2 });

/** Body of a delivery, or undefined when no module fires for the entity. */
export function webhookDocument(
  world: World,
  faults: Faults,
  change: StoreChange,
  deleteBody: WebhookOptions['deleteBody'],
): ZohoDocument | undefined {
  const kind = kindOf(change.entity);
  if (kind.webhookKey === undefined) return undefined;
  const detail = faults.distort(
    withFormatted(kind.detail(world, change.record, kind.webhookProduct)),
    change.entity,
    change.record,
    'webhook',
  );
  if (change.event !== 'deleted' || deleteBody === undefined || deleteBody === 'document') return { [kind.webhookKey]: detail };
  if (deleteBody === 'id') return { [kind.webhookKey]: { [kind.idField]: change.record.id } };
  return { event_type: `${change.entity}.deleted`, entity_type: change.entity, entity_id: change.record.id, data: detail };
}

/** Adds the `*_formatted` twins that webhooks carry beside amounts, times and states. */
function withFormatted(document: ZohoDocument): ZohoDocument {
  const currency = document['currency_code'] as CurrencyCode | undefined;
  const symbol = CURRENCIES[currency || BASE_CURRENCY].symbol;
  const result: ZohoDocument = {};
  for (const [field, value] of Object.entries(document)) {
    result[field] = value;
    const formatted = formattedTwin(field, value, symbol);
    if (formatted !== undefined) result[`${field}_formatted`] = formatted;
  }
  return result;
}

function formattedTwin(field: string, value: unknown, symbol: string): string | undefined {
  if (field === 'status' && typeof value === 'string') return value.charAt(0).toUpperCase() + value.slice(1);
  if (TIME_FIELD.test(field) && typeof value === 'string' && value !== '')
    return formattedDate(Date.parse(value.slice(0, 19) + 'Z') / 1000 - 3 * 3600);
  if (AMOUNT_FIELD.test(field) && typeof value === 'number') return `${symbol}${AMOUNT_FORMAT.format(value)}`;
  return undefined;
}
