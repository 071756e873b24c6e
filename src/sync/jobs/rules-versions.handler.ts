import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { SourceRegistry } from '../source/source-registry';
import { rulesVersion } from './rules-version';
import { RulesVersionsQuery } from './rules-versions.query';

@QueryHandler(RulesVersionsQuery)
export class RulesVersionsHandler implements IQueryHandler<RulesVersionsQuery> {
  constructor(private readonly registry: SourceRegistry) {}

  async execute(): Promise<Readonly<Record<string, string>>> {
    return Object.fromEntries(this.registry.definitions().map((definition) => [definition.entityType, rulesVersion(definition)]));
  }
}
