import { until } from '@libs/testing';
import { SMALL_SIZES } from '@libs/zoho-sandbox';
import { CircuitBreakers } from '@tds/platform/breakers';
import { disagreements } from './support/agreement';
import { type TdsTestApp, startTdsTestApp } from './support/tds-app';

/** An hour without Zoho: probes fail after 1, 2, 4, 8, 16 minutes and are due once more before it is over. */
const FAILED_PROBES = 5;
/** Small in CI; by hand: `TDS_E2E_WEBHOOKS=2000 npx jest test/zoho-outage`. */
const WEBHOOKS = Number(process.env['TDS_E2E_WEBHOOKS'] ?? 24);
/** Every other webhook carries the whole record, the rest say only which one changed; all of records of their own. */
const PRODUCTS = Math.max(WEBHOOKS, SMALL_SIZES.products);
/** Webhooks under way at a time. */
const AT_A_TIME = 20;
const PATIENCE_MS = 10_000 + 20 * WEBHOOKS;

// An hour is compressed by moving the waits of breaker and queue in the database, as their own tests do; no code waits shorter.
let tds: TdsTestApp;
beforeAll(async () => {
  tds = await startTdsTestApp({ CIRCUIT_BREAKER_FAILURE_THRESHOLD: '1' }, { sizes: { ...SMALL_SIZES, products: PRODUCTS } });
  await tds.fullSync();
}, 60_000 + PATIENCE_MS);
afterAll(() => tds.close());

const sql = async (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await tds.database.pool.query(text, values)).rows;
const names = () => ['books', 'inventory'].map((product) => `zoho:${product}:${tds.sandbox.organizationId}`);
/** The waits of open breakers are over. */
async function breakersDue(): Promise<void> {
  await sql(`update tds_circuit_breakers set next_probe_at = now() where state <> 'closed'`);
  const breakers = tds.app.get(CircuitBreakers);
  await Promise.all(names().map((name) => breakers.breaker(name).reload()));
}
const jobsDue = () => sql(`update tds_sync_queue_live set run_at = now() where status = 'retry'`);
const heal = async () =>
  (
    await tds.post<{ checks: { outcomes: { subject: string; status: string }[] }[] }>('/api/tds/auto-healing/run', {
      checks: ['breaker_supervision'],
    })
  ).body.checks[0]!.outcomes;
const waiting = () =>
  sql(`select source_entity_id, attempts, status = 'retry' and run_at > now() as waits from tds_sync_queue_live order by source_entity_id`);
/** Each was claimed, refused without a call, and given back. */
const allWait = () => until(async () => (await waiting()).every(({ waits }) => waits === true), PATIENCE_MS);
const nameOf = async (id: string) => (await sql('select name from mirror.products where zoho_id = $1', [id]))[0]?.['name'];

/** Edits products in Zoho and tells of it: whole documents need no call, sparse hints do. */
async function change(ids: readonly string[], isHint: (id: string) => boolean): Promise<void> {
  for (let start = 0; start < ids.length; start += AT_A_TIME) {
    const answers = ids.slice(start, start + AT_A_TIME).map((id) => {
      tds.sandbox.edit('item', id, { name: `during the outage ${id}`, rate: 4242 });
      const whole = tds.sandbox.store.detail('item', id, 'inventory');
      return tds.webhook({ item: isHint(id) ? { item_id: id, sku: 'hint' } : whole });
    });
    for (const { status } of await Promise.all(answers)) expect(status).toBe(202);
  }
}

it(
  'an hour without Zoho: webhooks are taken, whole ones applied, refetches wait without losing an attempt; then all is mirrored and nobody acted',
  async () => {
    const { sandbox } = tds;
    const ids = [...sandbox.store.each('item')].slice(0, WEBHOOKS).map(({ id }) => id);
    const hints = ids.filter((_, n) => n % 2 === 1);
    const hinted = new Set(hints);
    const isHint = (id: string): boolean => hinted.has(id);
    const perPhase = Math.ceil(WEBHOOKS / (FAILED_PROBES + 1));
    const outage = sandbox.faults.add({ kind: 'outage', mode: '503', match: {} });

    // What runs by itself meets the outage first and opens the breaker.
    await tds.post('/api/bff/tds/sync/product?wait=true', { mode: 'incremental' });
    await until(async () => (await sql(`select 1 from tds_circuit_breakers where state = 'open'`)).length > 0, 10_000);

    for (let probe = 0; probe <= FAILED_PROBES; probe++) {
      const now = ids.slice(probe * perPhase, (probe + 1) * perPhase);
      await change(now, isHint);
      for (const id of now.filter((each) => !isHint(each))) {
        await until(async () => (await nameOf(id)) === `during the outage ${id}`, PATIENCE_MS);
      }
      await allWait();
      if (probe === FAILED_PROBES) break;
      await breakersDue();
      const outcomes = await heal();
      expect(outcomes.length).toBeGreaterThan(0);
      expect(outcomes.every(({ status }) => status === 'failed')).toBe(true);
      await jobsDue();
      await allWait();
    }
    expect(await waiting()).toEqual(hints.toSorted().map((id) => ({ source_entity_id: id, attempts: 0, waits: true })));

    sandbox.faults.remove(outage);
    await breakersDue();
    expect((await heal()).every(({ status }) => status === 'done')).toBe(true);
    await jobsDue();
    const backAt = performance.now();
    await until(async () => (await sql('select 1 from tds_sync_queue_live limit 1')).length === 0, PATIENCE_MS);
    const drainedMs = performance.now() - backAt;

    expect(await disagreements(sandbox, tds.database.pool)).toEqual([]);
    expect(await sql(`select 1 from tds_dead_letter_queue`)).toEqual([]);
    const done = await sql(
      `select count(*)::int as jobs, max(attempts)::int as attempts, min(snoozes)::int as snoozes from tds_sync_queue_done where source_entity_id = any ($1)`,
      [hints],
    );
    expect(done).toEqual([{ jobs: hints.length, attempts: 1, snoozes: expect.any(Number) }]);
    const opened = await sql(
      `select name, array_agg(to_state order by changed_at) as states, array_agg(distinct actor) as actors from tds_circuit_breaker_changes group by name`,
    );
    expect(opened.length).toBeGreaterThan(0);
    for (const { states, actors } of opened) {
      expect((states as string[]).join(' ')).toMatch(/^open (half_open open )+half_open closed$/);
      expect(actors).toEqual(['system']);
    }
    expect(await sql(`select action from tds_audit_trail where origin = 'api' and action ~ '^(breaker|dead_letter|queue|job)'`)).toEqual(
      [],
    );
    if (process.env['TDS_E2E_WEBHOOKS'] !== undefined) {
      const breakers = opened.map(({ name, states }) => `${String(name)}: ${(states as string[]).join(' ')}`).join('\n');
      console.log(
        `${WEBHOOKS} webhooks, ${hints.length} of them waited; mirrored ${Math.round(drainedMs)} ms after Zoho was back\n${breakers}`,
      );
    }
  },
  60_000 + 10 * PATIENCE_MS,
);
