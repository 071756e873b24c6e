import { setTimeout as nextTurn } from 'node:timers/promises';
import { until } from '@libs/testing';
import { type TdsTestApp, connectWebhooks, startTdsTestApp } from './support/tds-app';

const EDITS_PER_SECOND = 20;

let tds: TdsTestApp;
beforeAll(async () => {
  tds = await startTdsTestApp({ TDS_IMAGES_PER_RUN: '1000' });
  await tds.fullSync();
  await tds.post('/api/bff/tds/sync/image?wait=true', { mode: 'image' });
});
afterAll(() => tds.close());

/** What is read of the answers; the rest is matched as a whole. */
interface Answer {
  readonly comparison_id: string;
  readonly entity_type: string;
  readonly status: string;
  readonly note: string;
  readonly different: object[];
  readonly in_flight: number;
  readonly verification: object;
  readonly run_id: string;
}

const sql = async (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await tds.database.pool.query<Record<string, unknown>>(text, values)).rows;
const get = async <T = Answer>(path: string): Promise<T> => (await tds.get<T>(`/api/tds/statistics/${path}`)).body;
const compare = (entity: string, parameters = ''): Promise<Answer> => get(`compare/${entity}?lag_seconds=0${parameters}`);
const repair = async (body: object): Promise<Answer> => (await tds.post<Answer>('/api/tds/statistics/repair?wait=true', body)).body;
const items = (): string[] => [...tds.sandbox.store.each('item')].map(({ id }) => id);
/** Of drift alone: that a type is below its target is judged by the clock, of whatever the last comparison found by then. */
const alerts = () =>
  sql(
    `select rule, severity, dedupe_key, details from tds_alerts where resolved_at is null and rule = 'agreement.drift' order by dedupe_key`,
  );

