import { startSandbox, ZohoSandbox, type EntityName } from '../src';
import { SpecClient } from './support';

const EPOCH = new Date('2026-06-15T00:00:00+03:00');
const SIZES = { products: 60, inactiveProducts: 4, customers: 30, vendors: 5, ordersPerDay: 40, days: 12 };

interface ListCase {
  readonly path: string;
  readonly listKey: string;
  readonly detailKey: string;
  readonly idField: string;
  readonly entity: EntityName;
  /** Fields that Zoho itself shows differently in list and detail. */
  readonly differing?: readonly string[];
}

const INVOICE_DIFFERENCES = ['billing_address', 'shipping_address', 'documents'];

const LISTS: readonly ListCase[] = [
  { path: '/books/v3/salesorders', listKey: 'salesorders', detailKey: 'salesorder', idField: 'salesorder_id', entity: 'salesorder' },
  { path: '/inventory/v1/salesorders', listKey: 'salesorders', detailKey: 'salesorder', idField: 'salesorder_id', entity: 'salesorder' },
  {
    path: '/books/v3/invoices',
    listKey: 'invoices',
    detailKey: 'invoice',
    idField: 'invoice_id',
    entity: 'invoice',
    differing: INVOICE_DIFFERENCES,
  },
  {
    path: '/inventory/v1/invoices',
    listKey: 'invoices',
    detailKey: 'invoice',
    idField: 'invoice_id',
    entity: 'invoice',
    differing: INVOICE_DIFFERENCES,
  },
  {
    path: '/books/v3/customerpayments',
    listKey: 'customerpayments',
    detailKey: 'payment',
    idField: 'payment_id',
    entity: 'customerpayment',
  },
  {
    path: '/books/v3/creditnotes',
    listKey: 'creditnotes',
    detailKey: 'creditnote',
    idField: 'creditnote_id',
    entity: 'creditnote',
    differing: ['salesperson_id', 'salesperson_name'],
  },
  {
    path: '/inventory/v1/salesreturns',
    listKey: 'salesreturns',
    detailKey: 'salesreturn',
    idField: 'salesreturn_id',
    entity: 'salesreturn',
  },
  {
    path: '/books/v3/purchaseorders',
    listKey: 'purchaseorders',
    detailKey: 'purchaseorder',
    idField: 'purchaseorder_id',
    entity: 'purchaseorder',
  },
  {
    path: '/inventory/v1/purchaseorders',
    listKey: 'purchaseorders',
    detailKey: 'purchaseorder',
    idField: 'purchaseorder_id',
    entity: 'purchaseorder',
  },
  { path: '/books/v3/bills', listKey: 'bills', detailKey: 'bill', idField: 'bill_id', entity: 'bill' },
  {
    path: '/books/v3/vendorpayments',
    listKey: 'vendorpayments',
    detailKey: 'vendorpayment',
    idField: 'payment_id',
    entity: 'vendorpayment',
  },
  {
    path: '/inventory/v1/inventoryadjustments',
    listKey: 'inventory_adjustments',
    detailKey: 'inventory_adjustment',
    idField: 'inventory_adjustment_id',
    entity: 'inventoryadjustment',
  },
  { path: '/books/v3/pricebooks', listKey: 'pricebooks', detailKey: 'pricebook', idField: 'pricebook_id', entity: 'pricebook' },
  { path: '/inventory/v1/users', listKey: 'users', detailKey: 'user', idField: 'user_id', entity: 'user' },
];

