import type { Sql } from '@libs/pg';
import { enqueueFrom } from './enqueue-sql';
import { DEFAULT_PRIORITY, type NewJob } from './job';

/** Columns of the CTE `enqueueFrom` reads, their types, and where each comes from. Arrays of arrays do not exist in SQL: ids go as text. */
const PARAMETERS: readonly (readonly [column: string, type: string, of: (job: NewJob) => unknown])[] = [
  ['source', 'text', (job) => job.source],
  ['organization_id', 'text', (job) => job.organizationId],
  ['entity_type', 'text', (job) => job.entityType],
  ['source_entity_id', 'text', (job) => job.sourceEntityId],
  ['operation', 'text', (job) => job.operation],
  ['payload', 'json', (job) => job.payload],
  ['payload_hash', 'text', (job) => job.payloadHash],
  ['source_modified_at', 'timestamptz', (job) => job.sourceModifiedAt],
  ['origin', 'text', (job) => job.origin],
  ['priority', 'smallint', (job) => job.priority ?? DEFAULT_PRIORITY],
  ['inbox_ids', 'text', (job) => `{${job.inboxIds.join(',')}}`],
  ['correlation_id', 'text', (job) => job.correlationId],
  ['received_at', 'timestamptz', (job) => job.receivedAt ?? null],
  ['run_at', 'timestamptz', (job) => job.runAt ?? null],
  ['sync_run_id', 'uuid', (job) => job.syncRunId ?? null],
  ['dead_letter_id', 'bigint', (job) => job.deadLetterId ?? null],
];

const columns = PARAMETERS.map(([column]) => column);
const selected = columns.map((column) => (column === 'inbox_ids' ? 'inbox_ids::uuid[] as inbox_ids' : column));
const arrays = PARAMETERS.map(([, type], index) => `$${index + 1}::${type}[]`);

/** Adds jobs, one array parameter per column. */
export const ENQUEUE_JOBS: Sql = {
  name: 'enqueue-jobs',
  text: `with jobs as (
  select ord, ${selected.join(', ')}
    from unnest(${arrays.join(', ')}) with ordinality as j (${columns.join(', ')}, ord)
), ${enqueueFrom('jobs')}
select id, merged, source, organization_id as "organizationId", entity_type as "entityType", source_entity_id as "sourceEntityId" from enqueued`,
};

/** The parameters of {@link ENQUEUE_JOBS}. */
export function enqueueParameters(jobs: readonly NewJob[]): readonly unknown[] {
  return PARAMETERS.map(([, , of]) => jobs.map(of));
}
