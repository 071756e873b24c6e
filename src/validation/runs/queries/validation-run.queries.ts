import { Query } from '@nestjs/cqrs';
import type { ValidationRun } from '../validation-run';

/** The newest checks of the mirror, newest first. */
export class ListValidationRunsQuery extends Query<readonly ValidationRun[]> {
  constructor(readonly limit: number) {
    super();
  }
}