describe('documents', () => {
  let sandbox: ZohoSandbox;
  let client: SpecClient;
  beforeAll(async () => {
    sandbox = await startSandbox({ seed: 5, sizes: SIZES, epoch: EPOCH, limits: 'off' });
    client = await SpecClient.connect(sandbox);
  });
  afterAll(() => sandbox.close());

  it.each(LISTS)('$path covers every record once and agrees with its details', async (list) => {
    const { path, listKey, detailKey, idField, entity, differing = [] } = list;
    const rows = await client.all(path, listKey, { per_page: 150 });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map((row) => row[idField]).sort()).toEqual(sandbox.store.ids(entity).sort());
    for (const row of rows.filter((_, index) => index % 29 === 0)) {
      const detail = (await client.get(`${path}/${String(row[idField])}`)).body[detailKey] as Record<string, unknown>;
      const shared = Object.keys(row).filter((field) => field in detail && !differing.includes(field));
      expect(Object.fromEntries(shared.map((field) => [field, row[field]]))).toEqual(
        Object.fromEntries(shared.map((field) => [field, detail[field]])),
      );
    }
  });

  it.each(LISTS)('$path: made in order, in the past', ({ entity }) => {
    const records = sandbox.store.list(entity);
    for (const [position, record] of records.entries()) {
      expect(record.created).toBeGreaterThanOrEqual(records[position - 1]?.created ?? 0);
      expect(record.modified).toBeGreaterThanOrEqual(record.created);
      expect(record.modified).toBeLessThan(EPOCH.getTime() / 1000);
    }
  });

  it('are as many as the company makes', async () => {
    const company = await startSandbox();
    expect(company.store.count('salesorder')).toBe(27_000);
    expect(company.store.count('invoice')).toBe(24_300);
    expect(company.store.count('customerpayment')).toBeGreaterThan(9000);
    expect(company.store.count('purchaseorder')).toBe(450);
    expect(company.store.count('bill')).toBeGreaterThan(400);
    expect(company.store.count('inventoryadjustment')).toBe(360);
    await company.close();
  });

  it('add up: lines to totals, payments to balances', () => {
    const paid = new Map<string, number>();
    for (const payment of sandbox.store.list('customerpayment')) {
      const document = sandbox.store.detail('customerpayment', payment.id)!;
      const applied = payment.allocations.reduce((sum, allocation) => sum + allocation.applied, 0);
      expect(document['amount']).toBeCloseTo(applied + payment.excess, 2);
      expect(payment.allocations.length).toBeGreaterThan(0);
      for (const allocation of payment.allocations) {
        paid.set(allocation.id, (paid.get(allocation.id) ?? 0) + allocation.applied);
        expect(sandbox.store.get('invoice', allocation.id)!.party_id).toBe(payment.party_id);
      }
    }
    const statuses = new Set<string>();
    for (const invoice of sandbox.store.list('invoice')) {
      const document = sandbox.store.detail('invoice', invoice.id, 'books') as {
        total: number;
        balance: number;
        line_items: { item_total: number }[];
      };
      const lines = document.line_items.reduce((sum, line) => sum + line.item_total, 0);
      expect(document.total).toBeCloseTo(lines + invoice.shipping_charge + invoice.adjustment, 2);
      expect(invoice.payment_made).toBeCloseTo(paid.get(invoice.id) ?? 0, 2);
      if (invoice.status !== 'void') expect(document.balance).toBeCloseTo(document.total - invoice.payment_made, 2);
      statuses.add(invoice.status);
    }
    expect([...statuses].sort()).toEqual(expect.arrayContaining(['overdue', 'paid', 'partially_paid', 'sent']));
  });

  it('refer to each other', () => {
    for (const invoice of sandbox.store.list('invoice')) {
      const order = sandbox.store.get('salesorder', invoice.salesorder_id)!;
      expect(order.invoices).toEqual([{ invoice_id: invoice.id, invoice_number: invoice.number }]);
      expect(sandbox.store.get('contact', order.party_id)!.contact_name).toBe(order.party_name);
    }
    for (const note of sandbox.store.list('creditnote')) expect(sandbox.store.get('invoice', note.invoice_id)).toBeDefined();
    for (const returned of sandbox.store.list('salesreturn')) expect(sandbox.store.get('salesorder', returned.salesorder_id)).toBeDefined();
    for (const bill of sandbox.store.list('bill')) {
      expect(sandbox.store.get('purchaseorder', bill.purchaseorder_id)!.status).toBe('billed');
      expect(sandbox.store.get('contact', bill.party_id)!.contact_type).toBe('vendor');
    }
    for (const line of sandbox.store.list('salesorder').flatMap((order) => order.lines))
      expect(sandbox.store.get('item', line.item_id)).toBeDefined();
  });

  it.each([
    ['/books/v3/invoices', 'invoices', 'invoice', true],
    ['/books/v3/bills', 'bills', 'bill', true],
    ['/books/v3/purchaseorders', 'purchaseorders', 'purchaseorder', true],
    ['/books/v3/salesorders', 'salesorders', 'salesorder', true],
    ['/books/v3/vendorpayments', 'vendorpayments', 'vendorpayment', true],
    ['/books/v3/creditnotes', 'creditnotes', 'creditnote', false],
    ['/books/v3/customerpayments', 'customerpayments', 'customerpayment', false],
    ['/inventory/v1/invoices', 'invoices', 'invoice', false],
    ['/inventory/v1/salesorders', 'salesorders', 'salesorder', false],
    ['/inventory/v1/bills', 'bills', 'bill', false],
    ['/inventory/v1/purchaseorders', 'purchaseorders', 'purchaseorder', false],
    ['/inventory/v1/salesreturns', 'salesreturns', 'salesreturn', false],
    ['/inventory/v1/inventoryadjustments', 'inventory_adjustments', 'inventoryadjustment', false],
  ] as const)('%s: last_modified_time honoured or dropped as documented', async (path, key, entity, honoured) => {
    const records = sandbox.store.list(entity);
    const bound = records.map((record) => record.modified).sort((a, b) => a - b)[Math.floor(records.length / 2)]!;
    const rows = await client.all(path, key, { last_modified_time: new Date(bound * 1000).toISOString().slice(0, 19) + 'Z' });
    const expected = honoured ? records.filter((record) => record.modified >= bound) : records;
    expect(rows).toHaveLength(expected.length);
  });

  it.each([
    ['/books/v3/purchaseorders', { sort_column: 'created_time', sort_order: 'A' }, 'created_time', 'D'],
    ['/books/v3/customerpayments', { sort_column: 'created_time', sort_order: 'A' }, 'date', 'D'],
    ['/inventory/v1/salesreturns', { sort_column: 'last_modified_time', sort_order: 'A' }, 'created_time', 'D'],
    ['/books/v3/salesorders', { sort_column: 'last_modified_time', sort_order: 'A' }, 'last_modified_time', 'A'],
    ['/books/v3/invoices', {}, 'created_time', 'D'],
  ])('%s sorts as it likes, and says so', async (path, parameters, column, order) => {
    expect((await client.get(path, parameters)).body['page_context']).toMatchObject({ sort_column: column, sort_order: order });
  });

  it('can be filtered as documented', async () => {
    const invoice = sandbox.store.list('invoice')[40]!;
    const one = await client.all('/books/v3/invoices', 'invoices', { invoice_number: invoice.number });
    expect(one.map((row) => row['invoice_id'])).toEqual([invoice.id]);
    const own = await client.all('/books/v3/invoices', 'invoices', { customer_id: invoice.party_id });
    expect(own).toHaveLength(sandbox.store.count('invoice', (candidate) => candidate.party_id === invoice.party_id));
    const paid = await client.all('/books/v3/invoices', 'invoices', { filter_by: 'Status.Paid' });
    expect(paid).toHaveLength(sandbox.store.count('invoice', (candidate) => candidate.status === 'paid'));
    const day = String(one[0]!['date']);
    const onDay = await client.all('/books/v3/invoices', 'invoices', { date_start: day, date_end: day });
    expect(onDay.every((row) => row['date'] === day)).toBe(true);
    expect(onDay.length).toBeGreaterThan(5);
  });

  it('read differently in the two products', () => {
    const open = sandbox.store.list('purchaseorder').find((order) => order.status === 'open')!;
    expect(sandbox.store.detail('purchaseorder', open.id, 'books')!['status']).toBe('open');
    expect(sandbox.store.detail('purchaseorder', open.id, 'inventory')!['status']).toBe('issued');
    const order = sandbox.store.list('salesorder').find((candidate) => candidate.status === 'open')!;
    expect(sandbox.store.detail('salesorder', order.id, 'inventory')!['status']).toBe('confirmed');
  });

  it('keep their times where Zoho keeps them', () => {
    const [payment] = sandbox.store.ids('customerpayment');
    expect(sandbox.store.listRow('customerpayment', payment!)).toHaveProperty('last_modified_time');
    expect(sandbox.store.detail('customerpayment', payment!)).not.toHaveProperty('last_modified_time');
    expect(sandbox.store.detail('customerpayment', payment!)).toHaveProperty('updated_time');
    const [list] = sandbox.store.ids('pricebook');
    expect(sandbox.store.listRow('pricebook', list!)).toHaveProperty('last_modified_time');
    expect(sandbox.store.detail('pricebook', list!)).not.toHaveProperty('last_modified_time');
    expect(sandbox.store.listRow('salesreturn', sandbox.store.ids('salesreturn')[0]!)).not.toHaveProperty('last_modified_time');
  });
});