describe('a comparison', () => {
  it('tells its cost before, and the same after', async () => {
    const cost = await compare('products', '&estimate=true');
    expect(cost).toMatchObject({ entity_type: 'product', estimated_calls: 1, rows: 22, is_listing_reused: false });
    expect(await compare('products')).toMatchObject({ estimated_calls: 1, api_calls: 1, zoho_count: 22, local_count: 22, matched: 22 });
    expect(await get('compare/products/cost?max_age_seconds=600')).toMatchObject({ estimated_calls: 0, is_listing_reused: true });
    expect(await get('compare/products/cost?deep=true')).toMatchObject({ estimated_calls: 2 });
  });

  it('uses a listing again and still sees our row as it is now', async () => {
    const [id] = items();
    await sql(`update mirror.products set name = 'tampered' where zoho_id = $1`, [id]);
    const found = await compare('products', '&max_age_seconds=600');
    expect(found).toMatchObject({ api_calls: 1, different: [{ zoho_id: id, fields: [{ field: 'name', local_value: 'tampered' }] }] });
    await repair({ entity_type: 'product', ids: [id] });
  });

  it('uses the listing of a full sync: nothing is asked but what looks different', async () => {
    const [id, other] = items();
    await tds.post('/api/zoho/bulk-sync/products?wait=true');
    const reused = '&max_age_seconds=600';
    expect(await get(`compare/products/cost?max_age_seconds=600`)).toMatchObject({ estimated_calls: 0, is_listing_reused: true });
    expect(await compare('products', reused)).toMatchObject({ api_calls: 0, match_percentage: 100, zoho_count: 22, in_flight: 0 });
    await sql(`update mirror.products set name = 'tampered' where zoho_id = $1`, [id]);
    await sql('delete from mirror.products where zoho_id = $1', [other]);
    expect(await compare('products', reused)).toMatchObject({
      api_calls: 1,
      different: [{ zoho_id: id, fields: [{ field: 'name' }] }],
      missing_local: [other],
      in_flight: 0,
    });
    expect((await repair({ entity_type: 'product', ids: [id, other] })).verification).toMatchObject({ match_percentage: 100 });
    // What the repair wrote since is asked for once more, and agrees.
    expect(await compare('products', reused)).toMatchObject({ match_percentage: 100, different: [] });
  });

  it('finds no difference in how a value is written', async () => {
    const [id] = items();
    await sql(
      `update mirror.products set rate = (rate::text || case when rate::text like '%.%' then '000' else '.000' end)::numeric, name = '  ' || name || ' ' where zoho_id = $1`,
      [id],
    );
    expect(await compare('products')).toMatchObject({ match_percentage: 100, different: [] });
    await repair({ entity_type: 'product', ids: [id] });
  });

  it('goes by counts and by ids too', async () => {
    const [id, other] = items();
    await sql('delete from mirror.products where zoho_id = $1', [id]);
    await sql(`update mirror.products set name = 'tampered' where zoho_id = $1`, [other]);
    expect(await compare('products', '&level=counts')).toMatchObject({
      zoho_count: 22,
      local_count: 21,
      match_percentage: 95.45,
      missing_local: [],
    });
    expect(await compare('products', '&level=ids')).toMatchObject({ missing_local: [id], different: [], match_percentage: 95.45 });
    expect((await repair({ entity_type: 'product', ids: [id, other] })).verification).toMatchObject({ match_percentage: 100 });
  });

  it('looks into what only details tell, and into the rows below', async () => {
    const [order] = await sql('select parent_id from mirror.sales_order_lines order by parent_id limit 1');
    await sql('update mirror.sales_order_lines set quantity = quantity + 1 where parent_id = $1 and position = 0', [order!.parent_id]);
    expect(await compare('orders')).toMatchObject({ different: [] });
    const found = await compare('orders', '&deep=true');
    expect(found.different).toMatchObject([{ zoho_id: order!.parent_id, fields: [{ field: 'sales_order_lines', severity: 'error' }] }]);
    expect((await repair({ entity_type: 'order' })).verification).toMatchObject({ match_percentage: 100 });
    expect(await compare('orders', '&deep=true')).toMatchObject({ match_percentage: 100 });
  });

  it('finds a version Zoho never had, and a repair sets it right', async () => {
    const [id] = items();
    await sql(
      `update mirror.products set source_modified_at = source_modified_at + interval '1 year', synced_at = now() - interval '1 minute' where zoho_id = $1`,
      [id],
    );
    const found = await compare('products');
    expect(found.different).toMatchObject([{ zoho_id: id, fields: [{ field: 'source_modified_at' }] }]);
    expect((await repair({ entity_type: 'product' })).verification).toMatchObject({ match_percentage: 100 });
  });

  it('compares stock of a sample, and pictures by their names', async () => {
    expect(await compare('stock', '&sample=5')).toMatchObject({ match_percentage: 100, api_calls: 1 });
    const [image] = await sql('select zoho_id from mirror.images order by zoho_id limit 1');
    await sql(`update mirror.images set image_document_id = 'other' where zoho_id = $1`, [image!.zoho_id]);
    const found = await compare('images');
    expect(found.different).toMatchObject([{ zoho_id: image!.zoho_id, fields: [{ field: 'image_document_id', local_value: 'other' }] }]);
    expect((await repair({ entity_type: 'image' })).verification).toMatchObject({ match_percentage: 100 });
  });

  it('goes on after the answer, and is read by its id; what it found is paged', async () => {
    const [first, second, third] = items();
    await sql('delete from mirror.products where zoho_id = any ($1)', [[first, second, third]]);
    const { status, body } = await tds.post<Answer>('/api/tds/statistics/compare/products?lag_seconds=0');
    expect([status, body.status]).toEqual([202, 'running']);
    await until(async () => (await get(`comparisons/${body.comparison_id}`)).status === 'completed', 5_000);
    const page = await tds.get<Answer[]>(`/api/tds/statistics/comparisons/${body.comparison_id}/differences?limit=2`);
    expect(page.body).toMatchObject([{ zoho_id: first, kind: 'missing_local', is_confirmed: true }, { zoho_id: second }]);
    const next = /<(.+)>; rel="next"/.exec(page.headers.get('link')!)![1]!;
    expect((await tds.get<Answer[]>(next)).body).toMatchObject([{ zoho_id: third }]);
    expect((await get<Answer[]>('comparisons?limit=1&entity_type=items'))[0]).toMatchObject({ comparison_id: body.comparison_id });
    expect((await get<Answer[]>('compare')).find((each) => each.entity_type === 'product')).toMatchObject({ missing_local_count: 3 });
    await repair({ entity_type: 'product' });
  });
});

