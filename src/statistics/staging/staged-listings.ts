import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import { type RegisteredEntity, type SourceCallContext, type SourcePage, SourceRegistry, readAhead } from '@tds/sync';
import { ListingWriter, type StagedPage } from './listing-writer';

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
  /** The full sync that read it and wrote what it says; null where a comparison did. */
  readonly runId: string | null;
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
  readonly run_id: string | null;
}

const COLUMNS = 'id, table_name, row_count, api_calls, created_at, started_at, run_id';

/** A listing nobody may be reading any more, hours after a newer one; and the longest any is kept. */
const SUPERSEDED_AFTER = `interval '1 hour'`;
const KEPT_FOR = `interval '1 day'`;

/** Between two tellings of how far a listing has come, ms: each is a commit. */
const TELL_EVERY_MS = 500;

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
      `select ${COLUMNS} from tds_source_listings
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

  /** Begins a listing of a type and of all that is listed with it. `runIds`: of the syncs that read it, by entity type. */
  begin({ connector, definition }: RegisteredEntity, runIds: ReadonlyMap<string, string> = new Map()): Promise<ListingWriter> {
    const together = connector.definitions
      .filter((other) => other.listing === definition.listing && !other.derivation && !other.attachment)
      .map((other) => this.registry.entity(other.entityType));
    return ListingWriter.begin(this.database, together, runIds);
  }

  private async read(
    entity: RegisteredEntity,
    context: SourceCallContext,
    onRows: (rows: number) => Promise<void>,
  ): Promise<ObtainedListing> {
    const writer = await this.begin(entity);
    const { connector, definition } = entity;
    let [told, toldAt] = [0, performance.now()];
    const tell = async (): Promise<void> => {
      const rows = writer.rowsOf(entity);
      await onRows(rows - told);
      [told, toldAt] = [rows, performance.now()];
    };
    const pages = readAhead(connector.listPages({ listing: definition.listing }, context));
    // While the database takes a page in, the next one is read.
    for await (const page of readAhead(staged(writer, pages))) {
      context.signal?.throwIfAborted();
      await writer.add(page);
      if (performance.now() - toldAt >= TELL_EVERY_MS) await tell();
    }
    await tell();
    const { id, calls } = await writer.complete(entity);
    const [row] = await this.database.query<ListingRow>(`select ${COLUMNS} from tds_source_listings where id = $1`, [id]);
    return { listing: toListing(row!), calls };
  }
}

async function* staged(writer: ListingWriter, pages: AsyncIterable<SourcePage>): AsyncGenerator<StagedPage> {
  for await (const page of pages) yield writer.stage(page);
}

function toListing(row: ListingRow): StagedListing {
  return {
    id: row.id,
    table: row.table_name,
    rows: Number(row.row_count),
    calls: row.api_calls,
    beganAt: row.created_at,
    listedAt: row.started_at,
    runId: row.run_id,
  };
}
