import { contactKind, ContactRecord } from './contact';
import { EntityKind, SandboxRecord } from './entity';
import { itemKind, ItemRecord } from './item';
import { locationKind, LocationRecord } from './location';
import { pricebookKind, PriceListRecord } from './pricebook';
import { salesOrderKind, SalesOrderRecord } from './salesorder';
import { invoiceKind, InvoiceRecord } from './invoice';
import { customerPaymentKind, CustomerPaymentRecord } from './customerpayment';
import { creditNoteKind, CreditNoteRecord } from './creditnote';
import { salesReturnKind, SalesReturnRecord } from './salesreturn';
import { purchaseOrderKind, PurchaseOrderRecord } from './purchaseorder';
import { billKind, BillRecord } from './bill';
import { vendorPaymentKind, VendorPaymentRecord } from './vendorpayment';
import { adjustmentKind, AdjustmentRecord } from './inventoryadjustment';
import { webhookKind, WebhookRecord } from '../settings/webhook';
import { workflowKind, WorkflowRecord } from '../settings/workflow';
import { userKind, UserRecord } from './user';

/** Every entity's record type by Zoho's name for it. */
export interface EntityRecords {
  item: ItemRecord;
  contact: ContactRecord;
  pricebook: PriceListRecord;
  user: UserRecord;
  location: LocationRecord;
  salesorder: SalesOrderRecord;
  invoice: InvoiceRecord;
  customerpayment: CustomerPaymentRecord;
  creditnote: CreditNoteRecord;
  salesreturn: SalesReturnRecord;
  purchaseorder: PurchaseOrderRecord;
  bill: BillRecord;
  vendorpayment: VendorPaymentRecord;
  inventoryadjustment: AdjustmentRecord;
  webhook: WebhookRecord;
  workflow: WorkflowRecord;
}

export type EntityName = keyof EntityRecords;

const kinds: { readonly [N in EntityName]: EntityKind<EntityRecords[N]> } = {
  item: itemKind,
  contact: contactKind,
  pricebook: pricebookKind,
  user: userKind,
  location: locationKind,
  salesorder: salesOrderKind,
  invoice: invoiceKind,
  customerpayment: customerPaymentKind,
  creditnote: creditNoteKind,
  salesreturn: salesReturnKind,
  purchaseorder: purchaseOrderKind,
  bill: billKind,
  vendorpayment: vendorPaymentKind,
  inventoryadjustment: adjustmentKind,
  webhook: webhookKind,
  workflow: workflowKind,
};

export const ENTITY_NAMES = Object.keys(kinds) as readonly EntityName[];

/** Whether a word from outside names an entity. */
export function isEntityName(word: string): word is EntityName {
  return Object.hasOwn(kinds, word);
}

/**
 * The kind of an entity, seen through the type all kinds share. A kind is only ever given records of its own collection,
 * which the compiler can't see across the registry; this is the one place that says so.
 */
export function kindOf(name: EntityName): EntityKind<SandboxRecord> {
  return kinds[name] as unknown as EntityKind<SandboxRecord>;
}
