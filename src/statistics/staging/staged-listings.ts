import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import { type RegisteredEntity, type SourceCallContext, type SourcePage, SourceRegistry, readAhead } from '@tds/sync';
import { v7 as uuidv7 } from 'uuid';
import { stagedColumnList } from './staged-columns';
import { type ToldDocument, stagedRowJson } from './staged-row';

/** What a source listed of one type, in a table of its own. */
export interface StagedListing {
  readonly id: string;
  /** Table with schema. */
  readonly table: string;
  readonly rows: number;
  /** Calls this listing cost when it was read; types listed together share them. */
  readonly calls: number;
  /** Our clock before the first page was asked for. */
  readonly beganAt: Date;
  /** The source's clock at the same time. */
  readonly listedAt: Date;
}

/** A listing, and what getting it cost this time: nothing where one was at hand. */
export interface ObtainedListing {
  readonly listing: StagedListing;
  readonly calls: number;
}

interface ListingRow {
  readonly id: string;
  readonly table_name: string;
  readonly row_count: string;
  readonly api_calls: number;
  readonly created_at: Date;
  readonly started_at: Date;
}

/** A listing nobody may be reading any more, hours after a newer one; and the longest any is kept. */
const SUPERSEDED_AFTER = `interval '1 hour'`;
const KEPT_FOR = `interval '1 day'`;

/** Listings of the source, staged page by page so that neither side is ever held in memory, and kept for a while to be used again. */
@Injectable()
export class StagedListings {
  constructor(
    private readonly database: Database,
    private readonly registry: SourceRegistry,
  ) {}

  /** A listing of the type not older than `maxAgeSeconds`, or a new one. `onRows` hears how many rows were read since it was last called. */
  async obtain(
    entity: RegisteredEntity,
    maxAgeSeconds: number,
    context: SourceCallContext,
    onRows: (rows: number) => Promise<void>,
  ): Promise<ObtainedListing> {
    const held = maxAgeSeconds > 0 ? await this.latest(entity, maxAgeSeconds) : null;
    if (held) return { listing: held, calls: 0 };
    await this.dropOutdated();
    return this.read(entity, context, onRows);
  }

  /** The newest complete listing of the type that is not older and still has its rows; null where there is none. */
  async latest({ connector, definition }: RegisteredEntity, maxAgeSeconds: number): Promise<StagedListing | null> {
    const [row] = await this.database.query<ListingRow>(
      `select id, table_name, row_count, api_calls, created_at, started_at from tds_source_listings
        where source = $1 and organization_id = $2 and entity_type = $3 and completed_at > now() - make_interval(secs => $4)
          and to_regclass(table_name) is not null
        order by completed_at desc limit 1`,
      [connector.source, connector.organizationId, definition.entityType, maxAgeSeconds],
    );
    if (!row) return null;
    const [count] = await this.database.query<{ rows: string }>(`select count(*) as rows from ${row.table_name}`);
    return count!.rows === row.row_count ? toListing(row) : null;
  }

  /** Drops listings that were superseded, have outlived their use, or were never finished. */
  async dropOutdated(): Promise<void> {
    const rows = await this.database.query<{ id: string; table_name: string }>(
      `select l.id, l.table_name from tds_source_listings l
        where l.created_at < now() - ${KEPT_FOR}
           or (l.created_at < now() - ${SUPERSEDED_AFTER}
               and (l.completed_at is null or exists (select from tds_source_listings n
                     where n.source = l.source and n.organization_id = l.organization_id and n.entity_type = l.entity_type
                       and n.completed_at > l.completed_at)))`,
    );
    for (const { id, table_name: table } of rows) {
      await this.database.query(`drop table if exists ${table}`);
      await this.database.query('delete from tds_source_listings where id = $1', [id]);
    }
  }

  private async read(
    entity: RegisteredEntity,
    context: SourceCallContext,
    onRows: (rows: number) => Promise<void>,
  ): Promise<ObtainedListing> {
    const targets = await Promise.all(this.listedTogether(entity).map((each) => this.create(each)));
    let calls = 0;
    let listedAt: Date | null = null;
    const { connector, definition } = entity;
    for await (const page of readAhead(connector.listPages({ listing: definition.listing }, context))) {
      context.signal?.throwIfAborted();
      listedAt ??= page.askedAt;
      calls += page.calls;
      for (const target of targets) {
        const rows = await this.add(target, page);
        target.rows += rows;
        if (target.entity === entity) await onRows(rows);
      }
    }
    for (const { id, rows } of targets) {
      await this.database.query(
        'update tds_source_listings set row_count = $2, api_calls = $3, started_at = coalesce($4, started_at), completed_at = now() where id = $1',
        [id, rows, calls, listedAt],
      );
    }
    const mine = targets.find((target) => target.entity === entity)!;
    const [row] = await this.database.query<ListingRow>(
      'select id, table_name, row_count, api_calls, created_at, started_at from tds_source_listings where id = $1',
      [mine.id],
    );
    return { listing: toListing(row!), calls };
  }

  /** All types of one listing are staged in one pass: the pages are paid for once. */
  private listedTogether({ connector, definition }: RegisteredEntity): RegisteredEntity[] {
    return connector.definitions
      .filter((other) => other.listing === definition.listing && !other.derivation && !other.attachment)
      .map((other) => this.registry.entity(other.entityType));
  }

  private async create(entity: RegisteredEntity) {
    const { connector, definition } = entity;
    const id = uuidv7();
    const table = `staging.${definition.entityType}_${id.replaceAll('-', '')}`;
    await this.database.query(
      `insert into tds_source_listings (id, source, organization_id, entity_type, table_name, started_at) values ($1, $2, $3, $4, $5, now())`,
      [id, connector.source, connector.organizationId, definition.entityType, table],
    );
    await this.database.query(
      `create unlogged table ${table} (${stagedColumnList(definition)}, primary key (zoho_id)) with (autovacuum_enabled = false)`,
    );
    return { id, table, entity, rows: 0 };
  }

  /** A row that moved to a later page while we read is met twice; the first copy stays. */
  private async add({ table, entity: { definition } }: { table: string; entity: RegisteredEntity }, page: SourcePage): Promise<number> {
    const rows = page.records
      .filter((document) => definition.includes(document))
      .flatMap((document): ToldDocument[] => {
        const id = definition.idOf(document);
        return id === null ? [] : [{ id, documentId: id, document, askedAt: page.askedAt, isFetched: false }];
      });
    if (rows.length === 0) return 0;
    const added = await this.database.query(
      `insert into ${table} select * from json_to_recordset($1::json) as x(${stagedColumnList(definition)}) on conflict do nothing returning 1`,
      [`[${rows.map((row) => stagedRowJson(definition, row)).join(',')}]`],
    );
    return added.length;
  }
}

function toListing(row: ListingRow): StagedListing {
  return {
    id: row.id,
    table: row.table_name,
    rows: Number(row.row_count),
    calls: row.api_calls,
    beganAt: row.created_at,
    listedAt: row.started_at,
  };
}
