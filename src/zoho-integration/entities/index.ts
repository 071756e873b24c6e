import { billDefinition } from './bill.definition';
import { branchDefinition } from './branch.definition';
import { customerDefinition, vendorDefinition } from './contact.definition';
import { creditNoteDefinition } from './credit-note.definition';
import { imageDefinition } from './image.definition';
import { invoiceDefinition } from './invoice.definition';
import { paymentDefinition } from './payment.definition';
import { priceListDefinition } from './price-list.definition';
import { productDefinition } from './product.definition';
import { purchaseOrderDefinition } from './purchase-order.definition';
import { salesOrderDefinition } from './sales-order.definition';
import { salesReturnDefinition } from './sales-return.definition';
import { stockAdjustmentDefinition } from './stock-adjustment.definition';
import { stockDefinition } from './stock.definition';
import { userDefinition } from './user.definition';
import { vendorPaymentDefinition } from './vendor-payment.definition';
import type { ZohoEntityDefinition } from './zoho-entity-definition';

/** Every Zoho entity type that is mirrored. Adding one: its definition file, and its line here. */
export const zohoDefinitions: readonly ZohoEntityDefinition[] = [
  productDefinition,
  stockDefinition,
  imageDefinition,
  priceListDefinition,
  customerDefinition,
  vendorDefinition,
  userDefinition,
  branchDefinition,
  salesOrderDefinition,
  invoiceDefinition,
  paymentDefinition,
  creditNoteDefinition,
  salesReturnDefinition,
  purchaseOrderDefinition,
  billDefinition,
  vendorPaymentDefinition,
  stockAdjustmentDefinition,
];

export type { ZohoEntityDefinition, ZohoProduct } from './zoho-entity-definition';
