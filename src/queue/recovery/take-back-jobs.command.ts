import { Command } from '@nestjs/cqrs';
import type { Lease } from '../jobs/job';
import type { StuckLimits } from './stuck-jobs';

/**
 * Takes stuck jobs from workers that will not finish them: as if their lease had run out, at the cost of the attempt. Answers with the ids
 * taken back; jobs that were settled, renewed or taken back by somebody else meanwhile are left alone.
 */
export class TakeBackJobsCommand extends Command<readonly string[]> {
  constructor(
    readonly leases: readonly Lease[],
    readonly limits: StuckLimits,
  ) {
    super();
  }
}
