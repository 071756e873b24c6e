import { type ColumnDefinition, type JsonObject, type JsonValue, boolean, json, numeric, text, timestamp } from '@tds/sync';
import { address } from './address';
import { customFields } from './custom-fields';
import { emptyAsNull } from './document';

/** Only details carry it; every changed document's detail is read, so nothing is lost by not trusting a list row with it. */
export const detailOnly = { inList: false } as const;
/** Shown, but no difference between copies of one version. */
export const notCompared = { compared: false } as const;

/** Zoho writes salesperson `"-1"`, called "Others", for none in some lists and `""` in details (`zoho-api.md` 5.4). */
const hasNoSalesperson = (document: JsonObject): boolean => document.salesperson_id === '-1' || document.salesperson_id === -1;

/** The salesperson. */
export function salespersonColumns({ inList }: { readonly inList: boolean }): readonly ColumnDefinition[] {
  const orNull =
    (key: string) =>
    (document: JsonObject): JsonValue | undefined =>
      hasNoSalesperson(document) ? null : document[key];
  return [
    { ...text('salesperson_id', { inList }), pick: orNull('salesperson_id') },
    { ...text('salesperson_name', { inList }), pick: orNull('salesperson_name') },
  ];
}

/** Currency of a document; some lists leave out the rate, some both, and some name it without its id. */
export function currencyColumns(inList: { readonly code: boolean; readonly rate: boolean }): readonly ColumnDefinition[] {
  return [
    text('currency_id', detailOnly),
    text('currency_code', { inList: inList.code }),
    numeric('exchange_rate', { inList: inList.rate }),
  ];
}

/** How the total came about, in the document's currency and the base currency. */
export const breakdownColumns: readonly ColumnDefinition[] = [
  numeric('sub_total', detailOnly),
  text('discount', detailOnly),
  text('discount_type', detailOnly),
  numeric('discount_total', { ...detailOnly, from: ['discount_total', 'discount_amount'] }),
  numeric('tax_total', detailOnly),
  boolean('is_inclusive_tax', detailOnly),
  { ...json('taxes', detailOnly), pick: (document) => emptyAsNull(document.taxes) },
  numeric('bcy_sub_total', detailOnly),
  numeric('bcy_discount_total', detailOnly),
  numeric('bcy_tax_total', detailOnly),
];

/** What stands around the lines of a document. */
export const paperColumns: readonly ColumnDefinition[] = [
  text('notes', detailOnly),
  text('terms', detailOnly),
  { ...json('billing_address', detailOnly), pick: address('billing_address') },
  text('location_id', { ...detailOnly, from: ['location_id', 'branch_id', 'warehouse_id'] }),
  text('location_name', { ...detailOnly, from: ['location_name', 'branch_name', 'warehouse_name'] }),
];

/** Where it goes. */
export const shippingAddressColumn: ColumnDefinition = { ...json('shipping_address', detailOnly), pick: address('shipping_address') };

/** Custom fields. List rows show `[]` or flattened `cf_*` keys whatever the record has, so only a detail is believed. */
export const customFieldsColumn: ColumnDefinition = { ...json('custom_fields', detailOnly), pick: customFields };

/** When the record was made in Zoho. `inList: false` where lists don't tell. */
export const createdColumn = ({ inList = true } = {}): ColumnDefinition =>
  timestamp('source_created_at', { from: 'created_time', inList, compared: false });

/** How Inventory tells the state of a document that Books tells in other words. */
interface InventoryStatus {
  /** Inventory's words for documents that are under way. */
  readonly words: readonly string[];
  /** The field that tells how far the document is billed, and the words of it that are Books' status. */
  readonly progress: { readonly field: string; readonly words: readonly string[] };
}

/**
 * The status in Books' words, whichever API sent the document (`zoho-api.md` 5.5): we list from Books, and webhooks come from either. What
 * Inventory's word says about shipping or receiving stands in columns of its own.
 */
export function booksStatus({ words, progress }: InventoryStatus): ColumnDefinition {
  return {
    ...text('status'),
    pick: ({ status, [progress.field]: billed }) => {
      if (typeof status !== 'string' || !words.includes(status)) return status;
      return typeof billed === 'string' && progress.words.includes(billed) ? billed : 'open';
    },
  };
}
