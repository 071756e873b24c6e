import type { JsonObject } from '@tds/sync';
import { branchDefinition } from './branch.definition';
import { creditNoteDefinition } from './credit-note.definition';
import { zohoDefinitions, type ZohoEntityDefinition } from './index';
import { invoiceDefinition } from './invoice.definition';
import { paymentDefinition } from './payment.definition';
import { priceListDefinition } from './price-list.definition';
import { purchaseOrderDefinition } from './purchase-order.definition';
import { salesOrderDefinition } from './sales-order.definition';
import { stockDefinition } from './stock.definition';

/** What a definition reads of a document; columns it does not carry are left out. */
const read = (definition: ZohoEntityDefinition, document: JsonObject, ...names: string[]) =>
  Object.fromEntries(
    definition.columns.filter(({ name }) => names.includes(name)).map(({ name, pick }) => [name, pick(document)] as const),
  );

describe('definitions', () => {
  it('name each type, table and column once', () => {
    const unique = (names: readonly string[]) => expect(names).toEqual([...new Set(names)]);
    unique(zohoDefinitions.flatMap((definition) => [definition.entityType, ...definition.aliases]));
    unique(zohoDefinitions.flatMap((definition) => [definition.table, ...definition.children.map((child) => child.table)]));
    for (const { columns, children } of zohoDefinitions) {
      unique(columns.map((column) => column.name));
      for (const child of children) unique(child.columns.map((column) => column.name));
    }
  });

  it('have rules about columns they have, each at most once of a kind, and about types and tables there are', () => {
    const types = zohoDefinitions.map(({ entityType }) => entityType);
    const tables = new Map<string, readonly { readonly name: string }[]>();
    for (const { table, columns, children } of zohoDefinitions) {
      tables.set(table, columns);
      for (const child of children) tables.set(child.table, child.columns);
    }
    for (const { table, rules } of zohoDefinitions) {
      const keys = rules.map((rule) => `${rule.rule} ${rule.rule === 'reference' ? (rule.rows ?? '') : ''} ${rule.field}`);
      expect(keys).toEqual([...new Set(keys)]);
      for (const rule of rules) {
        const names = (of: string) => tables.get(of)!.map(({ name }) => name);
        expect(names(rule.rule === 'reference' ? (rule.rows ?? table) : table)).toContain(rule.field);
        if (rule.rule === 'reference') expect(types).toContain(rule.to);
        if (rule.rule === 'sum') expect(names(rule.of.table)).toContain(rule.of.column);
      }
    }
  });

  it('of types with rows below notice when one of the rows changed', () => {
    for (const { entityType, columns, children } of zohoDefinitions) {
      expect([entityType, columns.some((column) => column.name.endsWith('_hash') && column.compared)]).toEqual([
        entityType,
        children.length > 0,
      ]);
    }
  });
});

describe('the hash of rows', () => {
  const hashOf = (line: JsonObject) => read(salesOrderDefinition, { line_items: [line] }, 'lines_hash').lines_hash;
  const line = { line_item_id: '1', item_id: '7', quantity: 2, rate: 10.5, discount: '' };

  it('is one for the same rows, however their numbers are written', () => {
    expect(hashOf({ ...line, quantity: '2', rate: '10.50' })).toBe(hashOf(line));
    expect(hashOf({ ...line, quantity: '2.0', name: '', unknown_to_us: 5 })).toBe(hashOf(line));
  });

  it.each([{ quantity: 3 }, { quantity: 20 }, { rate: -10.5 }, { item_id: '8' }, { name: 'كابل' }, { location_id: '3' }])(
    'is another with %p',
    (change) => expect(hashOf({ ...line, ...change })).not.toBe(hashOf(line)),
  );

  it('counts the order and the number of rows, and is absent where the document carries none', () => {
    const of = (...lines: JsonObject[]) => read(invoiceDefinition, { line_items: lines }, 'lines_hash').lines_hash;
    expect(new Set([of(), of(line), of(line, line), of(line, { ...line, quantity: 9 }), of({ ...line, quantity: 9 }, line)]).size).toBe(5);
    expect(read(invoiceDefinition, { invoice_id: '1' }, 'lines_hash')).toEqual({ lines_hash: undefined });
    expect(read(invoiceDefinition, { line_items: '' }, 'lines_hash').lines_hash).toBe(of());
  });
});

