import { Prng } from '../core/prng';
import type { StockRow } from '../entities/item';
import type { SalesOrderRecord } from '../entities/salesorder';
import { Allocation } from '../entities/customerpayment';
import { invoiceBalance, type InvoiceRecord } from '../entities/invoice';
import { kindOf } from '../entities/registry';
import { cents } from '../entities/trade/amounts';
import { copiedLines, inherited, totalOf } from '../entities/trade/document';
import { LineRecord } from '../entities/trade/lines';
import { Store } from '../store/store';
import { World } from '../world';
import { Picker } from './picker';

/** How a movement changes the stock at one place. */
type Movement = (row: StockRow, quantity: number) => StockRow;

const commit: Movement = (row, quantity) => ({
  ...row,
  committed_stock: row.committed_stock + quantity,
  actual_committed_stock: row.actual_committed_stock + quantity,
});

const ship: Movement = (row, quantity) => ({
  ...commit(row, -quantity),
  stock_on_hand: row.stock_on_hand - quantity,
  actual_available_stock: row.actual_available_stock - quantity,
});

const receive: Movement = (row, quantity) => ({
  ...row,
  stock_on_hand: row.stock_on_hand + quantity,
  actual_available_stock: row.actual_available_stock + quantity,
});

/** The life of orders: placed, invoiced, paid, partly returned; goods ordered, received and paid; stock counted. */
export class TradeDesk {
  constructor(
    private readonly store: Store,
    private readonly world: World,
    private readonly random: Prng,
    private readonly picker: Picker,
    private readonly stockMovements: 'silent' | 'touch',
  ) {}

  placeOrder(): void {
    const order = this.store.create('salesorder', (draft) => ({ lines: this.currentPrices(draft) }));
    this.moveStock(order.lines, order.location_id, commit);
  }

  invoiceOrder(): void {
    const order = this.picker.recent('salesorder', (candidate) => candidate.status === 'open');
    if (!order) return;
    const { code } = kindOf('invoice');
    const invoice = this.store.create('invoice', (draft) => ({
      ...inherited(order),
      lines: copiedLines(this.world, order.lines, code, draft.slot),
      shipping_charge: order.shipping_charge,
      adjustment: order.adjustment,
      payment_made: 0,
      credits_applied: 0,
      last_payment: 0,
      salesorder_id: order.id,
      salesorder_number: order.number,
    }));
    this.store.edit('salesorder', order.id, {
      status: 'invoiced',
      invoiced_status: 'invoiced',
      shipped_status: 'fulfilled',
      invoices: [...order.invoices, { invoice_id: invoice.id, invoice_number: invoice.number }],
    });
    this.moveStock(order.lines, order.location_id, ship);
  }

  receivePayment(): void {
    const invoice = this.picker.recent('invoice', (candidate) => candidate.status !== 'void' && invoiceBalance(candidate) > 0);
    if (!invoice) return;
    const balance = invoiceBalance(invoice);
    const applied = this.random.chance(0.2) ? cents(balance / 2) : balance;
    const left = cents(balance - applied);
    const payment = this.store.create('customerpayment', {
      party_id: invoice.party_id,
      party_name: invoice.party_name,
      email: invoice.email,
      currency_code: invoice.currency_code,
      exchange_rate: invoice.exchange_rate,
      excess: 0,
      allocations: [allocation(invoice, applied, left)],
    });
    this.store.edit('invoice', invoice.id, {
      payment_made: cents(invoice.payment_made + applied),
      last_payment: payment.created,
      status: left === 0 ? 'paid' : 'partially_paid',
    });
    if (left === 0 && invoice.salesorder_id !== '' && this.store.get('salesorder', invoice.salesorder_id)) {
      this.store.edit('salesorder', invoice.salesorder_id, { paid_status: 'paid' });
    }
  }

