import type { ChaosOptions } from '../options';
import type { Patch } from './build-copy';

/** What a scenario found. */
export interface Outcome {
  /** Webhooks answered with 2xx, each once. */
  readonly events: number;
  /** Accepted webhooks that were not processed, and records that differ from Zoho's afterwards. */
  readonly lost: number;
  /** Changes recorded or announced twice. */
  readonly doubled: number;
  /** From the fault's begin until all that was accepted by then is mirrored; ms, null where it never was. */
  readonly recoveryMs: number | null;
  /** Webhooks mirrored in a second at the same steady offer, before the fault and after it. */
  readonly ratePerSecond?: { readonly before: number; readonly after: number };
  /** It broke off by itself: that proves nothing. */
  readonly isBroken?: boolean;
  /** What else went wrong, in words; empty: nothing. */
  readonly failures: readonly string[];
  /** Figures worth telling. */
  readonly notes: readonly string[];
  /** Rows of a table of its own. */
  readonly steps?: readonly Step[];
}

/** One part of a scenario that is a series. */
export interface Step {
  readonly name: string;
  readonly what: string;
  readonly lost: number;
  readonly doubled: number;
  readonly recoveryMs: number | null;
  readonly failures: readonly string[];
}

/** How a scenario is deprived of what protects it, to see it fail. */
export interface Protection {
  /** What is taken away. */
  readonly without: string;
  /** The problem it must lead to; any other would only show that something else broke. */
  readonly shows: RegExp;
  /** Changes of the copy it runs. */
  readonly patches?: readonly Patch[];
  /** Settings that take it away. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface ScenarioContext {
  readonly options: ChaosOptions;
  /** The application's main file: of the build, or of a copy without a protection. */
  readonly entry: string;
  /** Settings of a protection that is switched off. */
  readonly environment: Readonly<Record<string, string>>;
  readonly progress: (text: string) => void;
}

export interface Scenario {
  readonly name: string;
  /** What happens, in one sentence. */
  readonly what: string;
  readonly protection: Protection;
  run(context: ScenarioContext): Promise<Outcome>;
}

/** The share of the rate that must be back. */
export const RATE_KEPT = 0.98;

/** Did nothing go wrong? */
export function isGood(outcome: Outcome): boolean {
  return problemsOf(outcome).length === 0;
}

/** All that went wrong, in words. */
export function problemsOf({ lost, doubled, recoveryMs, ratePerSecond, failures }: Outcome): readonly string[] {
  const kept = ratePerSecond ? ratePerSecond.after / ratePerSecond.before : 1;
  return [
    ...(lost > 0 ? [`lost ${lost}`] : []),
    ...(doubled > 0 ? [`doubled ${doubled}`] : []),
    ...(recoveryMs === null ? ['did not recover'] : []),
    ...(kept < RATE_KEPT ? [`rate after ${Math.floor(kept * 100)}% of before`] : []),
    ...failures,
  ];
}
