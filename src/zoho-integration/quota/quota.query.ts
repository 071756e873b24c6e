import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type QuotaOutlook, QuotaPlanner } from './quota-planner';

/** The calls of the day: spent, left, and what is to come. */
export class GetQuotaQuery extends Query<QuotaOutlook> {}

@QueryHandler(GetQuotaQuery)
export class GetQuotaHandler implements IQueryHandler<GetQuotaQuery> {
  constructor(private readonly planner: QuotaPlanner) {}

  execute(): Promise<QuotaOutlook> {
    return this.planner.outlook();
  }
}
