import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { MovedRecordsQuery, type RegisteredEntity, type SourceCallContext, SourceRegistry } from '@tds/sync';
import { type StagedListing, StagedListings } from '../staging/staged-listings';
import type { Comparison } from './comparison';
import { ComparisonLedger } from './comparison-ledger';
import { type ToldRows, comparisonSql } from './comparison-sql';
import { attachmentRows } from './attachment-rows';
import { RecordReader } from './record-reader';

/** Documents fetched and compared at a time. */
const CHUNK = 100;
/** Suspects that are asked for once more before they are called different. What is left over is told unconfirmed. */
const CONFIRMED_SUSPECTS = 100;

/** How many rows a pass met on either side. */
export interface MetRows {
  readonly told: number;
  readonly held: number;
  readonly records: number;
}

/** A document to fetch, and the modification time its listing told. */
interface DocumentToRead {
  readonly document_id: string;
  readonly listed_version: Date | null;
}

/** Compares a type's records on both sides and keeps what differs; neither side is ever held in memory. */
@Injectable()
export class Comparer {
  constructor(
    private readonly database: Database,
    private readonly listings: StagedListings,
    private readonly reader: RecordReader,
    private readonly registry: SourceRegistry,
    private readonly ledger: ComparisonLedger,
    private readonly queries: QueryBus,
  ) {}

  /** Makes a comparison. Returns what it met and the source's clock when it was listed; what differs is in the ledger. */
  async compare(comparison: Comparison, context: SourceCallContext): Promise<MetRows & { readonly listedAt: Date | null }> {
    const { entity, request } = comparison;
    const moving = entity.definition.derivation ? await this.queries.execute(new MovedRecordsQuery(entity.definition.entityType)) : [];
    if (request.ids) return { ...(await this.fetched(comparison, request.ids, moving, context)), listedAt: null };
    if (entity.definition.derivation) return { ...(await this.sampled(comparison, moving, context)), listedAt: null };

    const listed = this.registry.entity(entity.definition.attachment?.of ?? entity.definition.entityType);
    const { listing, calls } = await this.listings.obtain(listed, request.maxAgeSeconds, context, (rows) =>
      this.ledger.progress(comparison.id, rows, 0),
    );
    await this.ledger.progress(comparison.id, 0, calls);
    const from = entity.definition.attachment ? attachmentRows(entity.definition, listing.table) : listing.table;
    const met = await this.join(comparison, { kind: 'listing', from }, listing, moving);
    if (request.level !== 'counts' && !entity.definition.attachment) {
      if (request.deep && request.level === 'fields') await this.deepen(comparison, listing.table, moving, context);
      await this.confirm(comparison, moving, context);
    }
    await this.database.query(`delete from tds_comparison_differences where comparison_id = $1 and kind = 'ahead'`, [comparison.id]);
    return { ...met, listedAt: listing.listedAt };
  }

  /** Asks once more for what looks different; the second answer, set against our row as it is then, counts. */
  private async confirm(comparison: Comparison, moving: readonly string[], context: SourceCallContext): Promise<void> {
    const suspects = await this.database.query<DocumentToRead>(
      `select document_id, max(zoho_modified_at) as listed_version from tds_comparison_differences
        where comparison_id = $1 and not is_confirmed and (kind <> 'in_flight' or note = 'written')
        group by document_id order by document_id limit $2`,
      [comparison.id, CONFIRMED_SUSPECTS],
    );
    await this.again(comparison, suspects, moving, context);
  }

  /** Reads the details of listed records that our list rows don't tell everything of. */
  private async deepen(comparison: Comparison, table: string, moving: readonly string[], context: SourceCallContext): Promise<void> {
    const { sample } = comparison.request;
    for (let after = '', left = sample === 'all' ? Infinity : sample; left > 0; left -= CHUNK) {
      const rows = await this.database.query<DocumentToRead & { position: string }>(
        `select zoho_id as document_id, modified_at as listed_version, md5(zoho_id || $1::text) as position from ${table} where md5(zoho_id || $1::text) > $2 order by position limit $3`,
        [comparison.id, after, Math.min(left, CHUNK)],
      );
      await this.again(comparison, rows, moving, context);
      if (rows.length < CHUNK) return;
      after = rows.at(-1)!.position;
    }
  }

