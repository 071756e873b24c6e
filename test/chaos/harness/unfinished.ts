import type { Accepted } from './courier';
import type { World } from './world';

const OPEN_IDS = `select a.n from unnest($1::uuid[], $2::integer[]) as a (id, n)
  left join tds_inbox_events e on e.id = a.id and e.status = 'processed' group by a.n having count(e.id) = 0`;
/** A copy that was on disk before the accepted one, and never answered, may be the one that counts: then the event has another id. */
const PROCESSED_BODIES = `select body from tds_inbox_events where body = any ($1::text[]) and status = 'processed'`;
const WHAT_IT_IS = `select coalesce((select status from tds_inbox_events where id = any ($1::uuid[]) or body = $2 limit 1), 'not in the inbox') as status`;

/** Those of these accepted webhooks that are not done with yet. */
export async function unfinished(world: World, accepted: readonly Accepted[]): Promise<readonly Accepted[]> {
  const rows = await world.rows<{ n: number }>(OPEN_IDS, [
    accepted.flatMap(([, ids]) => ids),
    accepted.flatMap(([, ids], n) => ids.map(() => n)),
  ]);
  if (rows.length === 0) return [];
  const open = new Map(rows.map(({ n }) => accepted[n]!));
  for (const { body } of await world.rows<{ body: string }>(PROCESSED_BODIES, [[...open.keys()]])) open.delete(body);
  return [...open];
}

/** What is known of a webhook that is not done with, in words. */
export async function describeUnfinished(world: World, [body, ids]: Accepted): Promise<string> {
  const [row] = await world.rows<{ status: string }>(WHAT_IT_IS, [ids, body]);
  return `webhook ${ids[0]} was answered 2xx and is ${row!.status}: ${body.slice(0, 80)}`;
}
