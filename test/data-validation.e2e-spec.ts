import { until } from '@libs/testing';
import { ADMIN_KEY, connectWebhooks, startTdsTestApp, type TdsTestApp } from './support/tds-app';

interface IssueBody {
  readonly severity: string;
  readonly entity_id: string;
  readonly entity_type?: string;
  readonly field: string;
  readonly issue: string;
  readonly current_value: unknown;
  readonly recommendation: string;
}

interface ReportBody {
  readonly timestamp: string;
  readonly entity_type: string;
  readonly statistics: { total_records: number; valid_records: number; invalid_records: number; validation_rate: number };
  readonly issues: readonly IssueBody[];
}

interface FindingBody {
  readonly id: string;
  readonly entity_id: string;
  readonly rule: string;
  readonly field: string;
  readonly origin: string;
  readonly status: string;
  readonly ignored_by: string | null;
}

const BASE = '/api/bff/tds/data-validation';
let tds: TdsTestApp;

beforeAll(async () => {
  tds = await startTdsTestApp();
  await tds.fullSync();
  await tds.quiet();
  connectWebhooks(tds);
});
afterAll(() => tds.close());

const report = async (name: string): Promise<ReportBody> => {
  const { status, body } = await tds.get<ReportBody>(`${BASE}/${name}`);
  expect({ status, body }).toMatchObject({ status: 200 });
  return body;
};
/** What is worth more than a note, in short. */
const told = ({ issues }: ReportBody): string[] =>
  issues
    .filter(({ severity }) => severity !== 'info')
    .map((issue) => `${issue.severity} ${issue.entity_id} ${issue.field}`)
    .toSorted();
const openFindings = async (query: string): Promise<readonly FindingBody[]> =>
  (await tds.get<FindingBody[]>(`${BASE}/findings?status=open&${query}`)).body;
const ids = (entity: 'item' | 'contact' | 'salesorder'): string[] => [...tds.sandbox.store.each(entity)].map(({ id }) => id);

it('has nothing to say against a company whose books add up', async () => {
  const types = 'customers vendors orders invoices payments credit-notes bills returns price-lists stock users branches'.split(' ');
  for (const type of types) expect({ type, told: told(await report(type)) }).toEqual({ type, told: [] });
  expect(told(await report('integrity'))).toEqual([]);
});

it('reports what is wrong with a recommendation each, and closes it once it is put right at the source', async () => {
  const before = told(await report('products'));
  const [negative, twin, other, nameless] = ids('item') as [string, string, string, string];
  const { sandbox } = tds;
  const whole = new Map([negative, twin, other, nameless].map((id) => [id, { ...sandbox.store.get('item', id)! }]));
  sandbox.edit('item', negative, { rate: -5 });
  sandbox.edit('item', twin, { sku: 'TWIN-1' });
  sandbox.edit('item', other, { sku: 'twin-1' });
  sandbox.edit('item', nameless, { name: '' });
  await tds.quiet();
  // The twins by their webhooks, before anybody looks.
  await until(async () => {
    const shared = (await openFindings('entity=products&rule=unique')).map(({ entity_id: id }) => id);
    return shared.includes(twin) && shared.includes(other);
  }, 5_000);
  const found = await report('products');
  const expected = [`error ${negative} rate`, `error ${twin} sku`, `error ${other} sku`, `error ${nameless} name`];
  expect(told(found)).toEqual([...before, ...expected].toSorted());
  for (const issue of found.issues) expect(issue.recommendation).toMatch(/Zoho/);
  const { total_records: total, valid_records: valid, invalid_records: invalid, validation_rate: rate } = found.statistics;
  expect(invalid).toBe(new Set(told(found).map((line) => line.split(' ')[1])).size);
  expect(valid + invalid).toBe(total);
  expect(rate).toBeCloseTo((valid / total) * 100, 1);
  expect((await openFindings(`entity=items&entity_id=${negative}&rule=not_negative`))[0]).toMatchObject({ origin: 'intake' });
  expect((await report('duplicates')).issues.map(({ entity_id: id }) => id)).toEqual(expect.arrayContaining([twin, other]));

  for (const [id, { name, sku, rate: price }] of whole) if (id !== other) sandbox.edit('item', id, { name, sku, rate: price } as never);
  await tds.quiet();
  // By the webhook, not by the next look: findings only reads.
  await until(async () => {
    const left = (await openFindings('entity=products')).map((finding) => `error ${finding.entity_id} ${finding.field}`);
    return !expected.some((line) => left.includes(line));
  }, 5_000);
  expect(told(await report('products'))).toEqual(before);
  const { body: steps } = await tds.get<{ kind: string }[]>(`/api/tds/entities/items/${twin}/timeline`);
  const story = steps.map(({ kind }) => kind).filter((kind) => kind.startsWith('validation'));
  expect(story).toEqual(['validation.fixed', 'validation.found']);
});

