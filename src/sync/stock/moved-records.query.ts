import { Query } from '@nestjs/cqrs';

/**
 * Ids of documents whose inner records of the given type other documents have moved since they were last read: products whose stock an order
 * committed, say. The next run in `stock` mode reads them. Empty for types with a listing of their own.
 */
export class MovedRecordsQuery extends Query<readonly string[]> {
  constructor(readonly entityType: string) {
    super();
  }
}