describe('what Zoho writes in several ways', () => {
  it.each([
    ['an order of Books', salesOrderDefinition, { status: 'open' }, 'open'],
    ['the same in Inventory', salesOrderDefinition, { status: 'confirmed', invoiced_status: 'not_invoiced' }, 'open'],
    ['an invoiced order in Inventory', salesOrderDefinition, { status: 'shipped', invoiced_status: 'invoiced' }, 'invoiced'],
    ['a void order', salesOrderDefinition, { status: 'void', invoiced_status: 'invoiced' }, 'void'],
    ['a word nobody knows', salesOrderDefinition, { status: 'onhold' }, 'onhold'],
    ['an issued purchase order', purchaseOrderDefinition, { status: 'issued', billed_status: '' }, 'open'],
    ['a received and billed one', purchaseOrderDefinition, { status: 'received', billed_status: 'billed' }, 'billed'],
    ['no status', purchaseOrderDefinition, {}, undefined],
  ] as const)('status of %s', (_name, definition, document, status) => {
    expect(read(definition, document, 'status')).toEqual({ status });
  });

  it('no salesperson', () => {
    const none = { salesperson_id: null, salesperson_name: null };
    expect(read(creditNoteDefinition, { salesperson_id: '-1', salesperson_name: 'Others' }, ...Object.keys(none))).toEqual(none);
    expect(read(creditNoteDefinition, { salesperson_id: '5', salesperson_name: 'Ali' }, ...Object.keys(none))).toEqual({
      salesperson_id: '5',
      salesperson_name: 'Ali',
    });
  });

  it('an address of list and detail', () => {
    const of = (address: JsonObject) => read(invoiceDefinition, { billing_address: address }, 'billing_address').billing_address;
    expect(of({ city: 'Basra', zipcode: '61001', fax: '' })).toEqual(of({ zip: '61001', city: 'Basra', phone: '' }));
    expect(of({ city: '', zip: '' })).toBeNull();
  });

  it('the modification time of a payment', () => {
    const [updated, modified] = ['2026-06-09T09:47:43-0400', '2026-06-09T09:50:00-0400'];
    expect(paymentDefinition.modifiedAtOf({ updated_time: updated })).toEqual(new Date('2026-06-09T13:47:43Z'));
    expect(paymentDefinition.modifiedAtOf({ updated_time: updated, last_modified_time: modified })).toEqual(
      new Date('2026-06-09T13:50:00Z'),
    );
    expect(paymentDefinition.modifiedAtOf({})).toBeNull();
  });

  it('a place as location, branch and warehouse', () => {
    const names = ['name', 'status', 'is_primary', 'address'];
    const expected = { name: 'Main', status: 'active', is_primary: true, address: { city: 'Basra' } };
    const location = {
      location_id: '3',
      location_name: 'Main',
      status: 'active',
      is_primary_location: true,
      address: { city: 'Basra', state: '' },
    };
    const branch = { branch_id: '3', branch_name: 'Main', is_branch_active: true, is_primary_branch: true, address: { city: 'Basra' } };
    const warehouse = { warehouse_id: '3', warehouse_name: 'Main', status: 'active', is_primary: true, address: '', city: 'Basra' };
    for (const document of [location, branch, warehouse]) {
      expect([branchDefinition.idOf(document), read(branchDefinition, document, ...names)]).toEqual(['3', expected]);
    }
  });
});

describe('stock', () => {
  const expand = (item: JsonObject) => stockDefinition.derivation!.expand(item);
  const names = ['product_id', 'location_id', 'on_hand', 'committed', 'actual_available_for_sale'];

  it.each(['location', 'warehouse'])('is read per %s, negative figures included', (place) => {
    const row = {
      [`${place}_id`]: '3',
      [`${place}_stock_on_hand`]: '0',
      [`${place}_committed_stock`]: 20,
      [`${place}_actual_available_for_sale_stock`]: -20,
    };
    const [document, ...others] = expand({ item_id: '7', [`${place}s`]: [row] })!;
    expect(others).toEqual([]);
    expect(stockDefinition.idOf(document!)).toBe('7/3');
    expect(read(stockDefinition, document!, ...names)).toEqual({
      product_id: '7',
      location_id: '3',
      on_hand: '0',
      committed: 20,
      actual_available_for_sale: -20,
    });
  });

  it('is not doubled where both namings are there, and not read where neither is', () => {
    expect(expand({ item_id: '7', locations: [{ location_id: '3' }], warehouses: [{ warehouse_id: '3' }] })).toHaveLength(1);
    expect(expand({ item_id: '7', stock_on_hand: 5 })).toBeUndefined();
  });
});

describe('a price list', () => {
  it('keeps brackets by quantity and rates that are not numbers yet', () => {
    const [items] = priceListDefinition.children;
    const [row] = items!.rowsOf({
      pricebook_items: [{ item_id: '7', pricebook_rate: '', price_brackets: [{ start_quantity: 1, pricebook_rate: 9.5 }] }],
    })!;
    const values = Object.fromEntries(items!.columns.map(({ name, pick }) => [name, pick(row!)]));
    expect(values).toMatchObject({ item_id: '7', pricebook_rate: '', price_brackets: [{ start_quantity: 1, pricebook_rate: 9.5 }] });
  });

  it('is whole with its items, though the detail carries no time', () => {
    expect(priceListDefinition.isDetail({ name: 'VIP', status: 'active', pricebook_items: [] })).toBe(true);
    expect(priceListDefinition.isDetail({ name: 'VIP', status: 'active', last_modified_time: '2026-06-09T09:47:43-0400' })).toBe(false);
  });
});
