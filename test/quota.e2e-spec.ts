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
