import { sumCoverage } from './coverage';

const day = (entity_type: string, by_webhook: number, by_sync: number, ...examples: string[]) => ({
  entity_type,
  by_webhook,
  by_sync,
  examples,
});

describe('sumCoverage', () => {
  it('adds days up per type, the worst first, those without changes last', () => {
    const days = [
      day('bill', 0, 0),
      day('product', 9, 1, 'a'),
      day('customer', 1, 1, 'b'),
      day('customer', 1, 1, 'c', 'd', 'e'),
      day('product', 10, 0),
    ];
    expect(sumCoverage(days)).toEqual([
      { entityType: 'customer', byWebhook: 2, bySync: 2, percentage: 50, examples: ['b', 'c', 'd'] },
      { entityType: 'product', byWebhook: 19, bySync: 1, percentage: 95, examples: ['a'] },
      { entityType: 'bill', byWebhook: 0, bySync: 0, percentage: null, examples: [] },
    ]);
  });
});
