import type { Clock } from '@libs/resilience';
import type {
  FetchResult,
  FetchedFile,
  FetchedRecord,
  JsonValue,
  ListRequest,
  Recognition,
  SourceCallContext,
  SourceConnector,
  SourceNotification,
  SourcePage,
} from '@tds/sync';
import { ZohoNotFoundError, ZohoBreakerOpenError, ZohoQuotaError } from './client';
import type { ZohoClient, ZohoProduct } from './client';
import type { ZohoEntityDefinition } from './entities';
import { parseLosslessJson } from '@libs/lossless-json';
import { recogniseZohoNotification } from './recognise';

/** Details read at a time where Zoho has no batch endpoint. Below the client's own limit on calls in flight, so that other lanes get through. */
const SINGLE_FETCHES_IN_FLIGHT = 2;

/** What one call brings (`zoho-api.md` 3 and 5.1). */
const LIST_ROWS_PER_CALL = 200;
const BATCH_IDS_PER_CALL = 100;

/** How exactly the instant of asking is known, ms. */
const ASKED_AT_PRECISION_MS = 2_000;

/**
 * The instant of asking is told to the second, rounded down. Of what does not exist any more there is no later version, and a version of the
 * very second of asking must not outlive it: here it is rounded up.
 */
const goneAtOf = (askedAt: Date): Date => new Date(askedAt.getTime() + ASKED_AT_PRECISION_MS);

/** Zoho behind the port: knows which path, key and batch belongs to which definition; how to call is the client's business. */
export class ZohoConnector implements SourceConnector {
  readonly source = 'zoho';

  constructor(
    readonly definitions: readonly ZohoEntityDefinition[],
    private readonly client: ZohoClient,
    private readonly clock: Clock,
    private readonly reasonAgainst: (product: ZohoProduct) => Promise<string | null>,
  ) {}

  get organizationId(): string {
    return this.client.organizationId;
  }

  parse(text: string): JsonValue {
    return parseLosslessJson(text);
  }

  recognise(notification: SourceNotification): Recognition {
    return recogniseZohoNotification(notification, this.definitions, this.organizationId, parseLosslessJson);
  }

  unavailable(entityType: string): Promise<string | null> {
    return this.reasonAgainst(this.definition(entityType).zoho.product);
  }

  /** Pages of a listing. */
  async *listPages(request: ListRequest, context: SourceCallContext): AsyncGenerator<SourcePage> {
    const { zoho } = this.definitionOfListing(request.listing);
    const pages = this.client.pages(
      {
        product: zoho.product,
        path: zoho.listPath,
        arrayKeys: zoho.listKeys,
        page: request.fromPage,
        filterBy: zoho.filterBy,
        sort: request.order === 'newest_first' ? { column: 'last_modified_time', order: 'D' } : { column: 'created_time', order: 'A' },
        ...(request.modifiedSince ? { modifiedSince: { instant: request.modifiedSince, field: 'last_modified_time' } } : {}),
      },
      context,
    );
    for await (const page of pages) {
      yield {
        page: page.context.page,
        records: page.rows,
        hasMore: page.context.hasMore,
        askedAt: page.askedAt,
        calls: page.calls,
        isOrderHonoured: page.sort !== 'ignored',
        isFilterHonoured: page.modifiedSince !== 'ignored',
      };
    }
  }

  async fetchByIds(entityType: string, ids: readonly string[], context: SourceCallContext): Promise<FetchResult> {
    const definition = this.definition(entityType);
    if (definition.zoho.detailKeys.length === 0) return this.fetchFromListing(definition, ids, context);
    return definition.zoho.batchDetail ? this.fetchInBatches(definition, ids, context) : this.fetchSingly(definition, ids, context);
  }

  /** A type without a detail endpoint is read whole, whatever ids are asked for; that such listings are one page is what makes them so. */
  callsFor(entityType: string, what: { readonly listed: number } | { readonly fetched: number }): number {
    if ('listed' in what) return Math.max(1, Math.ceil(what.listed / LIST_ROWS_PER_CALL));
    const { detailKeys, batchDetail } = this.definition(entityType).zoho;
    if (what.fetched === 0) return 0;
    if (detailKeys.length === 0) return 1;
    return batchDetail ? Math.ceil(what.fetched / BATCH_IDS_PER_CALL) : what.fetched;
  }

  announces(entityType: string): boolean {
    return this.definition(entityType).zoho.webhookKeys.length > 0;
  }

