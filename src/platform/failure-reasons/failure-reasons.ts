import { Injectable } from '@nestjs/common';

/** A failure as a person understands it who knows the business and not the program. */
export interface FailureReason {
  /** What happened, one sentence. */
  readonly summary: string;
  /** What to do about it, or that nothing needs to be done. */
  readonly advice: string;
}

/** Reasons by error code. */
export type FailureReasonMap<Code extends string = string> = Readonly<Record<Code, FailureReason>>;

/** Whose trouble it is; says what to do where the code says nothing. */
type TroubleOf = 'ours' | 'theirs' | 'weather';

const ADVICE: Readonly<Record<TroubleOf, string>> = {
  ours: 'Look at the message and the log of the time; it is likely a setting or a mistake in TDS. Retry once that is mended.',
  theirs: 'Look at the message, correct the record where it comes from, and retry.',
  weather: 'It is tried again by itself. Retry by hand if you know that the trouble is over.',
};

/**
 * What failures mean to people, by their code. Features add their codes when their module is made; the platform knows none of them:
 * `constructor(reasons: FailureReasons) { reasons.add(zohoReasons); }`
 */
@Injectable()
export class FailureReasons {
  private readonly reasons = new Map<string, FailureReason>();

  /** @throws Error when a code is explained twice, which would make the words depend on load order. */
  add(reasons: FailureReasonMap): void {
    for (const [code, reason] of Object.entries(reasons)) {
      if (this.reasons.has(code)) throw new Error(`the failure ${code} is explained twice`);
      this.reasons.set(code, reason);
    }
  }

  /** What a failure means. A code nobody explained is said to be one, with the advice its class allows. */
  explain(code: string | null, trouble: TroubleOf): FailureReason {
    const known = code === null ? undefined : this.reasons.get(code);
    if (known) return known;
    const summary = code === null ? 'It failed without an error code.' : `It failed with ${code}, for which there is no explanation yet.`;
    return { summary, advice: ADVICE[trouble] };
  }

  /** Whether somebody explained the code. */
  has(code: string): boolean {
    return this.reasons.has(code);
  }
}
