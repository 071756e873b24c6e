import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { SourceRegistry } from '../source/source-registry';
import { lastCompletedRun } from './last-completed-run';
import { type MirrorFreshness, MirrorFreshnessQuery } from './mirror-freshness.query';

const FRESHNESS = `select t.entity_type as "entityType", greatest(own.ended_at, other.ended_at) as "lastSyncAt"
  from unnest($1::text[], $2::text[]) with ordinality as t(entity_type, read_with, ord)
  left join lateral (${lastCompletedRun('t.entity_type')}) own on true
  left join lateral (${lastCompletedRun('t.read_with')}) other on true
 order by t.ord`;

@QueryHandler(MirrorFreshnessQuery)
export class MirrorFreshnessHandler implements IQueryHandler<MirrorFreshnessQuery> {
  constructor(
    private readonly database: Database,
    private readonly registry: SourceRegistry,
  ) {}

  execute(): Promise<readonly MirrorFreshness[]> {
    const definitions = this.registry.definitions();
    const types = definitions.map(({ entityType }) => entityType);
    const readWith = definitions.map(({ entityType, derivation }) => derivation?.from ?? entityType);
    return this.database.query<MirrorFreshness>(FRESHNESS, [types, readWith]);
  }
}
