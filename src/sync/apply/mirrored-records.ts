import type { MirroredRecord } from '@tds/queue';
import type { EntityDefinition } from '../source/entity-definition';
import type { ApplyOutcome, EntityChange } from './entity-change';
import { versionOf } from './transform';

/**
 * Version up to which a change tells its record: its own, and the instant of asking where it was fetched. That instant is rounded down to the
 * second, so that it can lie before a version of the same second.
 */
export function asOf(definition: EntityDefinition, change: EntityChange): Date | null {
  if (change.kind === 'delete') return change.deletedAt;
  const version = versionOf(definition, change);
  const { fetchedAt } = change;
  if (version === null || fetchedAt === undefined) return version ?? fetchedAt ?? null;
  return fetchedAt > version ? fetchedAt : version;
}

/** Records the mirror has now that no job stood behind. */
export function mirroredWithoutJob(definition: EntityDefinition, outcomes: readonly ApplyOutcome[]): MirroredRecord[] {
  return outcomes
    .filter(({ change, verdict }) => change.job === undefined && verdict !== 'stale' && verdict !== 'conflict' && verdict !== 'invalid')
    .map(({ change }) => ({ sourceEntityId: change.sourceEntityId, asOf: asOf(definition, change) }));
}
