import { Query } from '@nestjs/cqrs';
import type { EndedJobs } from './ended-jobs.query';

/**
 * Jobs that ended within the last minutes, counted as far as it takes to say whether more than `percent` of them failed: all failures, and of
 * the completed ones no more than would bring their share down to `percent`, or `minimum`. Cheap however fast the queue is.
 */
export class FailureShareQuery extends Query<EndedJobs> {
  constructor(
    readonly minutes: number,
    readonly percent: number,
    readonly minimum: number,
  ) {
    super();
  }
}
