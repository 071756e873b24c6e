import type { DifferenceOfRecord } from '@tds/statistics';
import type { Step } from '../step';

const KINDS = {
  missing_local: 'Zoho has the record and the mirror has not',
  missing_zoho: 'the mirror has the record and Zoho has not',
  stale: 'the mirror holds an older version than Zoho',
  different: 'fields differ',
  in_flight: 'a change is on its way',
} as const;

/** What a comparison found about the record. Comparisons it agreed in leave nothing to tell. */
export function comparisonStep(difference: DifferenceOfRecord): Step {
  const fields = difference.fields.map(({ field }) => field);
  const named = fields.length > 0 ? ` (${fields.slice(0, 5).join(', ')}${fields.length > 5 ? ' …' : ''})` : '';
  return {
    key: `comparison:${difference.comparisonId}`,
    at: difference.comparedAt,
    kind: 'comparison.differed',
    flow: null,
    correlationId: difference.correlationId,
    actor: difference.requestedBy,
    summary: `A comparison with Zoho found: ${KINDS[difference.kind]}${named}.`,
    details: {
      comparison_id: difference.comparisonId,
      kind: difference.kind,
      severity: difference.severity,
      fields: difference.fields,
      zoho_modified_at: difference.zohoModifiedAt,
      local_modified_at: difference.localModifiedAt,
      note: difference.note,
    },
  };
}
