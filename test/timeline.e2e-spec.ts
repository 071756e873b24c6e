import { until } from '@libs/testing';
import { ADMIN_KEY, startTdsTestApp, type TdsTestApp } from './support/tds-app';

interface StepBody {
  readonly at: string;
  readonly kind: string;
  readonly summary: string;
  readonly latency_ms: number | null;
  readonly flow: string | null;
  readonly correlation_id: string | null;
  readonly actor: string | null;
  readonly details: Record<string, unknown>;
}

let tds: TdsTestApp;
beforeAll(async () => {
  tds = await startTdsTestApp();
  await tds.fullSync();
});
afterAll(() => tds.close());

const timeline = async (id: string, query = '') =>
  (await tds.get<StepBody[]>(`/api/tds/entities/items/${id}/timeline?limit=200${query}`)).body;

/** Takes one product through everything that can happen to it. */
async function livesThrough(): Promise<string> {
  const { id } = [...tds.sandbox.store.each('item')][0]!;
  const { body: held } = await tds.get<{ source_modified_at: string; sku: string }>(`/api/tds/entities/product/${id}`);
  const second = (n: number): string =>
    new Date(new Date(held.source_modified_at).getTime() + n * 1_000).toISOString().replace('.000Z', '+0000');
  const item = (name: string, n: number) => ({
    item: { item_id: id, name, sku: held.sku, rate: 12.5, status: 'active', last_modified_time: second(n), custom_fields: [], brand: '' },
  });
  const webhook = async (body: object): Promise<void> => {
    await tds.webhook(body);
    await tds.quiet();
  };
  await webhook(item('Second name', 20));
  await webhook(item('Second name', 20)); // delivered again
  await webhook(item('Stale name', 10));
  await webhook(item('', 30)); // breaks a rule
  const { body: letters } = await tds.get<{ id: string; source_entity_id: string }[]>('/api/bff/tds/dead-letter');
  const letter = letters.find((one) => one.source_entity_id === id)!;
  tds.sandbox.edit('item', id, { name: 'Mended name' });
  const retried = await tds.post(`/api/bff/tds/dead-letter/${letter.id}/retry`, {});
  expect(retried.status).toBeLessThan(300);
  await tds.quiet();
  await tds.database.pool.query(`update mirror.products set name = 'Tampered with' where zoho_id = $1`, [id]);
  const compared = await tds.get<{ status: string }>('/api/tds/statistics/compare/products?lag_seconds=0');
  expect(compared.status).toBe(200);
  const repaired = await tds.post('/api/tds/statistics/repair?wait=true', { entity_type: 'product', ids: [id] });
  expect(repaired.status).toBe(200);
  return id;
}

it('tells a product through webhook, duplicate, stale webhook, failed validation, redrive, comparison and repair', async () => {
  const id = await livesThrough();
  const steps = await timeline(id);
  const story = steps.toReversed().map(({ kind }) => kind);
  expect(story[0]).toBe('record.created');
  expect(story).toEqual(
    expect.arrayContaining([
      'webhook.received',
      'webhook.repeated',
      'job.stale',
      'validation.failed',
      'dead_letter.added',
      'action',
      'dead_letter.resolved',
      'comparison.differed',
    ]),
  );
  const place = (kind: string, from = 0): number => story.indexOf(kind, from);
  const order = [
    'record.created',
    'record.updated',
    'job.stale',
    'validation.failed',
    'dead_letter.added',
    'action',
    'comparison.differed',
  ];
  expect(order.map((kind) => place(kind))).toEqual(order.map((kind) => place(kind)).toSorted((a, b) => a - b));
  expect(place('record.updated', place('comparison.differed'))).toBeGreaterThan(0); // the repair
  expect(steps.map(({ at }) => at)).toEqual(
    steps
      .map(({ at }) => at)
      .toSorted()
      .toReversed(),
  );

  const first = steps.findLast(({ kind }) => kind === 'webhook.received')!;
  const flow = steps.filter((step) => step.flow !== null && step.flow === first.flow).toReversed();
  expect(flow.map(({ kind }) => kind)).toEqual(['webhook.received', 'job.queued', 'job.started', 'record.updated', 'job.applied']);
  expect(new Set(flow.map((step) => step.correlation_id))).toEqual(new Set([first.correlation_id]));
  expect(flow.map(({ latency_ms }) => latency_ms)).toEqual([null, ...flow.slice(1).map(() => expect.any(Number))]);

  const summaryOf = (kind: string): string => steps.find((step) => step.kind === kind)!.summary;
  expect(summaryOf('webhook.repeated')).toContain('once more');
  expect(summaryOf('validation.failed')).toContain('name');
  expect(summaryOf('action')).toMatch(/gave the dead letter back/);
  expect(summaryOf('comparison.differed')).toContain('(name)');
  expect(steps.find((step) => step.kind === 'comparison.differed')!.details['fields']).toEqual([
    expect.objectContaining({ local_value: 'Tampered with' }),
  ]);
});

it('comes in pages that make up the whole', async () => {
  const { id } = [...tds.sandbox.store.each('item')][0]!;
  const whole = await timeline(id);
  const seen: StepBody[] = [];
  for (let path: string | null = `/api/tds/entities/product/${id}/timeline?limit=3`; path !== null;) {
    const { body, headers }: { body: StepBody[]; headers: Headers } = await tds.get<StepBody[]>(path);
    expect(body.length).toBeLessThanOrEqual(3);
    seen.push(...body);
    path = /<([^>]+)>/.exec(headers.get('link') ?? '')?.[1] ?? null;
  }
  expect(seen).toEqual(whole);
});

it('of a record nobody knows is empty; of a type nobody knows 404', async () => {
  expect(await timeline('404404')).toEqual([]);
  expect((await tds.get('/api/tds/entities/nonsense/1/timeline')).status).toBe(404);
});

it('an event stream tells of runs, dead letters, alerts, comparisons, validations and the queue besides', async () => {
  const response = await fetch(`${tds.url}/api/tds/events/stream?entity=user`, { headers: { 'x-api-key': ADMIN_KEY } });
  let text = '';
  const reading = (async () => {
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream()) as unknown as AsyncIterable<string>) text += chunk;
  })().catch(() => undefined);
  const insertAlert = () =>
    tds.database.pool.query(
      `insert into tds_alerts (rule, severity, dedupe_key, title, message, details) values ('test.rule', 'warning', gen_random_uuid()::text, 'Title', 'Message', '{}')`,
    );
  await until(async () => {
    await insertAlert(); // until the watch has looked once: the first look only remembers
    return text.includes('event: tds.alert.raised');
  }, 10_000);
  await tds.post('/api/bff/tds/sync/users?wait=true', { mode: 'full' });
  await tds.database.pool.query(`update tds_alerts set resolved_at = now(), resolved_by = 'test'`);
  await until(() => text.includes('event: tds.run.progress') && text.includes('event: tds.alert.resolved'), 10_000);
  expect(text).toContain('"rule":"test.rule"');
  await tds.get('/api/tds/statistics/compare/users');
  await tds.get('/api/tds/data-validation/users');
  await until(() => text.includes('event: tds.comparison.completed') && text.includes('event: tds.validation.completed'), 10_000);
  expect(text).toContain('"entity_type":"user","scope":"listing","status":"completed","match_percentage":100');
  await response.body!.cancel().catch(() => undefined);
  void reading;
});
