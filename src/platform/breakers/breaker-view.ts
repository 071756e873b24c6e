export type BreakerState = 'closed' | 'open' | 'half_open';

/** One change of state. */
export interface BreakerChange {
  readonly from: BreakerState;
  readonly to: BreakerState;
  readonly reason: string | null;
  /** `system` where the breaker decided itself, else who reset or opened it. */
  readonly actor: string;
  readonly at: Date;
}

/** A breaker as people see it. */
export interface BreakerView {
  readonly name: string;
  readonly state: BreakerState;
  /** Failures in a row. */
  readonly failures: number;
  /** Error code of the last failure, or what a person gave. */
  readonly reason: string | null;
  readonly openedAt: Date | null;
  readonly nextProbeAt: Date | null;
  readonly lastChangedAt: Date | null;
  /** Who made the last change. */
  readonly changedBy: string;
  /** Its wait is over and the next call will probe, but nobody has called yet. */
  readonly isProbeDue: boolean;
  /** A person may open and reset it. */
  readonly isControllable: boolean;
  /** The latest changes, newest first. */
  readonly history: readonly BreakerChange[];
}
