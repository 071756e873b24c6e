import { DEFAULT_SIZES } from '@libs/zoho-sandbox';
import { disagreements } from './support/agreement';
import { type SimulatedDay, simulateDay } from './support/simulated-day';
import { type TdsTestApp, startTdsTestApp } from './support/tds-app';

interface Quota {
  readonly limit: number | null;
  readonly used_today: number | null;
  readonly remaining: number | null;
  readonly resets_at: string | null;
  readonly by_purpose: { purpose: string; calls: number; failed: number }[];
  readonly forecast: {
    expected_calls: number;
    expected_remaining: number;
    stretched: boolean;
    schedules: { schedule: string; planned_firings: number; share: number }[];
  } | null;
}

describe('GET /api/tds/quota', () => {
  let tds: TdsTestApp;
  beforeAll(async () => {
    tds = await startTdsTestApp({ ZOHO_REQUESTS_PER_MINUTE: '1100' }, { limits: { perDay: 5_000, perMinute: 100_000 } });
  });
  afterAll(() => tds?.close());
  const read = async () => (await tds.get<Quota>('/api/tds/quota')).body;

  it('knows nothing before the first answer of Zoho', async () => {
    expect(await read()).toMatchObject({ limit: null, remaining: null, by_purpose: [], forecast: null });
  });

  it('tells what Zoho tells, our calls by purpose, and what the schedules will take', async () => {
    await tds.fullSync();
    // The ledger of calls is written every few seconds.
    await untilLedgerHas(tds);
    const { today } = tds.sandbox.callCounts();
    const quota = await read();
    expect(quota).toMatchObject({ limit: 5_000, used_today: today, remaining: 5_000 - today });
    expect(Date.parse(quota.resets_at!)).toBeGreaterThan(Date.now());
    expect(quota.by_purpose[0]).toMatchObject({ purpose: 'full', failed: 0 });
    expect(quota.forecast!.schedules.map(({ schedule }) => schedule)).toEqual([
      'stock-sync',
      'incremental-sync',
      'full-sync',
      'image-sync',
    ]);
    expect(quota.forecast!.expected_remaining).toBe(quota.remaining! - quota.forecast!.expected_calls);
  });
});

async function untilLedgerHas({ database, sandbox }: TdsTestApp): Promise<void> {
  const written = async (): Promise<number> =>
    (await database.pool.query('select coalesce(sum(calls), 0)::int as n from tds_api_calls')).rows[0].n as number;
  const deadline = Date.now() + 15_000;
  while ((await written()) < sandbox.callCounts().today && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 100));
}

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
    // Stock moves by the database's clock here and by Zoho's there; that it is read is shown where stock is tested.
    const differing = await disagreements(tds.sandbox, tds.database.pool);
    expect(differing.filter(({ entityType }) => entityType !== 'stock')).toEqual([]);
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
