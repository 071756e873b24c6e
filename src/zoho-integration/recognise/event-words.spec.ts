import { readEventName } from './event-words';

describe('readEventName', () => {
  it.each([
    ['created', 'created', ''],
    ['create', 'created', ''],
    ['added', 'created', ''],
    ['updated', 'updated', ''],
    ['edited', 'updated', ''],
    ['EDIT', 'updated', ''],
    ['deleted', 'deleted', ''],
    ['delete', 'deleted', ''],
    ['removed', 'deleted', ''],
    ['created_or_edited', 'updated', ''],
    ['Created or Edited', 'updated', ''],
    ['edited_or_deleted', 'unknown', ''],
    ['item.updated', 'updated', 'item'],
    ['items/created', 'created', 'items'],
    ['sales_order.created', 'created', 'sales_order'],
    ['SalesOrderDeleted', 'deleted', 'Sales_Order'],
    ['salesorder-deleted', 'deleted', 'salesorder'],
    ['invoice.payment_deleted', 'deleted', 'invoice_payment'],
    ['paid', 'unknown', 'paid'],
    ['undeleted', 'unknown', 'undeleted'],
    ['constructor', 'unknown', 'constructor'],
    ['', 'unknown', ''],
    ['...', 'unknown', ''],
  ])('reads %p as %s of %p', (name, operation, subject) => {
    expect(readEventName(name)).toEqual({ operation, subject });
  });
});