  /** Records inside other documents: of all of ours, or a sample. */
  private async sampled(comparison: Comparison, moving: readonly string[], context: SourceCallContext): Promise<MetRows> {
    const { entity, request } = comparison;
    const parent = this.registry.parentOf(entity)!;
    let met: MetRows = { told: 0, held: 0, records: 0 };
    for (let after = '', left = request.sample === 'all' ? Infinity : request.sample; left > 0; left -= CHUNK) {
      const chunk = await this.documentsAfter(comparison, parent, after, Math.min(left, CHUNK));
      met = sum(
        met,
        await this.fetched(
          comparison,
          chunk.map((row) => row.zoho_id),
          moving,
          context,
        ),
      );
      if (chunk.length < CHUNK) break;
      after = chunk.at(-1)!.position;
    }
    return met;
  }

  /** Documents we hold, or hold records of. In another order each time, so that samples roll over all. */
  private documentsAfter(
    { id, entity: { connector, definition } }: Comparison,
    parent: RegisteredEntity,
    after: string,
    limit: number,
  ): Promise<{ zoho_id: string; position: string }[]> {
    return this.database.query(
      `select zoho_id, md5(zoho_id || $2::text) as position
         from (select p.zoho_id from ${parent.definition.table} p where p.organization_id = $1 and p.source_deleted_at is null
               union
               select m.${definition.derivation!.parentColumn} from ${definition.table} m where m.organization_id = $1 and m.source_deleted_at is null) documents
        where md5(zoho_id || $2::text) > $3 order by position limit $4`,
      [connector.organizationId, id, after, limit],
    );
  }

  private async fetched(
    comparison: Comparison,
    ids: readonly string[],
    moving: readonly string[],
    context: SourceCallContext,
  ): Promise<MetRows> {
    let met: MetRows = { told: 0, held: 0, records: 0 };
    for (let from = 0; from < ids.length; from += CHUNK) {
      const documents = ids.slice(from, from + CHUNK).map((id) => ({ document_id: id, listed_version: null }));
      const chunk = await this.again(comparison, documents, moving, context);
      await this.ledger.progress(comparison.id, Math.min(CHUNK, ids.length - from), 0);
      met = sum(met, chunk);
    }
    return met;
  }

  /** Fetches documents and compares their records anew; earlier findings about them go. */
  private async again(
    comparison: Comparison,
    documents: readonly DocumentToRead[],
    moving: readonly string[],
    context: SourceCallContext,
  ): Promise<MetRows> {
    if (documents.length === 0) return { told: 0, held: 0, records: 0 };
    context.signal?.throwIfAborted();
    const [clock] = await this.database.query<{ now: Date }>('select clock_timestamp() as now');
    const documentIds = documents.map((document) => document.document_id);
    const listedVersions = new Map(
      documents.flatMap((document) => (document.listed_version ? [[document.document_id, document.listed_version] as const] : [])),
    );
    const read = await this.reader.read(comparison.entity, documentIds, context, listedVersions);
    await this.ledger.progress(comparison.id, 0, read.calls);
    await this.database.query('delete from tds_comparison_differences where comparison_id = $1 and document_id = any ($2::text[])', [
      comparison.id,
      read.documentIds,
    ]);
    return this.join(comparison, { kind: 'fetched' }, { beganAt: clock!.now, runId: null }, moving, [read.rows, read.documentIds]);
  }

  private async join(
    { id, entity, request }: Comparison,
    told: ToldRows,
    { beganAt, runId }: Pick<StagedListing, 'beganAt' | 'runId'>,
    moving: readonly string[],
    more: readonly unknown[] = [],
  ): Promise<MetRows> {
    const isSampled = told.kind === 'listing' && request.sample !== 'all' && request.level === 'fields';
    const sql = comparisonSql(entity.definition, told, request.level, isSampled);
    const { organizationId, source } = entity.connector;
    const parameters = [organizationId, id, source, beganAt, request.lagSeconds, moving, runId, ...(isSampled ? [request.sample] : more)];
    const [met] = await this.database.query<MetRows>(sql, parameters);
    return met!;
  }
}

function sum(a: MetRows, b: MetRows): MetRows {
  return { told: a.told + b.told, held: a.held + b.held, records: a.records + b.records };
}