describe('a repair', () => {
  it('tells in a dry run what it would do, keeps to kinds and to its budget', async () => {
    const [gone, changed] = items();
    await sql('delete from mirror.products where zoho_id = $1', [gone]);
    await sql(`update mirror.products set name = 'tampered' where zoho_id = $1`, [changed]);
    await compare('products');
    const plan = await repair({ entity_type: 'product', dry_run: true });
    expect(plan).toMatchObject({
      status: 'planned',
      run_id: null,
      plan: { records: { missing_local: 1, different: 1 }, ids: [gone, changed], estimated_calls: 1 },
    });
    const some = { entity_type: 'product', ids: [gone, changed], dry_run: true };
    expect(await repair({ ...some, kinds: ['different'] })).toMatchObject({ plan: { records: { different: 1 }, ids: [changed] } });
    expect(await repair(some)).toMatchObject({ plan: { ids: [gone, changed].toSorted() } });
    expect(await sql('select from mirror.products where zoho_id = $1', [gone])).toHaveLength(0);
    await repair({ entity_type: 'product', kinds: ['missing_local'] });
    expect(await compare('products')).toMatchObject({ missing_local: [], different: [{ zoho_id: changed }] });
    await repair({ entity_type: 'product' });
    const [contact, other] = await sql('select zoho_id from mirror.customers order by zoho_id limit 2');
    await sql(`update mirror.customers set contact_name = 'tampered' where zoho_id = any ($1)`, [[contact!.zoho_id, other!.zoho_id]]);
    await compare('customers');
    const done = await repair({ entity_type: 'customer', max_calls: 1 });
    expect(done).toMatchObject({ processed: 1, plan: { ids: [contact!.zoho_id], estimated_calls: 1, left_over: 1 } });
    await repair({ entity_type: 'customer', ids: [other!.zoho_id] });
    expect(await compare('customers')).toMatchObject({ match_percentage: 100 });
  });

  it('asks Zoho before it deletes, and its deletions can be taken back', async () => {
    const [id] = items();
    tds.sandbox.store.remove('item', id!, { silent: true });
    expect(await compare('products')).toMatchObject({
      missing_zoho: [id],
      recommendation: expect.stringMatching(/full_sync|manual_review/),
    });
    const { run_id: runId } = await repair({ entity_type: 'product' });
    expect(await sql('select source_deleted_at is null as lives from mirror.products where zoho_id = $1', [id])).toEqual([
      { lives: false },
    ]);
    expect((await tds.post<Answer>(`/api/tds/statistics/repair/${runId}/undelete`)).body).toEqual({ revived: 1, refused: 0 });
    expect(await sql('select source_deleted_at is null as lives from mirror.products where zoho_id = $1', [id])).toEqual([{ lives: true }]);
    await compare('products');
    await repair({ entity_type: 'product' });
    await compare('products');
    const trail = await sql(
      `select action from tds_audit_trail where action in ('statistics.repair_started', 'sync.deletions_undone') order by occurred_at desc limit 2`,
    );
    expect(trail.map(({ action }) => action)).toEqual(['statistics.repair_started', 'sync.deletions_undone']);
  });
});

