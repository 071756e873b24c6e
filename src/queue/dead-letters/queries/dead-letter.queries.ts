import { Query } from '@nestjs/cqrs';
import type { DeadLetterDetail, DeadLetterView } from '../dead-letter';
import type { DeadLetterFilter } from '../dead-letter-filter';

/** A page of dead letters; open ones unless told otherwise. */
export interface DeadLetterPageFilter extends DeadLetterFilter {
  readonly limit: number;
  readonly resolved?: boolean;
  /** Older than this one. */
  readonly beforeId?: string;
}

/** Dead letters, newest first. */
export class ListDeadLettersQuery extends Query<readonly DeadLetterView[]> {
  constructor(readonly filter: DeadLetterPageFilter) {
    super();
  }
}

/** How many dead letters a listing has on all its pages; undefined where there are too many to count in passing. */
export class CountDeadLettersQuery extends Query<number | undefined> {
  constructor(readonly filter: Pick<DeadLetterPageFilter, keyof DeadLetterFilter | 'resolved'>) {
    super();
  }
}

/** One dead letter. Throws `DeadLetterNotFoundError`. */
export class GetDeadLetterQuery extends Query<DeadLetterDetail> {
  constructor(readonly deadLetterId: string) {
    super();
  }
}
