import type { RecordJudgement } from '@tds/validation';
import { asOf } from '../apply/mirrored-records';
import type { ApplyOutcome, SyncOrigin } from '../apply/entity-change';
import type { EntityDefinition } from '../source/entity-definition';

/** What a batch's outcomes say about the validity of its records. What was not judged (stale, or to be fetched first) says nothing. */
export function judgementsOf(
  definition: EntityDefinition,
  outcomes: readonly ApplyOutcome[],
  origin: SyncOrigin,
): readonly RecordJudgement[] {
  return outcomes.flatMap(({ change, verdict, issues }): RecordJudgement[] => {
    if (verdict === 'stale' || verdict === 'conflict') return [];
    return [
      {
        entityId: change.sourceEntityId,
        verdict: verdict === 'invalid' ? 'refused' : 'accepted',
        version: verdict === 'deleted' ? null : asOf(definition, change),
        isChange: verdict !== 'unchanged',
        isOfPass: origin === 'bulk',
        issues,
      },
    ];
  });
}
