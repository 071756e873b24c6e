import { Query } from '@nestjs/cqrs';
import type { FailureClass } from '../../jobs/job';

/** Open dead letters that have something in common. */
export interface DeadLetterGroup {
  readonly class: FailureClass;
  readonly entityType: string;
  readonly errorCode: string | null;
  readonly count: number;
  /** When the oldest of them was made. */
  readonly oldestAt: Date;
}

/** Open dead letters by class, entity type and error code, most first; a second or so old. */
export class DeadLetterSummaryQuery extends Query<readonly DeadLetterGroup[]> {}
