import { DEFAULT_SIZES } from '@libs/zoho-sandbox';
import { disagreements } from '../support/agreement';
import type { TdsTestApp } from '../support/tds-app';
import { type SimulatedDay, simulateDay } from './simulated-day';

describe('a simulated day of 300 orders', () => {
  let tds: TdsTestApp;
  let day: SimulatedDay;
  afterAll(() => tds?.close());

  it('costs at most 800 calls and one detail per changed record, and none is refused', async () => {
    ({ tds, day } = await simulateDay({ perDay: 10_000, orders: 300, hasWebhooks: true, sizes: { ...DEFAULT_SIZES, days: 0 } }));
    expect(day.refusals).toEqual({});
    expect(day.changedRecords).toBeGreaterThan(300);
    expect(day.calls).toBeLessThanOrEqual(800 + day.changedRecords);
    expect(day.runs).toEqual({ stock: [96, 96], incremental: [24, 24], full: [1, 1], image: [1, 1] });
    expect(day.alerts.map(({ rule }) => rule)).not.toContain('zoho.quota_forecast');
    const differing = await disagreements(tds.sandbox, tds.database.pool);
    expect(differing.filter(({ entityType }) => entityType !== 'stock')).toEqual([]);
    // Of two edits of an item in one second, the later of its stock alone is no other version and no other content: the daily pass finds it.
    expect(new Set(differing.map(({ zohoId }) => zohoId)).size).toBeLessThanOrEqual(2);
  }, 300_000);
});

describe('a simulated day on a plan of 1,000 calls, without webhooks', () => {
  let tds: TdsTestApp;
  let day: SimulatedDay;
  afterAll(() => tds?.close());

  it('ends without a refusal: stock goes on, the less urgent is thinned out, and an alert says so', async () => {
    const sizes = { ...DEFAULT_SIZES, products: 400, customers: 300, vendors: 20, days: 0 };
    ({ tds, day } = await simulateDay({ perDay: 1_000, orders: 300, hasWebhooks: false, sizes }));
    expect(day.refusals).toEqual({});
    expect(day.calls).toBeLessThan(1_000);
    expect(day.alerts.map(({ rule }) => rule)).toContain('zoho.quota_forecast');
    const [stock, stockDue] = day.runs.stock;
    const [incremental, incrementalDue] = day.runs.incremental;
    expect(stock / stockDue).toBeGreaterThan(0.75);
    expect(incremental).toBeGreaterThan(5);
    expect(incremental).toBeLessThan(incrementalDue);
    expect(stock / stockDue).toBeGreaterThan(incremental / incrementalDue);
    expect(day.runs.full[0] + day.runs.image[0]).toBeLessThan(2);
  }, 300_000);
});
