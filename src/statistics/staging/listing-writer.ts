import type { Database } from '@tds/platform/database';
import type { EntityDefinition, RegisteredEntity, SourcePage } from '@tds/sync';
import { v7 as uuidv7 } from 'uuid';
import { stagedColumnList } from './staged-columns';
import { stagedRowJson } from './staged-row';

/** A type whose rows of a listing are staged. */
interface StagingTarget {
  readonly id: string;
  readonly table: string;
  readonly entity: RegisteredEntity;
  rows: number;
}

/** What a page says of each type, as JSON text of rows; null where nothing. */
export interface StagedPage {
  readonly page: SourcePage;
  readonly rowsOf: ReadonlyMap<StagingTarget, string | null>;
}

/** Takes a listing in page by page: each type of it in a table of its own. The pages are paid for once, whatever is in them. */
export class ListingWriter {
  private calls = 0;
  private listedAt: Date | null = null;

  private constructor(
    private readonly database: Database,
    private readonly targets: readonly StagingTarget[],
  ) {}

  /** Begins listings of types that are listed together. `runIds`: of the syncs that read them, by entity type. */
  static async begin(
    database: Database,
    entities: readonly RegisteredEntity[],
    runIds: ReadonlyMap<string, string>,
  ): Promise<ListingWriter> {
    const targets: StagingTarget[] = [];
    for (const entity of entities) {
      const { connector, definition } = entity;
      const { entityType } = definition;
      const id = uuidv7();
      const table = `staging.${entityType}_${id.replaceAll('-', '')}`;
      await database.query(
        `insert into tds_source_listings (id, source, organization_id, entity_type, table_name, started_at, run_id)
         values ($1, $2, $3, $4, $5, now(), $6)`,
        [id, connector.source, connector.organizationId, entityType, table, runIds.get(entityType) ?? null],
      );
      await database.query(
        `create unlogged table ${table} (${stagedColumnList(definition)}, primary key (zoho_id)) with (autovacuum_enabled = false)`,
      );
      targets.push({ id, table, entity, rows: 0 });
    }
    return new ListingWriter(database, targets);
  }

  /** Reads a page's documents; writes nothing yet. */
  stage(page: SourcePage): StagedPage {
    return { page, rowsOf: new Map(this.targets.map((target) => [target, rowsJson(target.entity.definition, page)])) };
  }

  /** Takes a page in. A row that moved to a later page while the source was read is met twice; the first copy stays. */
  async add({ page, rowsOf }: StagedPage): Promise<void> {
    this.listedAt ??= page.askedAt;
    this.calls += page.calls;
    for (const [target, rows] of rowsOf) {
      if (rows === null) continue;
      const columns = stagedColumnList(target.entity.definition);
      const added = await this.database.query(
        `insert into ${target.table} select * from json_to_recordset($1::json) as x(${columns}) on conflict do nothing returning 1`,
        [rows],
      );
      target.rows += added.length;
    }
  }

  /** Rows of a type taken in so far. */
  rowsOf(entity: RegisteredEntity): number {
    return this.target(entity).rows;
  }

  /** Ends the listing: it may be used. Answers the id of a type's. */
  async complete(entity: RegisteredEntity): Promise<{ readonly id: string; readonly calls: number }> {
    for (const { id, rows } of this.targets) {
      await this.database.query(
        'update tds_source_listings set row_count = $2, api_calls = $3, started_at = coalesce($4, started_at), completed_at = now() where id = $1',
        [id, rows, this.calls, this.listedAt],
      );
    }
    return { id: this.target(entity).id, calls: this.calls };
  }

  private target(entity: RegisteredEntity): StagingTarget {
    return this.targets.find((target) => target.entity.definition === entity.definition)!;
  }
}

/** A type's rows of a page. */
function rowsJson(definition: EntityDefinition, { records, askedAt }: SourcePage): string | null {
  const rows: string[] = [];
  for (const document of records) {
    const id = definition.includes(document) ? definition.idOf(document) : null;
    if (id !== null) rows.push(stagedRowJson(definition, { id, documentId: id, document, askedAt, isFetched: false }));
  }
  return rows.length === 0 ? null : `[${rows.join(',')}]`;
}
