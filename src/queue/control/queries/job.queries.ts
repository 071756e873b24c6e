import { Query } from '@nestjs/cqrs';
import type { JobStatus } from '../../jobs/job';
import type { JobDetail, JobView } from './job-view';

/** Where a page of jobs goes on: after this one. */
export interface JobPosition {
  readonly id: string;
  /** With microseconds; null for live jobs. */
  readonly finishedAt: string | null;
}

/** Which jobs. */
export interface JobFilter {
  readonly limit: number;
  /** Absent: the live ones. */
  readonly status?: JobStatus;
  readonly entityType?: string;
  readonly sourceEntityId?: string;
  readonly after?: JobPosition;
}

/** Jobs, newest first: live ones by their id, ended ones by when they ended. */
export class ListJobsQuery extends Query<readonly JobView[]> {
  constructor(readonly filter: JobFilter) {
    super();
  }
}

/** One job, live or ended. Throws `JobNotFoundError`. */
export class GetJobQuery extends Query<JobDetail> {
  constructor(readonly jobId: string) {
    super();
  }
}
