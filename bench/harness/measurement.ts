import { median } from './statistics';

/** What a figure must be. */
export type Bound = { readonly atLeast: number } | { readonly below: number };

/** What a measurement is judged by: `ratio` against the peer of the same run, `value` on its own. */
export type Target = Bound & { readonly of: 'ratio' | 'value' };

/** One line of the table. */
export interface Measurement {
  readonly benchmark: string;
  readonly what: string;
  /** Unit of the figures, `rows/s` or `ms`. */
  readonly unit: string;
  readonly ours: number;
  /** What each round measured. */
  readonly oursRounds: readonly number[];
  readonly peer?: { readonly name: string; readonly figure: number; readonly rounds: readonly number[] };
  /** None: the figure is told, not judged. */
  readonly target?: Target;
  /** An absolute figure worth knowing the distance to. Not judged: it says as much about the machine as about us. */
  readonly goal?: Bound;
  /** What a reader must know to read the figure right. */
  readonly note?: string;
}

/**
 * Ours divided by the peer's; null without a peer. The median of the rounds' ratios, not the ratio of the medians: what disturbed a round
 * disturbed both sides of it.
 */
export function ratioOf({ oursRounds, peer }: Measurement): number | null {
  return peer ? median(peer.rounds.map((figure, round) => oursRounds[round]! / figure)) : null;
}

/** Whether the target is met; null where there is none. @throws Error for a ratio without a peer. */
export function isMet(measurement: Measurement): boolean | null {
  const { target, what } = measurement;
  if (!target) return null;
  const figure = target.of === 'ratio' ? ratioOf(measurement) : measurement.ours;
  if (figure === null) throw new Error(`${what}: a ratio needs a peer`);
  return isWithin(figure, target);
}

/** Whether a figure is what it must be. */
export function isWithin(figure: number, bound: Bound): boolean {
  return 'atLeast' in bound ? figure >= bound.atLeast : figure < bound.below;
}
