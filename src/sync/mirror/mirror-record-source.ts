import { RecordDirectory, type RecordSource } from '@tds/audit';
import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { SourceRegistry } from '../source/source-registry';
import { GetRecordsQuery } from './mirror.queries';

/** Names and records of the mirror, for the change feed, which asks it once it was made. */
@Injectable()
export class MirrorRecordSource implements RecordSource {
  constructor(
    private readonly registry: SourceRegistry,
    private readonly queries: QueryBus,
    directory: RecordDirectory,
  ) {
    directory.provide(this);
  }

  entityTypesNamed(name: string): readonly string[] {
    return this.registry.entitiesNamed(name).map(({ definition }) => definition.entityType);
  }

  async recordsOf(entityType: string, ids: readonly string[]): Promise<ReadonlyMap<string, object>> {
    const entity = this.registry.findEntity(entityType);
    if (!entity) return new Map();
    const records = await this.queries.execute(new GetRecordsQuery(entity, ids));
    return new Map(records.map((record) => [record.zoho_id, record]));
  }
}
