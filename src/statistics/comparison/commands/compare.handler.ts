import { CommandHandler, type ICommandHandler, QueryBus } from '@nestjs/cqrs';
import { SourceRegistry } from '@tds/sync';
import { Comparisons } from '../comparisons';
import { type ComparisonView, GetComparisonQuery } from '../queries/comparison.queries';
import { CompareCommand } from './compare.command';

@CommandHandler(CompareCommand)
export class CompareHandler implements ICommandHandler<CompareCommand> {
  constructor(
    private readonly comparisons: Comparisons,
    private readonly registry: SourceRegistry,
    private readonly queries: QueryBus,
  ) {}

  async execute({ order }: CompareCommand): Promise<ComparisonView> {
    const { request, requestedBy, correlationId, waitMs } = order;
    const entity = this.registry.entity(order.entityType);
    const { id } = await this.comparisons.begin({ entity, request, requestedBy, correlationId });
    if (waitMs > 0) await this.comparisons.ended(id, waitMs);
    return this.queries.execute(new GetComparisonQuery(id));
  }
}
