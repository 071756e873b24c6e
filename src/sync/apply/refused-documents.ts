import type { Tx } from '@libs/pg';
import type { RegisteredEntity } from '../source/source-registry';
import { VERSION_SETTLED_AFTER } from './apply-sql';
import type { ApplyContext, ApplyVerdict } from './entity-change';
import { type RejectedChange, versionOf } from './transform';

type RefusedVerdict = Extract<ApplyVerdict, 'stale' | 'conflict' | 'invalid'>;

/**
 * Documents that break a rule pass the same version gate as those that don't: what comes late about a version the mirror has left behind is
 * stale and nobody's trouble, and where only the source can tell which came later, it is asked.
 * $1 organisation, $2 ids text[], $3 versions timestamptz[], $4 instants of asking timestamptz[] (null: came by itself).
 */
const verdictSql = (table: string): string => `select i.zoho_id as id,
    case
      when c.source_deleted_at is not null then
        case when coalesce(i.fetched_at, i.modified_at) > c.source_deleted_at then 'invalid'
             when i.fetched_at is null and (c.source_modified_at is null or i.modified_at > c.source_modified_at) then 'conflict'
             else 'stale' end
      when i.modified_at < c.source_modified_at then 'stale'
      when i.modified_at > c.source_modified_at or i.fetched_at is not null then 'invalid'
      when c.confirmed_at >= c.source_modified_at + ${VERSION_SETTLED_AFTER} then 'stale'
      else 'conflict'
    end as verdict
  from unnest($2::text[], $3::timestamptz[], $4::timestamptz[]) as i (zoho_id, modified_at, fetched_at)
  join ${table} c on c.organization_id = $1 and c.zoho_id = i.zoho_id`;

/** What becomes of rejected documents, in their order. A repair's are invalid whatever their version: it may write a lower one. */
export async function judgeRefused(
  tx: Tx,
  { definition, connector }: RegisteredEntity,
  rejected: readonly RejectedChange[],
  { origin }: ApplyContext,
): Promise<readonly RefusedVerdict[]> {
  const versioned =
    origin === 'repair'
      ? []
      : rejected.flatMap(({ change }) => {
          const version = definition.idOf(change.document) === change.sourceEntityId ? versionOf(definition, change) : null;
          return version === null ? [] : [{ id: change.sourceEntityId, version, fetchedAt: change.fetchedAt ?? null }];
        });
  if (versioned.length === 0) return rejected.map(() => 'invalid');
  const held = await tx.query<{ id: string; verdict: RefusedVerdict }>(verdictSql(definition.table), [
    connector.organizationId,
    versioned.map(({ id }) => id),
    versioned.map(({ version }) => version),
    versioned.map(({ fetchedAt }) => fetchedAt),
  ]);
  const verdictOf = new Map(held.map(({ id, verdict }) => [id, verdict]));
  return rejected.map(({ change }) => verdictOf.get(change.sourceEntityId) ?? 'invalid');
}