  /** One piece of an invoice comes back, and the customer gets a credit for it. */
  takeBack(): void {
    const invoice = this.picker.recent('invoice', (candidate) => candidate.status !== 'void' && candidate.lines.length > 0);
    const order = invoice && this.store.get('salesorder', invoice.salesorder_id);
    if (!order) return;
    const [line] = order.lines;
    if (!line) return;
    const returned = this.store.create('salesreturn', (draft) => ({
      salesorder_id: order.id,
      salesorder_number: order.number,
      party_id: order.party_id,
      party_name: order.party_name,
      receive_status: 'received' as const,
      refund_status: 'pending' as const,
      location_id: order.location_id,
      location_name: order.location_name,
      lines: this.onePiece('salesreturn', draft.slot, line),
    }));
    this.store.create('creditnote', (draft) => ({
      ...inherited(invoice),
      shipping_charge: 0,
      adjustment: 0,
      invoice_id: invoice.id,
      invoice_number: invoice.number,
      refunded: 0,
      lines: this.onePiece('creditnote', draft.slot, line),
    }));
    this.moveStock(returned.lines, returned.location_id, receive);
  }

  orderGoods(): void {
    if (this.world.sizes.vendors > 0) this.store.create('purchaseorder', { received_status: 'pending' });
  }

  receiveGoods(): void {
    const purchase = this.picker.recent('purchaseorder', (candidate) => candidate.status === 'open');
    if (!purchase) return;
    const { code } = kindOf('bill');
    this.store.create('bill', (draft) => ({
      ...inherited(purchase),
      lines: copiedLines(this.world, purchase.lines, code, draft.slot),
      shipping_charge: purchase.shipping_charge,
      adjustment: purchase.adjustment,
      payment_made: 0,
      purchaseorder_id: purchase.id,
      purchaseorder_number: purchase.number,
      location_id: purchase.location_id,
      location_name: purchase.location_name,
    }));
    this.store.edit('purchaseorder', purchase.id, { status: 'billed', received_status: 'received' });
    this.moveStock(purchase.lines, purchase.location_id, receive);
  }

  payBill(): void {
    const bill = this.picker.recent('bill', (candidate) => candidate.status === 'open' || candidate.status === 'overdue');
    if (!bill) return;
    const total = totalOf(bill);
    this.store.create('vendorpayment', {
      party_id: bill.party_id,
      party_name: bill.party_name,
      currency_code: bill.currency_code,
      exchange_rate: bill.exchange_rate,
      allocations: [{ id: bill.id, number: bill.number, date: bill.created, total, applied: total, balance: 0 }],
    });
    this.store.edit('bill', bill.id, { status: 'paid', payment_made: total });
  }

  adjustStock(): void {
    if (this.store.collection('item').count === 0) return;
    const adjustment = this.store.create('inventoryadjustment', { adjustment_type: 'quantity' });
    this.moveStock(adjustment.lines, adjustment.location_id, receive);
  }

  /** The draft's lines at today's names and prices. */
  private currentPrices(draft: SalesOrderRecord): LineRecord[] {
    return draft.lines.map((line) => {
      const item = this.store.get('item', line.item_id);
      return item ? { ...line, name: item.name, sku: item.sku, rate: cents(item.rate / draft.exchange_rate) } : line;
    });
  }

  private onePiece(entity: 'salesreturn' | 'creditnote', slot: number, line: LineRecord): LineRecord[] {
    return copiedLines(this.world, [{ ...line, quantity: 1 }], kindOf(entity).code, slot);
  }

  private moveStock(lines: readonly LineRecord[], locationId: string, movement: Movement): void {
    const options = this.stockMovements === 'silent' ? { silent: true, keepModifiedTime: true } : {};
    for (const line of lines) {
      const item = this.store.get('item', line.item_id);
      if (!item || item.stock.length === 0) continue;
      const stock = item.stock.map((row) => (row.location_id === locationId ? movement(row, line.quantity) : row));
      this.store.edit('item', item.id, { stock }, options);
    }
  }
}

function allocation(invoice: InvoiceRecord, applied: number, balance: number): Allocation {
  return { id: invoice.id, number: invoice.number, date: invoice.created, total: totalOf(invoice), applied, balance };
}
