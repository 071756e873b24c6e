import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { StockMovements } from '../modes/stock-movements';
import { SourceRegistry } from '../source/source-registry';
import { MovedRecordsQuery } from './moved-records.query';

@QueryHandler(MovedRecordsQuery)
export class MovedRecordsHandler implements IQueryHandler<MovedRecordsQuery> {
  constructor(
    private readonly registry: SourceRegistry,
    private readonly movements: StockMovements,
  ) {}

  async execute({ entityType }: MovedRecordsQuery): Promise<readonly string[]> {
    const entity = this.registry.entity(entityType);
    if (!entity.definition.derivation) return [];
    return this.movements.movedIds(entity, await this.movements.begin(entity));
  }
}
