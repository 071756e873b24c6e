import type { EntityDefinition } from './entity-definition';
import type { JsonObject, JsonValue } from '@libs/lossless-json';

/** What a webhook says happened. `unknown` where neither path nor body tells; then it is treated like `updated`. */
export type ChangeOperation = 'created' | 'updated' | 'deleted' | 'unknown';

/** A webhook as it came in, before anything is believed. */
export interface SourceNotification {
  readonly body: Buffer;
  readonly contentType: string;
  /** What the path named: `/{organization_id}/{entity}/{event}` or a named route. Wins over what the body seems to be. */
  readonly organizationId?: string;
  readonly entity?: string;
  readonly event?: string;
}

/** A change of one record, as far as a notification told it. */
export interface RecognisedChange {
  readonly organizationId: string;
  readonly entityType: string;
  readonly sourceEntityId: string;
  readonly operation: ChangeOperation;
  readonly sourceModifiedAt: Date | null;
  /** The record without its envelope. */
  readonly document: JsonObject;
  /** JSON text of the record as it was sent, where that is one piece: saves writing it anew. */
  readonly documentText?: string;
  /** False: the document is a hint (partial, or without a modified time) and the record must be fetched. Deletions are always complete. */
  readonly isComplete: boolean;
}

/** What became of reading a notification. */
export type Recognition =
  | { readonly kind: 'change'; readonly change: RecognisedChange }
  /** The source's own test of the address: answer 200, store nothing. */
  | { readonly kind: 'ping' }
  /** Readable, but no entity we know, or no id: kept and acknowledged, never applied. */
  | { readonly kind: 'unrecognised'; readonly reason: string; readonly entity: string | null; readonly sourceEntityId: string | null }
  /** Not readable at all. */
  | { readonly kind: 'malformed'; readonly reason: string };

/** Why a call to the source is made: decides its lane in the limiter and its line in the ledger. */
export type CallPurpose = 'webhook_refetch' | 'user' | 'stock' | 'incremental' | 'full' | 'verification';

/** What every call to a source carries. */
export interface SourceCallContext {
  readonly purpose: CallPurpose;
  readonly correlationId?: string;
  readonly signal?: AbortSignal;
}

/** One page of a listing. */
export interface SourcePage {
  readonly page: number;
  readonly records: readonly JsonObject[];
  readonly hasMore: boolean;
  /** The source's clock when we asked: the gate of records that carry no modified time. */
  readonly askedAt: Date;
  /** False once the source was seen to ignore the order asked for, or `modifiedSince`: it drops in silence what it doesn't know. */
  readonly isOrderHonoured: boolean;
  readonly isFilterHonoured: boolean;
  /** Calls spent for this page, retries included. */
  readonly calls: number;
}

/** A record fetched by id, or the source's word that it does not exist. */
export type FetchedRecord =
  | { readonly sourceEntityId: string; readonly found: true; readonly document: JsonObject; readonly askedAt: Date }
  | { readonly sourceEntityId: string; readonly found: false; readonly askedAt: Date };

/** What a fetch by ids brought, what it didn't, and what it cost. */
export interface FetchResult {
  readonly records: readonly FetchedRecord[];
  readonly failures: readonly { readonly sourceEntityId: string; readonly error: unknown }[];
  readonly calls: number;
}

/** A record's file, or the source's word that there is none. */
export type FetchedFile =
  | { readonly found: true; readonly content: Buffer; readonly contentType: string; readonly askedAt: Date; readonly calls: number }
  | { readonly found: false; readonly askedAt: Date; readonly calls: number };

/** Where to begin and how to read a listing. */
export interface ListRequest {
  readonly listing: string;
  readonly fromPage?: number;
  /** `created` (default): rows don't move to pages already read. `newest_first`: by modification time, to stop early. */
  readonly order?: 'created' | 'newest_first';
  /** Only records modified at or after this instant, where the source can filter. */
  readonly modifiedSince?: Date;
}

/**
 * The port to a source system. The pipeline, runs, statistics and validation know a source only through it.
 * Implementations throw errors with `kind` and `disposition` (see the implementation's error classes); a record that does not exist is
 * an answer, not an error.
 */
export interface SourceConnector {
  /** Name in the `source` columns, e.g. `zoho`. */
  readonly source: string;
  /** The organisation this connector reads. */
  readonly organizationId: string;
  readonly definitions: readonly EntityDefinition[];

  /** Parses this source's JSON without losing a digit; throws SyntaxError. */
  parse(text: string): JsonValue;
  /** Reads a notification. Pure: no I/O, never throws on bad input. */
  recognise(notification: SourceNotification): Recognition;
  /** Why a type cannot be read at all, such as a product the company does not have; null where it can. Left out: everything can. */
  unavailable?(entityType: string): Promise<string | null>;
  /** Pages of a listing in a stable order, until the last one. */
  listPages(request: ListRequest, context: SourceCallContext): AsyncIterable<SourcePage>;
  /** Records by id, batched where the source can. Each id asked for is in `records` or in `failures`; one failure leaves the others alone. */
  fetchByIds(entityType: string, ids: readonly string[], context: SourceCallContext): Promise<FetchResult>;
  /** Calls it takes to read so many rows of a type's listing, or so many records by id: what is told before they are spent. */
  callsFor(entityType: string, what: { readonly listed: number } | { readonly fetched: number }): number;
  /** Whether the source tells of changes of this type by webhook. */
  announces(entityType: string): boolean;
  /** The file of a record, for types with an attachment. Connectors of sources without files leave it out. */
  fetchFile?(entityType: string, ownerId: string, context: SourceCallContext): Promise<FetchedFile>;
}
