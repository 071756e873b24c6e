import { Query } from '@nestjs/cqrs';
import type { RecordOfJobs } from '../../control/queries/jobs-of-record.query';
import type { DeadLetterView } from '../dead-letter';

/** Dead letters of a record that were written before an instant, open and resolved, newest first. */
export class DeadLettersOfRecordQuery extends Query<readonly DeadLetterView[]> {
  constructor(
    readonly record: RecordOfJobs,
    readonly before: Date,
    readonly limit: number,
  ) {
    super();
  }
}
