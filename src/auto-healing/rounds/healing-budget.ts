import type { Finding } from '../healing-check';

/** What was done in the last hour, by subject. */
export type SpentActions = ReadonlyMap<string, number>;

export interface BudgetLimits {
  readonly actionsPerHour: number;
  readonly repeatsPerHour: number;
}

/** Findings that may be acted on, and those that are left because the budget is spent. */
export interface Budgeted<F extends Finding> {
  readonly allowed: readonly F[];
  readonly held: readonly F[];
}

/** Stops loops: the same cure for the same thing only so often, and all of a check only so often. First come, first served. */
export function withinBudget<F extends Finding>(findings: readonly F[], spent: SpentActions, limits: BudgetLimits): Budgeted<F> {
  const allowed: F[] = [];
  const held: F[] = [];
  let left = limits.actionsPerHour - [...spent.values()].reduce((sum, count) => sum + count, 0);
  for (const finding of findings) {
    const isWorn = (spent.get(finding.subject) ?? 0) >= limits.repeatsPerHour;
    if (isWorn || left <= 0) held.push(finding);
    else {
      allowed.push(finding);
      left -= 1;
    }
  }
  return { allowed, held };
}
