import { runbookPathOf } from '../catalogue/rule-catalogue';

/** Where an alert and its runbook are seen; whole addresses where ours is known to the outside. */
export function linksOf({ id, rule }: { readonly id: string; readonly rule: string }, publicUrl: string | undefined) {
  const runbook = runbookPathOf(rule);
  const whole = (path: string): string => `${publicUrl ?? ''}${path}`;
  return { alert: whole(id === '0' ? '/alerts' : `/alerts/${id}`), runbook: runbook === null ? null : whole(runbook) };
}
