import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import type { ValidationRun } from '../validation-run';
import { ValidationRunLedger } from '../validation-run-ledger';
import { ListValidationRunsQuery } from './validation-run.queries';

@QueryHandler(ListValidationRunsQuery)
export class ListValidationRunsHandler implements IQueryHandler<ListValidationRunsQuery> {
  constructor(private readonly ledger: ValidationRunLedger) {}

  execute({ limit }: ListValidationRunsQuery): Promise<readonly ValidationRun[]> {
    return this.ledger.list(limit);
  }
}
