import { until } from '@libs/testing';
import { CircuitBreakers } from '@tds/platform/breakers';
import { disagreements } from './support/agreement';
import { type TdsTestApp, connectWebhooks, startTdsTestApp } from './support/tds-app';

/** An hour without Zoho: probes fail after 1, 2, 4, 8, 16 minutes and are due once more before it is over. */
const FAILED_PROBES = 5;

// An hour is compressed by moving the waits of breaker and queue in the database, as their own tests do; no code waits shorter.
let tds: TdsTestApp;
beforeAll(async () => {
  tds = await startTdsTestApp({ CIRCUIT_BREAKER_FAILURE_THRESHOLD: '1' });
  await tds.fullSync();
  connectWebhooks(tds);
});
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
const allWait = () => until(async () => (await waiting()).every(({ waits }) => waits === true), 10_000);

it('an hour without Zoho: webhooks are taken, whole ones applied, refetches wait without losing an attempt; then all is mirrored and nobody acted', async () => {
  const { sandbox } = tds;
  const [whole, ...hints] = [...sandbox.store.each('item')].slice(0, 9);
  const outage = sandbox.faults.add({ kind: 'outage', mode: '503', match: {} });

  // What runs by itself meets the outage first and opens the breaker.
  await tds.post('/api/bff/tds/sync/product?wait=true', { mode: 'incremental' });
  await until(async () => (await sql(`select 1 from tds_circuit_breakers where state = 'open'`)).length > 0, 10_000);

  // Whole documents need no call; sparse hints do.
  for (const { id } of hints) {
    const { status } = await tds.webhook({ item: { item_id: id, sku: 'hint' } });
    expect(status).toBe(202);
  }
  await allWait();
  sandbox.edit('item', whole!.id, { name: 'whole during the outage' });
  await until(
    async () => (await sql('select name from mirror.products where zoho_id = $1', [whole!.id]))[0]?.['name'] === 'whole during the outage',
  );
  for (const { id } of hints) sandbox.edit('item', id, { rate: 4242 });
  await sandbox.settle();
  await allWait();

  for (let probe = 0; probe < FAILED_PROBES; probe++) {
    await breakersDue();
    const outcomes = await heal();
    expect(outcomes.length).toBeGreaterThan(0);
    expect(outcomes.every(({ status }) => status === 'failed')).toBe(true);
    await jobsDue();
    await allWait();
  }
  expect(await waiting()).toEqual(hints.map(() => expect.objectContaining({ attempts: 0 })));

  sandbox.faults.remove(outage);
  await breakersDue();
  expect((await heal()).every(({ status }) => status === 'done')).toBe(true);
  await jobsDue();
  await tds.quiet();

  expect(await disagreements(sandbox, tds.database.pool)).toEqual([]);
  expect(await sql(`select 1 from tds_dead_letter_queue`)).toEqual([]);
  const done = await sql(`select max(attempts)::int as attempts from tds_sync_queue_done where source_entity_id = any ($1)`, [
    hints.map(({ id }) => id),
  ]);
  expect(done).toEqual([{ attempts: 1 }]);
  const opened = await sql(
    `select name, array_agg(to_state order by changed_at) as states, array_agg(distinct actor) as actors from tds_circuit_breaker_changes group by name`,
  );
  expect(opened.length).toBeGreaterThan(0);
  for (const { states, actors } of opened) {
    expect((states as string[]).join(' ')).toMatch(/^open (half_open open )+half_open closed$/);
    expect(actors).toEqual(['system']);
  }
  expect(await sql(`select action from tds_audit_trail where origin = 'api' and action ~ '^(breaker|dead_letter|queue|job)'`)).toEqual([]);
}, 60_000);
