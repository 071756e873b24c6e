import { Prng } from '../core/prng';
import { Store } from '../store/store';
import { Picker } from './picker';

/** What people do to items, contacts and price lists. */
export class BackOffice {
  constructor(
    private readonly store: Store,
    private readonly random: Prng,
    private readonly picker: Picker,
  ) {}

  reprice(): void {
    const item = this.picker.any('item');
    if (!item) return;
    const rate = this.random.chance(0.1) ? this.random.int(1, 99_999) / 100 : this.random.int(4, 4000) * 250;
    this.store.edit('item', item.id, { rate });
  }

  /** A correction by hand in the item's own form, so it counts as an edit of the item. */
  moveStock(): void {
    const item = this.picker.any('item');
    if (!item || item.stock.length === 0) return this.reprice();
    const place = this.random.int(0, item.stock.length - 1);
    const delta = this.random.int(-20, 40);
    const stock = item.stock.map((row, index) =>
      index === place
        ? { ...row, stock_on_hand: row.stock_on_hand + delta, actual_available_stock: row.actual_available_stock + delta }
        : row,
    );
    this.store.edit('item', item.id, { stock });
  }

  rename(): void {
    const item = this.picker.any('item');
    if (!item) return;
    const name = `${item.name.replace(/ \(v\d+\)$/, '')} (v${this.random.int(2, 999)})`;
    this.store.edit('item', item.id, { name });
  }

  editContact(): void {
    const contact = this.picker.any('contact');
    if (!contact) return;
    switch (this.random.int(0, 3)) {
      case 0:
        this.store.edit('contact', contact.id, { phone: `0780${this.random.int(1_000_000, 9_999_999)}` });
        break;
      case 1:
        this.store.edit('contact', contact.id, { credit_limit: this.random.int(1, 400) * 50_000 });
        break;
      case 2:
        this.store.edit('contact', contact.id, { email: `new${this.random.int(1, 999_999)}@example.iq` });
        break;
      default:
        this.store.edit('contact', contact.id, { outstanding_receivable_amount: this.random.int(0, 900_000) / 4 });
    }
  }

  addItem(): void {
    this.store.create('item');
  }

  addCustomer(): void {
    this.store.create('contact', { contact_type: 'customer' });
  }

  toggleActive(): void {
    const entity = this.random.chance(0.5) ? 'item' : 'contact';
    const record = this.picker.any(entity);
    if (record) this.store.edit(entity, record.id, { status: record.status === 'active' ? 'inactive' : 'active' });
  }

  /** Zoho lets nobody delete what was used in a transaction, so only what came lately goes. */
  removeSomething(): void {
    const entity = this.random.chance(0.5) ? 'item' : 'contact';
    const record = this.picker.added(entity);
    if (record) this.store.remove(entity, record.id);
    else this.reprice();
  }

  replaceImage(): void {
    const item = this.picker.any('item', (candidate) => candidate.item_type === 'inventory');
    if (!item) return;
    const image_document_id = `${item.id.slice(0, 10)}${this.random.int(100_000_000, 999_999_999)}`;
    this.store.edit('item', item.id, { image_document_id, image_name: `item-${item.slot + 1}.png` });
  }

  /** One price changes; the list's own time stamp doesn't. */
  editPriceList(): void {
    const list = this.picker.any('pricebook', (candidate) => candidate.pricebook_type === 'per_item');
    const item = this.picker.any('item');
    if (!list || !item) return;
    const item_rates = { ...list.item_rates, [item.id]: this.random.int(4, 4000) * 250 };
    this.store.edit('pricebook', list.id, { item_rates }, { keepModifiedTime: true });
  }
}
