import type { Finding } from '@tds/validation';
import type { Step } from '../step';

/** A finding of validation: since when something is wrong, and when it was put right. That somebody ignored it is told by the action. */
export function findingSteps(finding: Finding): Step[] {
  const base = { flow: null, correlationId: null, actor: null };
  const details = {
    finding_id: finding.id,
    rule: finding.rule,
    field: finding.field,
    severity: finding.severity,
    status: finding.status,
    current_value: finding.currentValue,
    recommendation: finding.recommendation,
  };
  const again = finding.reopenedCount > 0 ? ' again' : '';
  const steps: Step[] = [
    {
      ...base,
      key: `finding:${finding.id}:found`,
      at: finding.openedAt,
      kind: 'validation.found',
      summary: `Validation found${again} that ${finding.issue}. ${finding.recommendation}`,
      details,
    },
  ];
  if (finding.fixedAt) {
    const summary = `Put right: it no longer holds that ${finding.issue}.`;
    steps.push({ ...base, key: `finding:${finding.id}:fixed`, at: finding.fixedAt, kind: 'validation.fixed', summary, details });
  }
  return steps;
}
