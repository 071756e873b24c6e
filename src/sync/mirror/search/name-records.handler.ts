import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { groupBy } from '../../group-by';
import type { EntityDefinition } from '../../source/entity-definition';
import { SourceRegistry } from '../../source/source-registry';
import { type NamedRecord, NameRecordsQuery } from './name-records.query';

@QueryHandler(NameRecordsQuery)
export class NameRecordsHandler implements IQueryHandler<NameRecordsQuery> {
  constructor(
    private readonly database: Database,
    private readonly registry: SourceRegistry,
  ) {}

  /** One statement, a walk of the primary key per type. Names of tables and columns come from the definitions; ids are bound. */
  async execute({ records }: NameRecordsQuery): Promise<readonly NamedRecord[]> {
    const parameters: unknown[] = [];
    const branches = [...groupBy(records, ({ entityType }) => entityType)].flatMap(([name, keys]) => {
      const entity = this.registry.findEntity(name);
      const titles = entity && this.titlesOf(entity.definition);
      if (!titles) return [];
      const organization = parameters.push(entity.connector.organizationId);
      const ids = parameters.push(keys.map(({ zohoId }) => zohoId));
      return `select '${entity.definition.entityType}' as "entityType", record.zoho_id as "zohoId", ${titles.column} as title from ${titles.tables}
        where record.organization_id = $${organization} and record.zoho_id = any ($${ids}) and ${titles.column} <> ''`;
    });
    return branches.length === 0 ? [] : this.database.query<NamedRecord>(branches.join(' union all '), parameters);
  }

  /** Where the titles of a type are found. What comes inside another record, or belongs to one, is called as that is. */
  private titlesOf({ search, table, derivation, attachment }: EntityDefinition): { column: string; tables: string } | null {
    if (search) return { column: `record.${search.title}`, tables: `${table} record` };
    const owner = derivation
      ? { type: derivation.from, column: derivation.parentColumn }
      : attachment && { type: attachment.of, column: attachment.ownerColumn };
    if (!owner) return null;
    const { definition } = this.registry.entity(owner.type);
    if (!definition.search) return null;
    return {
      column: `owner.${definition.search.title}`,
      tables: `${table} record join ${definition.table} owner
        on owner.organization_id = record.organization_id and owner.zoho_id = record.${owner.column}`,
    };
  }
}
