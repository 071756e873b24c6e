import { Prng } from '../core/prng';
import { EntityName, EntityRecords } from '../entities/registry';
import { Store } from '../store/store';

type Action = (business: BusinessDay) => void;

/** What people in the company do, with how often per hundred changes. */
const ACTIONS: readonly (readonly [weight: number, action: Action])[] = [
  [30, (business) => business.reprice()],
  [28, (business) => business.moveStock()],
  [8, (business) => business.rename()],
  [20, (business) => business.editContact()],
  [5, (business) => business.addItem()],
  [5, (business) => business.addCustomer()],
  [3, (business) => business.toggleActive()],
  [1, (business) => business.removeSomething()],
];

const TOTAL_WEIGHT = ACTIONS.reduce((sum, [weight]) => sum + weight, 0);
const SEARCH_TRIES = 50;

/** One change after another, drawn from a seeded generator. */
export class BusinessDay {
  constructor(
    private readonly store: Store,
    private readonly random: Prng,
  ) {}

  /** Makes one change. */
  act(): void {
    let drawn = this.random.next() * TOTAL_WEIGHT;
    for (const [weight, action] of ACTIONS) {
      drawn -= weight;
      if (drawn < 0) {
        action(this);
        return;
      }
    }
  }

  reprice(): void {
    const item = this.pick('item');
    if (!item) return;
    const rate = this.random.chance(0.1) ? this.random.int(1, 99_999) / 100 : this.random.int(4, 4000) * 250;
    this.store.edit('item', item.id, { rate });
  }

  moveStock(): void {
    const item = this.pick('item');
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
    const item = this.pick('item');
    if (!item) return;
    const name = item.name.replace(/ \(v\d+\)$/, '') + ` (v${this.random.int(2, 999)})`;
    this.store.edit('item', item.id, { name });
  }

  editContact(): void {
    const contact = this.pick('contact');
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
    const record = this.pick(entity);
    if (record) this.store.edit(entity, record.id, { status: record.status === 'active' ? 'inactive' : 'active' });
  }

  /** Zoho lets nobody delete what was used in a transaction, so only what came lately goes. */
  removeSomething(): void {
    const entity = this.random.chance(0.5) ? 'item' : 'contact';
    const collection = this.store.collection(entity);
    const added = collection.slotCount - collection.generatedCount;
    const record = added > 0 ? collection.at(collection.generatedCount + this.random.int(0, added - 1)) : undefined;
    if (record) this.store.remove(entity, record.id);
    else this.reprice();
  }

  private pick<N extends EntityName>(entity: N): EntityRecords[N] | undefined {
    const collection = this.store.collection(entity);
    for (let tries = 0; tries < SEARCH_TRIES && collection.count > 0; tries++) {
      const record = collection.at(this.random.int(0, collection.slotCount - 1));
      if (record) return record as unknown as EntityRecords[N];
    }
    return undefined;
  }
}
