import { titleOfType } from './type-title';

describe('titleOfType', () => {
  it.each([
    ['product', 'Products'],
    ['sales_order', 'Sales orders'],
    ['branch', 'Branches'],
    ['stock', 'Stock'],
  ])('writes %s as %s', (entityType, title) => expect(titleOfType(entityType)).toBe(title));
});