describe('automatic repair', () => {
  interface Round {
    readonly checks: [{ error: string | null; findings: object[]; outcomes: { subject: string; after: { run_id: string } }[] }];
  }
  const heal = async (dryRun = false) =>
    (await tds.post<Round>('/api/tds/auto-healing/run', { checks: ['drift_repair'], dry_run: dryRun })).body.checks[0];
  const set = (key: string, value: unknown) => tds.put(`/api/tds/configuration/agreement.${key}`, { value });
  const tampered = async (table: string): Promise<number> =>
    (await sql(`select from mirror.${table} where ${table === 'products' ? 'name' : 'contact_name'} = 'tampered'`)).length;
  const tamper = async (entity: string, ids: readonly string[]): Promise<void> => {
    const column = entity === 'products' ? 'name' : 'contact_name';
    await sql(`update mirror.${entity} set ${column} = 'tampered' where zoho_id = any ($1)`, [ids]);
    expect(await compare(entity)).toMatchObject({ different: ids.map((zoho_id) => ({ zoho_id })) });
  };
  const checkOf = async (runId: string) => {
    const isChecked = async (): Promise<boolean> => {
      const { verification } = await get<{ verification: { match_percentage: number | null } | null }>(`repair/${runId}`);
      return typeof verification?.match_percentage === 'number';
    };
    await until(isChecked, 10_000);
    return get(`repair/${runId}`);
  };
  beforeAll(async () => {
    // Stock of the item that was removed twice within a second above is still here, as of the second after.
    await until(async () => (await sql(`select from mirror.stock where source_modified_at > now() - interval '1 second'`)).length === 0);
    await compare('stock');
    await repair({ entity_type: 'stock' });
    for (const entity of ['products', 'customers', 'stock', 'images', 'orders']) await compare(entity);
  });
  afterAll(() => set('automatic_repair', false));

  it('does nothing unless it is switched on', async () => {
    await tamper('products', items().slice(0, 2));
    expect(await heal()).toMatchObject({ error: null, findings: [], outcomes: [] });
    expect(await tampered('products')).toBe(2);
  });

  it('buries nothing of which only a listing says that it is gone', async () => {
    await sql(
      `insert into mirror.branches (organization_id, zoho_id, name, raw, content_hash, sync_origin, source_modified_at, first_seen_at, synced_at)
       select organization_id, '990000000000000077', 'ghost', raw, '', 'bulk', source_modified_at, first_seen_at, synced_at from mirror.branches limit 1`,
    );
    expect(await compare('branches')).toMatchObject({ missing_zoho: ['990000000000000077'], recommendation: 'manual_review' });
    await set('automatic_repair', true);
    expect((await heal(true)).findings).toEqual([expect.objectContaining({ subject: 'drift:product' })]);
    await set('automatic_repair', false);
    await repair({ entity_type: 'branch' });
    expect(await compare('branches')).toMatchObject({ match_percentage: 100 });
  });

  it('tells in a dry run what it would do, does it once, and leaves what follows to the next comparison', async () => {
    await set('automatic_repair', true);
    const finding = { subject: 'drift:product', before: { records: { different: 2 }, estimated_calls: 1 } };
    expect(await heal(true)).toMatchObject({ findings: [finding], outcomes: [] });
    expect(await tampered('products')).toBe(2);

    const { findings, outcomes } = await heal();
    expect(findings).toMatchObject([finding]);
    expect(outcomes).toMatchObject([{ subject: 'drift:product', action: 'drift.repair_started', status: 'done' }]);
    expect(await checkOf(outcomes[0]!.after.run_id)).toMatchObject({ status: 'completed', verification: { match_percentage: 100 } });
    expect(await tampered('products')).toBe(0);
    const [started] = await sql(
      `select actor, origin, details from tds_audit_trail where action = 'statistics.repair_started' order by occurred_at desc limit 1`,
    );
    expect(started).toMatchObject({ actor: 'system', origin: 'healing', details: { run_id: outcomes[0]!.after.run_id, documents: 2 } });

    // A run of another kind after the repair does not make its comparison news.
    await tds.post('/api/bff/tds/sync/products?wait=true', { mode: 'incremental' });
    expect(await heal()).toMatchObject({ findings: [], outcomes: [] });
    expect(await compare('products')).toMatchObject({ match_percentage: 100 });
    expect(await heal()).toMatchObject({ findings: [], outcomes: [] });
  });

  it('keeps to its calls, and stands back while another run of the type is under way', async () => {
    const contacts = await sql('select zoho_id from mirror.customers order by zoho_id limit 3');
    const ids = contacts.map(({ zoho_id: id }) => id as string);
    await tamper('customers', ids);
    await set('automatic_repair_calls', 2);
    await sql(
      `insert into tds_sync_runs (id, organization_id, type, entity_type, trigger, status, heartbeat_at)
       values ('0190aaaa-0000-7000-8000-00000000d41f', $1, 'full', 'customer', 'api', 'running', now())`,
      [tds.sandbox.organizationId],
    );
    expect(await heal()).toMatchObject({ findings: [{ subject: 'drift:customer' }], outcomes: [{ status: 'nothing' }] });
    await sql(`delete from tds_sync_runs where id = '0190aaaa-0000-7000-8000-00000000d41f'`);
    expect(await tampered('customers')).toBe(3);

    const { outcomes } = await heal();
    expect(await checkOf(outcomes[0]!.after.run_id)).toMatchObject({ processed: 2, verification: { match_percentage: 100 } });
    expect(await sql(`select zoho_id from mirror.customers where contact_name = 'tampered'`)).toEqual([{ zoho_id: ids[2] }]);
    await repair({ entity_type: 'customer', ids: [ids[2]] });
    await compare('customers');
  });
});