it('finds orphans, tells what came back, and lets a person ignore what may be', async () => {
  const [order] = ids('salesorder') as [string];
  const { body: held } = await tds.get<{ customer_id: string }>(`/api/tds/entities/orders/${order}`);
  // Zoho's times are whole seconds: an edit of the second of the deletion would not be after it.
  await tds.database.pool.query(`update mirror.customers set source_deleted_at = now() - interval '2 seconds' where zoho_id = $1`, [
    held.customer_id,
  ]);
  const orphans = (await report('orphans')).issues.filter((issue) => issue.field === 'customer_id');
  expect(orphans).toContainEqual(
    expect.objectContaining({ entity_type: 'sales_order', entity_id: order, current_value: held.customer_id, severity: 'warning' }),
  );
  const [finding] = await openFindings(`entity=salesorders&entity_id=${order}&rule=reference`);
  const ignored = await tds.post<FindingBody>(`${BASE}/findings/${finding!.id}/ignore`, { reason: 'a customer of the old days' });
  expect(ignored).toMatchObject({ status: 200, body: { status: 'ignored', ignored_by: expect.any(String) } });
  expect((await tds.post(`${BASE}/findings/${finding!.id}/ignore`, { reason: 'again' })).status).toBe(409);
  expect((await report('orphans')).issues.map((issue) => issue.entity_id)).not.toContain(order);
  expect((await tds.post<FindingBody>(`${BASE}/findings/${finding!.id}/reopen`)).body.status).toBe('open');
  expect((await tds.post(`${BASE}/findings/999999999/reopen`)).status).toBe(404);
  const { rows } = await tds.database.pool.query(`select from tds_audit_trail where action like 'validation.%' and source_entity_id = $1`, [
    order,
  ]);
  expect(rows).toHaveLength(2);

  // The customer's return puts its orders right without their being touched.
  tds.sandbox.edit('contact', held.customer_id, { notes: 'is back' } as never);
  await tds.quiet();
  await until(async () => (await openFindings(`entity=orders&rule=reference`)).length === 0, 5_000);
});

it('comes in pages, as CSV without formulas, and by any name of the type', async () => {
  const [first, second] = ids('contact') as [string, string];
  for (const id of [first, second]) tds.sandbox.edit('contact', id, { email: `=cmd|' /C calc'!A0` } as never);
  await tds.quiet();
  const path = `${BASE}/contacts?limit=1`;
  const page = await tds.post<ReportBody>(path);
  expect(page.body.issues).toHaveLength(1);
  expect(Number(page.headers.get('x-total-count'))).toBeGreaterThanOrEqual(2);
  const next = /<([^>]+)>/.exec(page.headers.get('link')!)![1]!;
  const { body } = await tds.get<ReportBody>(next);
  expect(body.issues[0]).not.toEqual(page.body.issues[0]);
  const run = await tds.get<{ status: string; progress_percentage: number }>(`${BASE}/runs/${page.headers.get('x-validation-run')}`);
  expect(run.body).toMatchObject({ status: 'completed', progress_percentage: 100 });

  const csv = await fetch(`${tds.url}${BASE}/contacts?format=csv`, { headers: { 'x-api-key': ADMIN_KEY } });
  expect(csv.headers.get('content-type')).toMatch(/^text\/csv/);
  const lines = (await csv.text()).replace('\ufeff', '').trim().split('\n');
  expect(lines[0]).toBe('severity,entity_type,entity_id,field,issue,current_value,recommendation');
  expect(lines.length).toBe(1 + Number(page.headers.get('x-total-count')));
  expect(lines.filter((line) => line.includes(first)).join()).toContain(`'=cmd|`);
  expect((await tds.get(`${BASE}/nothing-such`)).status).toBe(404);
});
