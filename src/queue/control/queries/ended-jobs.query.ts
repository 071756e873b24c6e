import { Query } from '@nestjs/cqrs';

/** Jobs that ended within a time, by how. */
export interface EndedJobs {
  readonly completed: number;
  /** Given up, or failed for good. */
  readonly failed: number;
}

/** Jobs that ended from one instant (included) to another (excluded). Meant for minutes: it counts. */
export class EndedJobsQuery extends Query<EndedJobs> {
  constructor(
    readonly from: Date,
    readonly to: Date,
  ) {
    super();
  }
}
