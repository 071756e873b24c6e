export { startSandbox, ZohoSandbox, type SandboxAddress } from './sandbox';
export {
  DEFAULT_LIMITS,
  DEFAULT_ORGANIZATION_ID,
  DEFAULT_SIZES,
  SMALL_SIZES,
  type Limits,
  type SandboxOptions,
  type Sizes,
  type WebhookOptions,
} from './options';
export type { Product, SandboxRecord, ZohoDocument } from './entities/entity';
export type { EntityName, EntityRecords } from './entities/registry';
export type { ItemRecord, PriceBracket, StockRow } from './entities/item';
export type { ContactAddress, ContactRecord } from './entities/contact';
export type { LocationRecord } from './entities/location';
export type { PriceListRecord } from './entities/pricebook';
export type { UserRecord } from './entities/user';
export type { SalesOrderRecord } from './entities/salesorder';
export type { InvoiceRecord } from './entities/invoice';
export type { Allocation, CustomerPaymentRecord } from './entities/customerpayment';
export type { CreditNoteRecord } from './entities/creditnote';
export type { SalesReturnRecord } from './entities/salesreturn';
export type { PurchaseOrderRecord } from './entities/purchaseorder';
export type { BillRecord } from './entities/bill';
export type { VendorPaymentRecord } from './entities/vendorpayment';
export type { AdjustmentRecord } from './entities/inventoryadjustment';
export type { LineRecord } from './entities/trade/lines';
export type { Party, TradeRecord } from './entities/trade/document';
export type { ChangeOptions, RecordPatch, Store, StoreChange } from './store/store';
export type { CallCounts } from './http/call-counter';
export type { Delivery, DeliveryAttempt, DeliveryState } from './webhooks/delivery';
export type { EventName } from './webhooks/events';
export { sign as signWebhook, signBody as signWebhookBody, stringToSign, type SignedContent } from './webhooks/signature';
export type { TrafficOptions, TrafficStatus } from './traffic/traffic';
export type { Fault, FaultKind, FaultMatch } from './faults/fault';
export type { FaultStatus } from './faults/faults';
export type { SandboxState } from './http/control-routes';
