import { until } from '@libs/testing';
import { disagreements } from '../../support/agreement';
import { describeUnfinished, unfinished } from './unfinished';
import type { World } from './world';

/** What is left when all has come to rest. */
export interface Verdict {
  readonly events: number;
  readonly lost: number;
  readonly doubled: number;
  readonly failures: readonly string[];
}

/** A change on record twice: the same version of the same record, with the same content. Contents carry a number of their own. */
const DOUBLED_AUDIT = `select coalesce(sum(n - 1), 0)::integer as n from (
  select count(*) as n from tds_audit_trail where entity_type = 'product' and action in ('create', 'update', 'delete', 'revive')
   group by source_entity_id, source_modified_at, after having count(*) > 1) d`;
/** Changes announced and not on record, or the other way round. */
const UNEVEN_FEED = `select abs((select count(*) from tds_change_feed where entity_type = 'product' and event_type like 'tds.entity.%')
  - (select count(*) from tds_audit_trail where entity_type = 'product' and action in ('create', 'update', 'delete', 'revive')))::integer as n`;
/** Jobs that changed their record more than once. */
const DOUBLED_JOBS = `select count(*)::integer as n from (
  select from tds_audit_trail where entity_type = 'product' and queue_id is not null group by queue_id, source_entity_id having count(*) > 1) d`;

/**
 * The oracle: waits until all is delivered and nothing waits or runs, `quietMs` at the most, then compares. Lost: events answered 2xx that no job completed, and
 * products that differ from Zoho's in a compared field. Doubled: the same change twice on record or announced, or a job that changed twice.
 */
export async function judge(world: World, quietMs: number): Promise<Verdict> {
  const failures: string[] = [];
  await world.courier.settled();
  if (world.courier.givenUp > 0) failures.push(`${world.courier.givenUp} deliveries nobody took`);
  await isQuiet(world, quietMs).catch(() => failures.push(`not at rest after ${quietMs / 1_000} s`));
  const accepted = [...world.courier.accepted];
  const differing = (await disagreements(world.sandbox, world.database.pool)).filter(
    // A record nobody edited was never told of: its row would be an invention.
    ({ entityType, zohoId, mirror }) => entityType === 'product' && (world.sender.touched.has(zohoId) || mirror === 'exists'),
  );
  const open = await unfinished(world, accepted);
  for (const one of open.slice(0, 2)) failures.push(await describeUnfinished(world, one));
  for (const one of differing.slice(0, 3)) {
    failures.push(`${one.zohoId}.${one.field} is ${JSON.stringify(one.mirror)}, in Zoho ${JSON.stringify(one.zoho)}`);
  }
  const letters = await world.rows<{ reason: string }>('select failure_reason as reason from tds_dead_letter_queue where not resolved');
  if (letters.length > 0) failures.push(`${letters.length} dead letters, the first: ${letters[0]!.reason}`);
  const doubled = await Promise.all([DOUBLED_AUDIT, UNEVEN_FEED, DOUBLED_JOBS].map(async (sql) => numberOf(await world.rows(sql))));
  return {
    events: accepted.length,
    lost: open.length + new Set(differing.map(({ zohoId }) => zohoId)).size,
    doubled: doubled.reduce((sum, n) => sum + n, 0),
    failures,
  };
}

async function isQuiet(world: World, deadlineMs: number): Promise<void> {
  await until(async () => {
    const { components } = (await (await fetch(`${world.tds.url}/health/ready`)).json()) as { components: { spool: { entries: number } } };
    return components.spool.entries === 0 && (await world.rows('select from tds_sync_queue_live limit 1')).length === 0;
  }, deadlineMs);
}

function numberOf(rows: readonly unknown[]): number {
  return (rows[0] as { n: number }).n;
}
