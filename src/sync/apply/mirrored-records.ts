import type { MirroredRecord } from '@tds/queue';
import type { EntityDefinition } from '../source/entity-definition';
import type { ApplyOutcome, EntityChange } from './entity-change';
import { versionOf } from './transform';

/** Version up to which a change tells its record: what was fetched tells it up to the instant of asking. */
export function asOf(definition: EntityDefinition, change: EntityChange): Date | null {
  if (change.kind === 'delete') return change.deletedAt;
  return change.fetchedAt ?? versionOf(definition, change) ?? null;
}

/** Records the mirror has now that no job stood behind. */
export function mirroredWithoutJob(definition: EntityDefinition, outcomes: readonly ApplyOutcome[]): MirroredRecord[] {
  return outcomes
    .filter(({ change, verdict }) => change.job === undefined && verdict !== 'stale' && verdict !== 'conflict' && verdict !== 'invalid')
    .map(({ change }) => ({ sourceEntityId: change.sourceEntityId, asOf: asOf(definition, change) }));
}
