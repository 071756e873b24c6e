import { Query } from '@nestjs/cqrs';
import type { AttemptRecord, JobView } from './job-view';

/** The record jobs are about. */
export interface RecordOfJobs {
  readonly source: string;
  readonly organizationId: string;
  readonly entityType: string;
  readonly sourceEntityId: string;
}

/** A job of one record, with its failed attempts. */
export type JobOfRecord = JobView & { readonly failures: readonly AttemptRecord[] | null };

/** Jobs of a record that were made before an instant: the live ones, and the ended ones, last ended first. */
export class JobsOfRecordQuery extends Query<readonly JobOfRecord[]> {
  constructor(
    readonly record: RecordOfJobs,
    readonly before: Date,
    readonly limit: number,
  ) {
    super();
  }
}
