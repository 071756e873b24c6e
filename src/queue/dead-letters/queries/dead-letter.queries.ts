import { Query } from '@nestjs/cqrs';
import type { FailureClass } from '../../jobs/job';
import type { DeadLetterDetail, DeadLetterView } from '../dead-letter';

/** Which dead letters; open ones unless told otherwise. */
export interface DeadLetterFilter {
  readonly limit: number;
  readonly entityType?: string;
  readonly class?: FailureClass;
  readonly resolved?: boolean;
  /** Older than this one. */
  readonly beforeId?: string;
}

/** Dead letters, newest first. */
export class ListDeadLettersQuery extends Query<readonly DeadLetterView[]> {
  constructor(readonly filter: DeadLetterFilter) {
    super();
  }
}

/** One dead letter. Throws `DeadLetterNotFoundError`. */
export class GetDeadLetterQuery extends Query<DeadLetterDetail> {
  constructor(readonly deadLetterId: string) {
    super();
  }
}