describe('master data of the other kinds', () => {
  let sandbox: ZohoSandbox;
  let client: SpecClient;
  beforeAll(async () => {
    sandbox = await startSandbox({ sizes: { ...SIZES, priceLists: 6, locations: 3 }, limits: 'off' });
    client = await SpecClient.connect(sandbox);
  });
  afterAll(() => sandbox.close());

  it('locations come whole, under their three names', async () => {
    const ids = sandbox.store.ids('location');
    for (const [path, key, field] of [
      ['/inventory/v1/locations', 'locations', 'location_id'],
      ['/inventory/v1/settings/warehouses', 'warehouses', 'warehouse_id'],
      ['/books/v3/branches', 'branches', 'branch_id'],
    ] as const) {
      const { body } = await client.get(path, { per_page: 1 });
      expect((body[key] as Record<string, unknown>[]).map((row) => row[field])).toEqual(ids);
      expect(body).not.toHaveProperty('page_context');
    }
    expect((await client.get(`/inventory/v1/locations/${ids[0]!}`)).body.code).toBe(5);
  });

  it('stock lies at locations that exist', () => {
    const ids = new Set(sandbox.store.ids('location'));
    for (const row of sandbox.store.list('item').flatMap((item) => item.stock)) expect(ids.has(row.location_id)).toBe(true);
  });

  it('price lists show item rates only in the detail, brackets where they are by volume', () => {
    const lists = sandbox.store.list('pricebook');
    const items = (id: string) =>
      sandbox.store.detail('pricebook', id)!['pricebook_items'] as {
        item_id: string;
        pricebook_rate: number | '';
        price_brackets: object[];
      }[];
    for (const list of lists) expect(sandbox.store.listRow('pricebook', list.id)).not.toHaveProperty('pricebook_items');
    const perUnit = lists.find((list) => list.pricebook_type === 'per_item' && list.pricing_scheme === 'unit')!;
    expect(items(perUnit.id).length).toBeGreaterThan(10);
    expect(sandbox.store.get('item', items(perUnit.id)[0]!.item_id)).toBeDefined();
    const byVolume = lists.find((list) => list.pricing_scheme === 'volume')!;
    expect(items(byVolume.id)[0]).toMatchObject({ pricebook_rate: '', price_brackets: [{ start_quantity: 1 }, { start_quantity: 10 }] });
    const itemId = items(perUnit.id)[1]!.item_id;
    sandbox.edit('pricebook', perUnit.id, { item_rates: { [itemId]: 0.3 } }, { keepModifiedTime: true });
    expect(items(perUnit.id).find((row) => row.item_id === itemId)!.pricebook_rate).toBe(0.3);
  });

  it('customers belong to price lists that exist', () => {
    const names = new Map(sandbox.store.list('pricebook').map((list) => [list.id, list.name]));
    const assigned = sandbox.store.list('contact').filter((contact) => contact.pricebook_id !== '');
    expect(assigned.length).toBeGreaterThan(0);
    for (const contact of assigned) expect(names.get(contact.pricebook_id)).toBe(contact.pricebook_name);
  });
});
