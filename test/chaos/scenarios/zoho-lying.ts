import { until } from '@libs/testing';
import type { Fault } from '@libs/zoho-sandbox';
import { judge } from '../harness/judge';
import { elapse } from '../harness/measure';
import { patienceMs } from '../harness/patience';
import type { Scenario } from '../harness/scenario';
import { WEBHOOK_SECRET } from '../harness/courier';
import { World } from '../harness/world';

/** Answers that are none, and deliveries in the wrong order, late, and more than once. */
const LIES: readonly Fault[] = [
  { kind: 'webhook_late', ms: 2_500, times: 40 },
  { kind: 'webhook_reorder', window: 12, ms: 300 },
  { kind: 'webhook_duplicate', copies: 1 },
  { kind: 'server_error', match: { operation: 'detail' }, times: 6 },
  { kind: 'truncated', match: { operation: 'detail' }, skip: 3, times: 6 },
  { kind: 'error_in_200', match: { operation: 'detail' }, skip: 6, times: 6 },
  { kind: 'server_error', match: { operation: 'batch' }, times: 3 },
  { kind: 'truncated', match: { operation: 'batch' }, skip: 2, times: 3 },
  { kind: 'error_in_200', match: { operation: 'batch' }, skip: 4, times: 3 },
];

export const zohoLying: Scenario = {
  name: 'zoho_lying',
  what: 'webhooks arrive in the wrong order, late and twice; answers are cut off, errors inside 200, or 500',
  protection: {
    without: 'an older version replaces a newer one',
    shows: /^lost/,
    patches: [
      { file: 'src/sync/apply/apply-sql.js', from: "is not true then 'stale' when", to: "is null and false then 'stale' when" },
      {
        file: 'src/sync/apply/apply-sql.js',
        from: 'where m.source_modified_at is null or m.source_modified_at <= excluded',
        to: 'where true or m.source_modified_at <= excluded',
      },
    ],
  },
  async run(context) {
    const patience = patienceMs(context);
    const versions = context.options.isShort ? 150 : 600;
    const world = await World.prepare(context, { environment: { CIRCUIT_BREAKER_RESET_SECONDS: '1' }, sizes: { products: 40 } });
    try {
      await world.launch();
      world.sandbox.setWebhook({
        url: `${world.tds.url}/api/tds/zoho/webhooks/{organization_id}/{entity}/{event}`,
        secret: WEBHOOK_SECRET,
        retryDelayMs: 50,
        retries: 20,
      });
      for (const lie of LIES) world.sandbox.faults.add(lie);
      const edited = world.sender.products.slice(0, 10);
      for (let n = 0; n < versions; n += 1) {
        const id = edited[n % edited.length]!;
        world.sender.edit(id);
        if (n % 10 === 0) world.courier.deliver(world.sender.hint(id));
        // Versions of one second are told apart by asking Zoho; most are seconds apart.
        if (n % 50 === 49) await elapse(1_000);
      }
      await overtake(world, edited);
      const strikes = world.sandbox.faults.list().reduce((sum, { hits }) => sum + hits, 0);
      world.sandbox.faults.clear();
      const since = performance.now();
      await world.sandbox.settle();
      const isAtRest = await until(async () => {
        // The waits between retries are minutes: skipped.
        await world.rows(`update tds_sync_queue_live set run_at = now() where status = 'retry'`);
        return (await world.rows('select from tds_sync_queue_live limit 1')).length === 0;
      }, patience).catch(() => false);
      const verdict = await judge(world, patience);
      const [inbox] = await world.rows<{ all: number; open: number }>(
        `select count(*)::integer as "all", count(*) filter (where status <> 'processed')::integer as open from tds_inbox_events`,
      );
      return {
        ...verdict,
        events: inbox!.all,
        lost: verdict.lost + inbox!.open,
        recoveryMs: isAtRest ? Math.round(performance.now() - since) : null,
        notes: [`${strikes} lies; recovery from the last of them, waits between retries skipped`],
      };
    } finally {
      await world.close();
    }
  },
};

/** The last version of each product is told at once, and the one before it when the last is long mirrored. */
async function overtake({ sandbox, sender }: World, products: readonly string[]): Promise<void> {
  const late = sandbox.faults.add({ kind: 'webhook_late', ms: 4_000 });
  for (const id of products) sender.edit(id);
  sandbox.faults.remove(late);
  await elapse(1_500);
  for (const id of products) sender.edit(id);
}
