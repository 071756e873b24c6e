import { until } from '@libs/testing';
import { CircuitBreakers } from '@tds/platform/breakers';
import { disagreements } from '../../support/agreement';
import { type TdsTestApp, connectWebhooks, startTdsTestApp } from '../../support/tds-app';
import type { Outcome, Scenario, ScenarioContext } from '../harness/scenario';
import { patienceMs } from '../harness/patience';

const HOUR_S = 3_600;
/** Of so many webhooks one says only that something changed: it needs Zoho. */
const HINT_EVERY = 5;

type Row = Record<string, unknown>;

export const zohoOutage: Scenario = {
  name: 'zoho_outage',
  what: 'Zoho answers 503 for an hour (waits of breaker and queue are moved, none is shortened), and webhooks come all the while',
  protection: { without: 'no circuit breaker', shows: /no breaker kept calls back/, environment: { CIRCUIT_BREAKER_ENABLED: 'false' } },
  async run(context) {
    const events = context.options.isShort ? 200 : 2_000;
    const tds = await startTdsTestApp(
      { CIRCUIT_BREAKER_FAILURE_THRESHOLD: '1', ...context.environment },
      {
        sizes: { products: events / 10, inactiveProducts: 0, customers: 4, vendors: 2, ordersPerDay: 1, days: 1 },
        seed: context.options.seed,
      },
    );
    try {
      return await outage(context, tds, events);
    } finally {
      await tds.close();
    }
  },
};

async function outage(context: ScenarioContext, tds: TdsTestApp, events: number): Promise<Outcome> {
  const patience = patienceMs(context);
  const failures: string[] = [];
  const sql = async (text: string, values: unknown[] = []): Promise<Row[]> => (await tds.database.pool.query(text, values)).rows;
  const heal = () => tds.post('/api/tds/auto-healing/run', { checks: ['breaker_supervision'] });
  const rest = async (): Promise<boolean> =>
    (await sql(`select 1 from tds_sync_queue_live where not (status = 'retry' and run_at > now()) limit 1`)).length === 0;
  await tds.fullSync();
  connectWebhooks(tds);
  const fault = tds.sandbox.faults.add({ kind: 'outage', mode: '503', match: {} });
  await tds.post('/api/bff/tds/sync/product?wait=true', { mode: 'incremental' });

  const items = [...tds.sandbox.store.each('item')].map(({ id }) => id);
  for (let n = 0; n < events; n += 1) {
    const id = items[n % items.length]!;
    if (n % HINT_EVERY === 0) {
      const { status } = await tds.webhook({ item: { item_id: id, sku: `hint ${n}` } });
      if (status !== 202) failures.push(`a webhook was answered ${status}`);
    } else tds.sandbox.edit('item', id, { name: `version ${n}`, rate: n + 0.25 });
  }
  await tds.sandbox.settle();

  let seconds = 0;
  for (let probe = 0; seconds < HOUR_S && probe < 20; probe += 1) {
    await until(rest, patience).catch(() => failures.push('jobs did not come to rest'));
    seconds += await skipWait(tds, sql);
    await heal();
    await sql(`update tds_sync_queue_live set run_at = now() where status = 'retry'`);
  }
  if (seconds < HOUR_S) failures.push(`no breaker kept calls back: the waits make ${seconds} s and no hour`);

  tds.sandbox.faults.remove(fault);
  const since = performance.now();
  const isMirrored = await until(async () => {
    await skipWait(tds, sql);
    await heal();
    await sql(`update tds_sync_queue_live set run_at = now() where status = 'retry'`);
    return (await sql('select 1 from tds_sync_queue_live limit 1')).length === 0;
  }, patience).catch(() => false);
  const recoveryMs = isMirrored ? Math.round(performance.now() - since) : null;
  const different = await disagreements(tds.sandbox, tds.database.pool);
  const [counts] = await sql(`select
    (select count(*) from tds_inbox_events)::integer as events, (select count(*) from tds_inbox_events where status <> 'processed')::integer as open,
    (select count(*) from tds_dead_letter_queue)::integer as letters, (select coalesce(max(attempts), 0) from tds_sync_queue_done)::integer as attempts`);
  const { open, letters, attempts, events: taken } = counts as Record<'open' | 'letters' | 'attempts' | 'events', number>;
  if (letters > 0) failures.push(`${letters} dead letters`);
  if (attempts > 1) failures.push(`a job used up ${attempts} attempts`);
  const histories = await sql(
    `select name, string_agg(to_state, ' → ' order by changed_at) as states from tds_circuit_breaker_changes where actor = 'system' group by name`,
  );
  const doubled = await sql(
    `select 1 from tds_audit_trail where entity_type = 'product' group by source_entity_id, source_modified_at, after having count(*) > 1`,
  );
  return {
    events: taken,
    lost: open + different.length,
    doubled: doubled.length,
    recoveryMs,
    failures,
    notes: [
      `${Math.round(seconds / 60)} minutes of waits skipped; recovery is from Zoho's return, the last waits skipped too; most attempts of a job: ${attempts}`,
      ...histories.map(({ name, states }) => `\`${String(name).split(':').slice(0, 2).join(':')}\` went ${String(states)}`),
    ],
  };
}

/** The wait of the open breakers is over. @returns seconds it would have been */
async function skipWait(tds: TdsTestApp, sql: (text: string) => Promise<Row[]>): Promise<number> {
  const [wait] = await sql(
    `select coalesce(max(extract(epoch from next_probe_at - now())), 0)::float8 as seconds from tds_circuit_breakers where state <> 'closed'`,
  );
  const open = await sql(`update tds_circuit_breakers set next_probe_at = now() where state <> 'closed' returning name`);
  const breakers = tds.app.get(CircuitBreakers);
  await Promise.all(open.map(({ name }) => breakers.breaker(String(name)).reload()));
  return Math.max(0, Number(wait!['seconds']));
}
