import { Query } from '@nestjs/cqrs';
import type { StuckJob, StuckLimits } from './stuck-jobs';

/** Jobs that are stuck, the longest first, at most `limit`. */
export class StuckJobsQuery extends Query<readonly StuckJob[]> {
  constructor(
    readonly limits: StuckLimits,
    readonly limit: number,
  ) {
    super();
  }
}
