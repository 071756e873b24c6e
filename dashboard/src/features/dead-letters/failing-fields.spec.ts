import { failingFields } from './failing-fields';

const payload = { item: { item_id: '7', name: '', rate: '-3', status: 'active', line_items: [{ quantity: '-1' }] } };

describe('failingFields', () => {
  it.each([
    { message: 'rejected: rate is negative', present: ['rate'], missing: [] },
    { message: 'rejected: name is missing; sku is missing', present: ['name'], missing: ['sku'] },
    { message: 'gave up after 3 attempts: quantity must not be negative', present: ['quantity'], missing: [] },
    { message: 'rate is negative, rate is negative', present: ['rate'], missing: [] },
    { message: 'the server answered with status 500', present: [], missing: [] },
    { message: null, present: [], missing: [] },
  ])('$message', ({ message, present, missing }) => expect(failingFields(message, payload)).toEqual({ present, missing }));

  it('finds nothing in no payload', () => expect(failingFields('name is missing', null)).toEqual({ present: [], missing: ['name'] }));
});