describe('drift', () => {
  it('alarms when a record differs twice, and no longer when it agrees', async () => {
    const [, , id] = items();
    await sql(`update mirror.products set name = 'tampered' where zoho_id = $1`, [id]);
    await compare('products');
    expect(await alerts()).toEqual([]);
    expect(await compare('products')).toMatchObject({ repeated: 1 });
    expect(await alerts()).toMatchObject([{ rule: 'agreement.drift', severity: 'error', dedupe_key: 'agreement.drift:product' }]);
    await repair({ entity_type: 'product' });
    await compare('products');
    expect(await alerts()).toEqual([]);
  });

  it('is no drift while something is queued for the record, or Zoho changed it just now', async () => {
    const [, first, second] = items();
    await sql(`update mirror.products set name = 'tampered' where zoho_id = $1`, [first]);
    await sql(
      `insert into tds_sync_queue (organization_id, entity_type, source_entity_id, operation, origin, run_at, status)
       values ($1, 'product', $2, 'fetch', 'webhook', now() + interval '1 hour', 'retry')`,
      [tds.sandbox.organizationId, first],
    );
    tds.sandbox.store.edit('item', second!, { name: 'edited just now' }, { silent: true });
    const found = await get('compare/products?lag_seconds=60');
    expect(found).toMatchObject({ in_flight: 2, stale: [], different: [], match_percentage: 100 });
    expect(
      (await get<Answer[]>(`comparisons/${found.comparison_id}/differences?kind=in_flight`)).map((each) => each.note).toSorted(),
    ).toEqual(['edited', 'queued']);
    await sql('delete from tds_sync_queue_live');
    // Zoho's times are whole seconds: the edit may be of the very second of asking.
    await until(async () => (await compare('products')).in_flight === 0, 5_000);
    expect(await compare('products')).toMatchObject({ stale: [second], different: [{ zoho_id: first }] });
    await repair({ entity_type: 'product' });
  });

  it('is not seen in ten comparisons while twenty edits a second flow in', async () => {
    connectWebhooks(tds);
    const ids = items();
    let edits = 0;
    const edit = (): void => void tds.sandbox.edit('item', ids[edits % ids.length]!, { rate: 100 + (edits += 1) });
    /** Edits before a comparison, and at no less than the rate while it goes on, however slow it is. */
    const comparedWhileEdited = async (): Promise<Answer> => {
      for (let n = 0; n < EDITS_PER_SECOND / 2; n += 1) edit();
      const [begun, editsBefore] = [performance.now(), edits];
      const owed = (): number => EDITS_PER_SECOND * ((performance.now() - begun) / 1_000 + 1 / 2) - (edits - editsBefore);
      const comparing = get('compare/products?lag_seconds=5');
      const state = { isCompared: false };
      void comparing.finally(() => (state.isCompared = true)).catch(() => undefined);
      while (!state.isCompared || owed() > 0) {
        if (owed() > 0) edit();
        else await nextTurn(5);
      }
      return comparing;
    };
    const startedAt = performance.now();
    for (let round = 0; round < 10; round += 1) {
      expect(await comparedWhileEdited()).toMatchObject({
        status: 'completed',
        match_percentage: 100,
        missing_local: [],
        missing_zoho: [],
        stale: [],
        different: [],
      });
    }
    expect(edits).toBeGreaterThanOrEqual(10 * EDITS_PER_SECOND);
    expect((1_000 * edits) / (performance.now() - startedAt)).toBeGreaterThanOrEqual(EDITS_PER_SECOND);
    await tds.quiet();
    expect(await compare('products')).toMatchObject({ match_percentage: 100, in_flight: 0 });
    expect(await alerts()).toEqual([]);
  });
});
