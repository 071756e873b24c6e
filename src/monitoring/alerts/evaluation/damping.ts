/** How long a condition has been seen, or not seen any more, in evaluations. */
export interface ConditionState {
  readonly dedupeKey: string;
  readonly rule: string;
  readonly seen: number;
  readonly clear: number;
}

/** A condition a rule sees now. */
export interface SeenCondition {
  readonly dedupeKey: string;
  readonly rule: string;
}

/** How long a condition must last, in evaluations. */
export interface Damping {
  readonly hold: number;
  readonly clear: number;
}

/** What follows from one evaluation. */
export interface Damped {
  readonly states: readonly ConditionState[];
  /** Keys whose alert is to be open, whether it is news or not. */
  readonly open: ReadonlySet<string>;
  /** Keys whose alert ends. */
  readonly ended: readonly string[];
}

/**
 * What flickers raises nothing, and what pauses for a moment is not over: a condition must be seen `hold` times in a row, and then be gone
 * `clear` times in a row. Conditions of rules that did not answer (`answered`) stay as they are, open ones open.
 */
export function damp(
  before: readonly ConditionState[],
  seen: readonly SeenCondition[],
  answered: ReadonlySet<string>,
  { hold, clear }: Damping,
): Damped {
  const known = new Map(before.map((state) => [state.dedupeKey, state]));
  const states = new Map<string, ConditionState>();
  const open = new Set<string>();
  const ended: string[] = [];
  for (const { dedupeKey, rule } of seen) {
    const times = (known.get(dedupeKey)?.seen ?? 0) + 1;
    states.set(dedupeKey, { dedupeKey, rule, seen: times, clear: 0 });
    if (times >= hold) open.add(dedupeKey);
  }
  for (const state of before) {
    if (states.has(state.dedupeKey)) continue;
    if (!answered.has(state.rule)) {
      states.set(state.dedupeKey, state);
      continue;
    }
    if (state.seen < hold) continue;
    if (state.clear + 1 >= clear) ended.push(state.dedupeKey);
    else states.set(state.dedupeKey, { ...state, clear: state.clear + 1 });
  }
  return { states: [...states.values()], open, ended };
}
