import { until } from '@libs/testing';
import { type TdsTestApp, startTdsTestApp } from './support/tds-app';

let tds: TdsTestApp;
beforeAll(async () => {
  tds = await startTdsTestApp();
});
afterAll(() => tds.close());

interface Connection {
  readonly organization_id: string;
  readonly products: { product: string; accessible: boolean | null; reason: string | null; time_zone: string | null }[];
  readonly missing_scopes: string[];
  readonly token: { state: string; expires_in_seconds: number | null };
  readonly last_success_at: string | null;
  readonly breakers: { name: string; state: string }[];
}
interface Started {
  readonly status: string;
  readonly runs: { entity_type: string; status: string; error_summary: string | null; api_calls: number }[];
}
const connection = async (): Promise<Connection> => (await tds.get<Connection>('/api/tds/zoho/connection')).body;
const probe = async (): Promise<Connection> => (await tds.post<Connection>('/api/tds/zoho/connection/probe')).body;
const openAlerts = async (): Promise<{ rule: string; severity: string }[]> =>
  (await tds.database.pool.query('select rule, severity from tds_alerts where resolved_at is null')).rows;

describe('the connection to Zoho', () => {
  it('is probed after the start, once, and shown without a call and without the token', async () => {
    await until(async () => {
      const { products } = await connection();
      return products.length === 2 && products.every(({ accessible }) => accessible);
    });
    const known = await connection();
    expect(known).toMatchObject({
      organization_id: tds.sandbox.organizationId,
      products: [
        { product: 'books', time_zone: 'Asia/Baghdad' },
        { product: 'inventory', reason: null },
      ],
      missing_scopes: [],
      token: { state: 'valid' },
    });
    expect(known.breakers.map(({ state }) => state)).toEqual(['closed', 'closed']);
    const calls = tds.sandbox.callCounts().total;
    expect(JSON.stringify(await connection())).not.toMatch(/1000\.[0-9a-f]{16}/);
    expect(tds.sandbox.callCounts().total).toBe(calls);
  });

  it('leaves out what a missing product holds, says so once, and takes it up again', async () => {
    tds.sandbox.faults.add({
      kind: 'error_in_200',
      code: 6041,
      message: 'not associated',
      match: { operation: 'organizations', product: 'inventory' },
    });
    const { products } = await probe();
    expect(products).toMatchObject([
      { accessible: true },
      { accessible: false, reason: expect.stringContaining('not associated') as string },
    ]);
    expect(await openAlerts()).toContainEqual({ rule: 'zoho.product_missing', severity: 'warning' });
    const { body } = await tds.post<Started>('/api/zoho/bulk-sync/sync-all?wait=true');
    expect(body.status).toBe('completed');
    const run = (type: string) => body.runs.find(({ entity_type }) => entity_type === type)!;
    expect(run('sales_return')).toMatchObject({
      status: 'cancelled',
      api_calls: 0,
      error_summary: expect.stringMatching(/^skipped: .*Zoho Inventory/) as string,
    });
    expect(run('invoice')).toMatchObject({ status: 'completed' });
    tds.sandbox.faults.clear();
    expect((await probe()).products).toMatchObject([{ accessible: true }, { accessible: true }]);
    expect(await openAlerts()).toEqual([]);
    expect((await tds.post<Started>('/api/zoho/bulk-sync/returns?wait=true')).body.status).toBe('completed');
  });

  it('names the endpoints whose scope is missing, until one answers', async () => {
    tds.sandbox.faults.add({ kind: 'unauthorized', match: { path: '/users' } });
    await tds.post('/api/zoho/bulk-sync/users?wait=true');
    await until(async () => (await connection()).missing_scopes.length === 1);
    expect((await connection()).missing_scopes).toEqual(['GET /books/v3/users']);
    expect(await openAlerts()).toContainEqual({ rule: 'zoho.scope_missing', severity: 'warning' });
    tds.sandbox.faults.clear();
    await tds.post('/api/zoho/bulk-sync/users?wait=true');
    await until(async () => (await connection()).missing_scopes.length === 0);
  });
});
