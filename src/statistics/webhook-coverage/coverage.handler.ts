import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { SourceRegistry } from '@tds/sync';
import { type CoverageDay, WebhookCoverageQuery } from './coverage.messages';
import { CoverageReader } from './coverage-reader';

@QueryHandler(WebhookCoverageQuery)
export class WebhookCoverageHandler implements IQueryHandler<WebhookCoverageQuery> {
  constructor(
    private readonly reader: CoverageReader,
    private readonly registry: SourceRegistry,
  ) {}

  execute({ days, entityType }: WebhookCoverageQuery): Promise<readonly CoverageDay[]> {
    const types = entityType === null ? this.reader.announced() : [this.registry.entity(entityType).definition.entityType];
    return this.reader.days(days, types);
  }
}