  /** Small types have no detail endpoint; what their listing, read whole, does not hold does not exist. */
  private async fetchFromListing(
    definition: ZohoEntityDefinition,
    ids: readonly string[],
    context: SourceCallContext,
  ): Promise<FetchResult> {
    let askedAt: Date | undefined;
    const found = new Map<string, FetchedRecord>();
    let calls = 0;
    for await (const page of this.listPages({ listing: definition.listing }, context)) {
      calls += page.calls;
      askedAt ??= page.askedAt;
      for (const document of page.records) {
        const sourceEntityId = definition.idOf(document) ?? '';
        found.set(sourceEntityId, { sourceEntityId, found: true, document, askedAt: page.askedAt });
      }
    }
    const goneAt = goneAtOf(askedAt ?? this.clock.now());
    const records = ids.map((sourceEntityId) => found.get(sourceEntityId) ?? { sourceEntityId, found: false as const, askedAt: goneAt });
    return { records, failures: [], calls };
  }

  /** An item's picture. Zoho says "not found" where there is none. */
  async fetchFile(entityType: string, ownerId: string, context: SourceCallContext): Promise<FetchedFile> {
    const { product, filePath } = this.definition(entityType).zoho;
    if (!filePath) throw new Error(`${entityType} has no files`);
    const before = this.clock.now();
    try {
      const { body, askedAt, calls } = await this.client.getBinary({ product, path: filePath, id: ownerId }, context);
      return { found: true, content: body.content, contentType: body.contentType, askedAt, calls };
    } catch (error) {
      if (!(error instanceof ZohoNotFoundError)) throw error;
      return { found: false, askedAt: before, calls: 1 };
    }
  }

  /** A batch leaves out what it can't find. Only the record's own answer says that it does not exist. */
  private async fetchInBatches(definition: ZohoEntityDefinition, ids: readonly string[], context: SourceCallContext): Promise<FetchResult> {
    const { product, batchDetail, listKeys } = definition.zoho;
    const { path, idsParam, idField } = batchDetail!;
    const batch = await this.client.getMany({ product, path, idsParameter: idsParam, idField, arrayKeys: listKeys, ids }, context);
    const records = [...batch.found].map(([sourceEntityId, { record, askedAt }]): FetchedRecord => {
      return { sourceEntityId, found: true, document: record, askedAt };
    });
    const asked = await this.fetchSingly(definition, [...batch.missing.keys()], context);
    return { records: [...records, ...asked.records], failures: asked.failures, calls: batch.calls + asked.calls };
  }

  private async fetchSingly(definition: ZohoEntityDefinition, ids: readonly string[], context: SourceCallContext): Promise<FetchResult> {
    const waiting = [...ids];
    const records: FetchedRecord[] = [];
    const failures: { sourceEntityId: string; error: unknown }[] = [];
    let calls = 0;
    const worker = async (): Promise<void> => {
      for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
        try {
          const answer = await this.fetchOne(definition, id, context);
          calls += answer.calls;
          records.push(answer.record);
        } catch (error) {
          context.signal?.throwIfAborted();
          failures.push({ sourceEntityId: id, error });
          if (!(error instanceof ZohoBreakerOpenError) && !(error instanceof ZohoQuotaError)) continue;
          // Nobody answers now: the others would only hear the same.
          failures.push(...waiting.splice(0).map((sourceEntityId) => ({ sourceEntityId, error })));
        }
      }
    };
    await Promise.all(Array.from({ length: Math.min(SINGLE_FETCHES_IN_FLIGHT, ids.length) }, worker));
    return { records, failures, calls };
  }

  private async fetchOne(
    { zoho }: ZohoEntityDefinition,
    id: string,
    context: SourceCallContext,
  ): Promise<{ record: FetchedRecord; calls: number }> {
    try {
      const answer = await this.client.getOne(
        { product: zoho.product, path: `${zoho.listPath}/{id}`, id, objectKeys: zoho.detailKeys },
        context,
      );
      return { record: { sourceEntityId: id, found: true, document: answer.body, askedAt: answer.askedAt }, calls: answer.calls };
    } catch (error) {
      if (!(error instanceof ZohoNotFoundError)) throw error;
      return { record: { sourceEntityId: id, found: false, askedAt: goneAtOf(error.askedAt ?? this.clock.now()) }, calls: 1 };
    }
  }

  private definition(entityType: string): ZohoEntityDefinition {
    return this.definitions.find((definition) => definition.entityType === entityType)!;
  }

  private definitionOfListing(listing: string): ZohoEntityDefinition {
    return this.definitions.find((definition) => definition.listing === listing)!;
  }
}
