import { until } from '@libs/testing';
import { disagreements } from '../../support/agreement';
import type { Accepted } from './sender';
import type { World } from './world';

/** How long the rest may take once nothing disturbs it any more, ms. */
export const QUIET_MS = 60_000;

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
const UNFINISHED = `select a.n from unnest($1::uuid[], $2::integer[]) as a (id, n)
  left join tds_inbox_events e on e.id = a.id and e.status = 'processed' group by a.n having count(e.id) = 0`;
/** A copy that was on disk before the accepted one, and never answered, may be the one that counts: then the event has another id. */
const PROCESSED_BODIES = `select body from tds_inbox_events where body = any ($1::text[]) and status = 'processed'`;
/** More are surely not all done, whatever their copies are. */
const FEW = 200;

/** How many of these webhooks, accepted under these ids, are not done with yet. */
export async function unfinished(world: World, accepted: readonly Accepted[]): Promise<number> {
  const rows = await world.rows<{ n: number }>(UNFINISHED, [
    accepted.flatMap(([, ids]) => ids),
    accepted.flatMap(([, ids], n) => ids.map(() => n)),
  ]);
  if (rows.length === 0 || rows.length > FEW) return rows.length;
  const bodies = new Set(rows.map(({ n }) => accepted[n]![0]));
  for (const { body } of await world.rows<{ body: string }>(PROCESSED_BODIES, [[...bodies]])) bodies.delete(body);
  return bodies.size;
}

/**
 * The oracle: waits until all is delivered and nothing waits or runs, then compares. Lost: events answered 2xx that no job completed, and
 * products that differ from Zoho's in a compared field. Doubled: the same change twice on record or announced, or a job that changed twice.
 */
export async function judge(world: World, quietMs: number = QUIET_MS): Promise<Verdict> {
  const failures: string[] = [];
  await world.sender.settled();
  if (world.sender.givenUp > 0) failures.push(`${world.sender.givenUp} deliveries nobody took`);
  await isQuiet(world, quietMs).catch(() => failures.push(`not at rest after ${quietMs / 1_000} s`));
  const accepted = [...world.sender.accepted];
  const differing = (await disagreements(world.sandbox, world.database.pool)).filter(
    ({ entityType, zohoId }) => entityType === 'product' && world.sender.touched.has(zohoId),
  );
  for (const one of differing.slice(0, 3)) {
    failures.push(`${one.zohoId}.${one.field} is ${JSON.stringify(one.mirror)}, in Zoho ${JSON.stringify(one.zoho)}`);
  }
  const letters = await world.rows<{ reason: string }>('select failure_reason as reason from tds_dead_letter_queue where not resolved');
  if (letters.length > 0) failures.push(`${letters.length} dead letters, the first: ${letters[0]!.reason}`);
  const doubled = await Promise.all([DOUBLED_AUDIT, UNEVEN_FEED, DOUBLED_JOBS].map(async (sql) => numberOf(await world.rows(sql))));
  return {
    events: accepted.length,
    lost: (await unfinished(world, accepted)) + new Set(differing.map(({ zohoId }) => zohoId)).size,
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
