import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { type RegisteredEntity, SourceRegistry } from '../../source/source-registry';
import { type FoundRecord, SearchRecordsQuery } from './search-records.query';

@QueryHandler(SearchRecordsQuery)
export class SearchRecordsHandler implements IQueryHandler<SearchRecordsQuery> {
  constructor(
    private readonly database: Database,
    private readonly registry: SourceRegistry,
  ) {}

  /**
   * One statement, each branch a walk of one index that stops at the limit: the cost does not depend on how much is mirrored. Names of
   * tables and columns come from the definitions; the text is bound.
   */
  execute({ text, limit, entityTypes }: SearchRecordsQuery): Promise<readonly FoundRecord[]> {
    const wanted = text.trim();
    const entities = (entityTypes ?? this.registry.entityTypes()).map((type) => this.registry.entity(type));
    if (wanted === '' || entities.length === 0) return Promise.resolve([]);
    const organizations = [...new Set(entities.map(({ connector }) => connector.organizationId))];
    const organizationOf = ({ connector }: RegisteredEntity): string => `$${organizations.indexOf(connector.organizationId) + 5}`;
    const branches = entities.flatMap((entity) => [
      idBranch(entity, organizationOf(entity)),
      ...columnBranches(entity, organizationOf(entity)),
    ]);
    return this.database.query<FoundRecord>(
      `select * from (
         select distinct on ("entityType", "organizationId", "zohoId") * from (${branches.join(' union all ')}) found
          order by "entityType", "organizationId", "zohoId", "isExact" desc
       ) records
       where $2::text is not null and $3::text is not null
       order by "isExact" desc, "sourceDeletedAt" nulls first, title collate "C", "zohoId" limit $4`,
      [wanted, wanted.toLowerCase(), `${wanted.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`, limit, ...organizations],
    );
  }
}

function idBranch({ definition }: RegisteredEntity, organization: string): string {
  return `(select ${columns(definition.entityType, definition.search?.title, 'zoho_id', 'true')} from ${definition.table}
    where organization_id = ${organization} and zoho_id = $1)`;
}

function columnBranches({ definition }: RegisteredEntity, organization: string): string[] {
  const { title, columns: searched = [] } = definition.search ?? {};
  return searched.map(
    (column) => `(select ${columns(definition.entityType, title, column, `lower(${column}) = $2`)} from ${definition.table}
      where organization_id = ${organization} and lower(${column}) like $3 order by lower(${column}) using ~<~ limit $4)`,
  );
}

function columns(entityType: string, title: string | undefined, matched: string, isExact: string): string {
  return `'${entityType}' as "entityType", zoho_id as "zohoId", organization_id as "organizationId", ${title ?? 'null::text'} as title,
    '${matched}' as "matchedBy", ${matched} as "matchedValue", ${isExact} as "isExact",
    source_modified_at as "sourceModifiedAt", source_deleted_at as "sourceDeletedAt"`;
}
