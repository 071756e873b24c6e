/** Names of the checks, as the API and the ledger have them. */
export type HealingCheckName =
  | 'stuck_tasks'
  | 'orphaned_runs'
  | 'failed_runs'
  | 'dead_letter_retry'
  | 'breaker_supervision'
  | 'queue_depth'
  | 'cursor_sanity'
  | 'missed_schedules'
  | 'failed_deliveries'
  | 'drift_repair'
  | 'spool_drain';

/** Something that is not as it should be. */
export interface Finding {
  /** What it is about, the same for the same trouble in every round: the budget counts by it. */
  readonly subject: string;
  /** What is wrong, for people. */
  readonly summary: string;
  /** How it was found: goes into the ledger as what was before. */
  readonly before: Readonly<Record<string, unknown>>;
}

/** What became of a finding. */
export interface Outcome {
  readonly subject: string;
  /** What was done, for programs: `job.taken_back`. */
  readonly action: string;
  /** What came of it, for people. */
  readonly effect: string;
  /** `nothing`: it was no longer so, or somebody else was quicker. */
  readonly status: 'done' | 'failed' | 'nothing';
  readonly after?: Readonly<Record<string, unknown>>;
}

/** What a check is told when it acts. */
export interface HealingContext {
  readonly correlationId: string;
  /** Aborts when the round must end: the process stops, or the lock was lost. */
  readonly signal: AbortSignal;
}

/**
 * One kind of trouble and its cure. A second line: what the parts of the application recover by themselves is left to them, so a check waits
 * until they had their chance, and every cure is a compare-and-set that does nothing where the trouble is gone.
 *
 * The round decides what is acted on: nothing in a dry run, and no more than the budget allows.
 */
export interface HealingCheck<F extends Finding = Finding> {
  readonly name: HealingCheckName;
  /** What it looks for and does, for people. */
  readonly description: string;
  /** How often an hour the same subject may be acted on, where that is not the setting's: for actions that cannot loop. */
  readonly repeatsPerHour?: number;
  /** Looks, and changes nothing. */
  detect(): Promise<readonly F[]>;
  /** Acts on findings; answers for each. What it throws is the outcome of all it has not answered for. */
  act(findings: readonly F[], context: HealingContext): Promise<readonly Outcome[]>;
}
