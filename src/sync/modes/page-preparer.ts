import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import type { UpsertChange } from '../apply/entity-change';
import type { FetchResult, SourceCallContext, SourcePage } from '../source/source-connector';
import { type RegisteredEntity, SourceRegistry } from '../source/source-registry';
import { wantedDetailsSql } from './wanted-details-sql';

/** Rows of a page with what had to be asked for before they can be applied. */
export type PreparedRecords =
  /** Rows of the listing, completed by their details where those were wanted and the list tells versions. */
  | {
      readonly kind: 'listed';
      readonly changes: readonly UpsertChange[];
      readonly processed: number;
      readonly calls: number;
      readonly failures: FetchResult['failures'];
    }
  /** For a type that comes inside another's documents: those documents. */
  | { readonly kind: 'fetched'; readonly ids: readonly string[]; readonly result: FetchResult };

/** List rows, completed by the details that could be had. */
export interface CompletedRows {
  readonly changes: readonly UpsertChange[];
  readonly calls: number;
  readonly failures: FetchResult['failures'];
}

/** Asks for what a page of list rows lacks. Writes nothing, so that it may run ahead of the pages that are being applied. */
@Injectable()
export class PagePreparer {
  constructor(
    private readonly registry: SourceRegistry,
    private readonly database: Database,
  ) {}

  /** Prepares a page's records of one entity type. */
  async prepare(
    entity: RegisteredEntity,
    page: Pick<SourcePage, 'records' | 'askedAt'>,
    context: SourceCallContext,
  ): Promise<PreparedRecords> {
    const { definition } = entity;
    const parent = this.registry.parentOf(entity);
    if (parent) {
      // Such records have no page of their own: the documents they come in are fetched, whatever their version.
      const ids = page.records.flatMap((document) => parent.definition.idOf(document) ?? []);
      return { kind: 'fetched', ids, result: await fetchByIds(parent, ids, context) };
    }
    const listed = page.records.flatMap((document): UpsertChange[] => {
      const sourceEntityId = definition.idOf(document);
      return sourceEntityId === null ? [] : [{ kind: 'upsert', sourceEntityId, document, listedAt: page.askedAt }];
    });
    const processed = page.records.length;
    // Without a modification time only the row itself, once applied, tells that a record changed and is worth its detail.
    if (definition.listRowsAreComplete || !definition.isVersioned)
      return { kind: 'listed', changes: listed, processed, calls: 0, failures: [] };
    const ids = await this.wantedDetails(entity, listed);
    return { kind: 'listed', processed, ...(await this.withDetails(entity, listed, ids, context)) };
  }

  /**
   * Completes list rows by their details. What only the list tells stays: for some types that is the modification time. Not found: the list
   * row still says that the record exists; the next run settles it. What failed is told, for somebody has to ask again.
   */
  async withDetails(
    entity: RegisteredEntity,
    changes: readonly UpsertChange[],
    ids: readonly string[],
    context: SourceCallContext,
  ): Promise<CompletedRows> {
    if (ids.length === 0) return { changes, calls: 0, failures: [] };
    const { records, calls, failures } = await fetchByIds(entity, ids, context);
    const details = new Map(records.map((record) => [record.sourceEntityId, record]));
    const completed = changes.map((change): UpsertChange => {
      const detail = details.get(change.sourceEntityId);
      if (!detail?.found) return change;
      // Not spread into a literal: for documents of a hundred fields V8 takes 15 times as long for that (450 µs against 30).
      return { ...change, document: Object.assign({}, change.document, detail.document), fetchedAt: detail.askedAt };
    });
    return { changes: completed, calls, failures };
  }

  /** Ids of listed records whose detail we lack, hold in an older version, or must read again because it moves in silence. */
  async wantedDetails({ definition, connector }: RegisteredEntity, changes: readonly UpsertChange[]): Promise<readonly string[]> {
    const listed = changes.map((change) => ({ zoho_id: change.sourceEntityId, modified_at: definition.modifiedAtOf(change.document) }));
    const rows = await this.database.query<{ zoho_id: string }>(wantedDetailsSql(definition), [
      connector.organizationId,
      JSON.stringify(listed),
    ]);
    return rows.map((row) => row.zoho_id);
  }
}

function fetchByIds({ connector, definition }: RegisteredEntity, ids: readonly string[], context: SourceCallContext): Promise<FetchResult> {
  return connector.fetchByIds(definition.entityType, ids, context);
}
