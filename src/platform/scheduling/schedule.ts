/** What made a schedule fire: its time, its time passed while nobody was there, or a person. */
export type FiringCause = 'schedule' | 'catch_up' | 'request';

/** One firing, as the work of a schedule is told. */
export interface Firing {
  readonly name: string;
  /** The instant it was due; for a firing somebody asked for, when they asked. */
  readonly dueAt: Date;
  readonly cause: FiringCause;
  /** `scheduler`, or who asked for it. */
  readonly actor: string;
  /** Aborts when the process stops. */
  readonly signal: AbortSignal;
}

/** Work that repeats. Features register theirs when their module is made. */
export interface ScheduleDefinition {
  /** Unique, kebab-case: `full-sync`. */
  readonly name: string;
  /** What it does, in words for people. */
  readonly description: string;
  /** Five or six fields, read in `SCHEDULE_TIMEZONE`; null: off, it runs only when asked to. */
  readonly cron: string | null;
  /** Whether a time that passed while no scheduler ran is made up for: once, whatever number was missed. */
  readonly catchUp: boolean;
  /** Does the work and resolves when it is done. What it throws is the outcome of the firing. */
  run(firing: Firing): Promise<void>;
}
