import { SMALL_SIZES } from '@libs/zoho-sandbox';
import { type TdsTestApp, startTdsTestApp } from './support/tds-app';

/** More customers than are fetched at a time. */
const CUSTOMERS = 250;

let tds: TdsTestApp;
beforeAll(async () => {
  tds = await startTdsTestApp({}, { sizes: { ...SMALL_SIZES, customers: CUSTOMERS } });
  await tds.fullSync();
});
afterAll(() => tds.close());

interface Answer {
  readonly api_calls: number;
  readonly estimated_calls: number;
  readonly match_percentage: number;
  readonly different: { readonly zoho_id: string; readonly fields: { readonly field: string }[] }[];
}

const compare = async (query: string): Promise<Answer> => {
  const { status, body } = await tds.get<Answer>(`/api/tds/statistics/compare/customers?deep=true&wait_seconds=60${query}`);
  expect(status).toBe(200);
  return body;
};

describe('a deep comparison of more records than are fetched at a time', () => {
  it('fetches each of them, once', async () => {
    await compare('');
    const before = tds.sandbox.state().calls.byEndpoint['GET /books/v3/contacts/:id'] ?? 0;
    const { api_calls: calls, estimated_calls: estimated } = await compare('');
    expect(calls).toBe(estimated);
    expect((tds.sandbox.state().calls.byEndpoint['GET /books/v3/contacts/:id'] ?? 0) - before).toBe(CUSTOMERS);
  });

  it('finds what only a detail tells, whichever record it is', async () => {
    const ids = (await tds.database.pool.query<{ zoho_id: string }>('select zoho_id from mirror.customers order by source_modified_at'))
      .rows;
    // Whole, as a webhook's document would have left them.
    await tds.post('/api/bff/tds/sync/customers?wait=true', { mode: 'specific', ids: ids.map((row) => row.zoho_id) });
    const wrong = [ids[0]!, ids[120]!, ids.at(-1)!].map((row) => row.zoho_id).toSorted();
    await tds.database.pool.query(`update mirror.customers set notes = 'never said' where zoho_id = any ($1)`, [wrong]);
    const { different } = await compare('');
    expect(different.map((each) => each.zoho_id).toSorted()).toEqual(wrong);
    expect(different.map((each) => each.fields.map(({ field }) => field))).toEqual(wrong.map(() => ['notes']));
  });

  it('keeps to its sample', async () => {
    expect((await compare('&sample=130')).api_calls).toBeGreaterThanOrEqual(130 + 2);
  });
});
