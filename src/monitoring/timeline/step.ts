/**
 * What a step is, in the order in which steps of one instant happened: what one transaction writes carries one time.
 */
export const STEP_KINDS = [
  'webhook.received',
  'webhook.repeated',
  'job.queued',
  'job.started',
  'job.attempt_failed',
  'record.created',
  'record.updated',
  'record.deleted',
  'record.revived',
  'job.applied',
  'job.nothing_to_do',
  'job.stale',
  'job.failed',
  'validation.failed',
  'validation.found',
  'validation.fixed',
  'dead_letter.added',
  'dead_letter.resolved',
  'comparison.differed',
  'action',
] as const;

/** What can happen to a record. */
export type StepKind = (typeof STEP_KINDS)[number];

/** One thing that happened to a record, as one feature knows it. */
export interface Step {
  /** Unique among the steps of a record. */
  readonly key: string;
  readonly at: Date;
  readonly kind: StepKind;
  /** Steps of one flow follow from one another: a webhook, its job, what it wrote. Null: the step stands alone. */
  readonly flow: string | null;
  readonly correlationId: string | null;
  /** Who, where it was a person or a named part of the system. */
  readonly actor: string | null;
  /** One plain sentence. */
  readonly summary: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** A step in a timeline: with the time since the step before it in its flow, ms; null for the first. */
export type TimelineStep = Step & { readonly latencyMs: number | null };

/** The flow of a job and of all that belongs to it. */
export function flowOfJob(jobId: string): string {
  return `job:${jobId}`;
}

/** Place of a kind among steps of one instant. */
export function rankOf(kind: StepKind): number {
  return STEP_KINDS.indexOf(kind);
}
