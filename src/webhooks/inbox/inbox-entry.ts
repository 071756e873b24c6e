import { isUtf8 } from 'node:buffer';
import type { JobOperation } from '@tds/queue';
import type { ChangeOperation, Recognition, RecognisedChange } from '@tds/sync';
import { v7 as uuidv7 } from 'uuid';
import { idempotencyKey, sha256 } from './idempotency-key';
import { storableHeaders } from './storable-headers';
import { storableText } from './storable-text';

/** Where an inbox event stands. The queue turns `received` into `processed` or `failed`. */
export type InboxStatus = 'received' | 'processed' | 'failed' | 'unrecognised' | 'malformed' | 'rejected';

/** Why an event is not applied. */
export interface ValidationError {
  readonly code: string;
  readonly message: string;
  /** With a rejected event: how many before it were refused and not recorded, for there were too many. */
  readonly unrecorded?: number;
}

/** A webhook as it arrived. */
export interface Delivery {
  readonly source: string;
  readonly body: Buffer;
  readonly contentType: string;
  /** Path of the request, without the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly isSignatureVerified: boolean;
  /** How it was signed; null when it was not. */
  readonly signatureScheme: string | null;
  readonly correlationId: string | null;
}

/** The job an event asks for. */
export interface EventJob {
  readonly organizationId: string;
  readonly operation: JobOperation;
  /** JSON text of the document; null for a fetch or a deletion. */
  readonly payload: string | null;
  readonly payloadHash: string | null;
  /** 1 to 10, 10 first. */
  readonly priority: number;
  /**
   * A repetition of the event asks once more: its content carries no time, so that nothing tells a redelivery from a second change, and
   * fetching a record in vain costs one call while a change taken for a redelivery is lost.
   */
  readonly isRepeatable: boolean;
}

/** A row of the inbox with the job it causes. */
export interface InboxEntry {
  readonly id: string;
  readonly source: string;
  readonly organizationId: string | null;
  readonly entityType: string | null;
  readonly sourceEntityId: string | null;
  readonly operation: ChangeOperation;
  readonly status: InboxStatus;
  /** Null: not to be compared with anything, because nothing in it is to be believed. */
  readonly idempotencyKey: string | null;
  readonly isSignatureVerified: boolean;
  readonly signatureScheme: string | null;
  readonly contentType: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly bodyEncoding: 'utf8' | 'base64';
  readonly validationErrors: readonly ValidationError[] | null;
  readonly sourceModifiedAt: Date | null;
  readonly correlationId: string | null;
  readonly job: EventJob | null;
  /** When it was received, where that was before it could be written; absent: now. */
  readonly receivedAt?: Date;
}

/**
 * Priorities of jobs that webhooks cause; bulk work that goes through the queue has lower ones. Deletions go first: they cost no call,
 * and what is gone must not be sold.
 */
export const PRIORITY_OF: Readonly<Record<JobOperation, number>> = { delete: 6, upsert: 5, fetch: 5 };

/** Longest name or id kept of a body that made no sense. */
const MAX_NAME_LENGTH = 200;

/** What can be recorded of a webhook that is no test of the address. */
export type RecordableRecognition = Exclude<Recognition, { readonly kind: 'ping' }>;

/** The inbox row of a delivery, by what was recognised in it. Pure but for the id. */
export function inboxEntry(delivery: Delivery, recognition: RecordableRecognition): InboxEntry {
  switch (recognition.kind) {
    case 'change':
      return entryOfChangeOrNot(delivery, recognition.change);
    case 'unrecognised':
      return entryWithoutRecord(delivery, 'unrecognised', recognition.reason, recognition);
    case 'malformed':
      return entryWithoutRecord(delivery, 'malformed', recognition.reason);
    default:
      return recognition satisfies never;
  }
}

/** The inbox row of a delivery nobody vouches for: kept to be looked at, compared with nothing, read for nothing. */
export function rejectedEntry(delivery: Delivery, error: ValidationError): InboxEntry {
  return entryOf(delivery, { record: NO_RECORD, status: 'rejected', idempotencyKey: null, validationErrors: [error], job: null });
}

/**
 * The job of a recognised change.
 *
 * @throws RangeError when the document is nested so deeply that it cannot be written as JSON.
 */
export function jobOf(change: RecognisedChange): EventJob {
  return jobWith(change, documentOf(change));
}

/** The body as text; as base64 where text could not hold its bytes. */
export function storableBody(body: Buffer): Pick<InboxEntry, 'body' | 'bodyEncoding'> {
  const isText = isUtf8(body) && !body.includes(0);
  return isText ? { body: body.toString('utf8'), bodyEncoding: 'utf8' } : { body: body.toString('base64'), bodyEncoding: 'base64' };
}

/** The bytes behind a stored body. */
export function bodyBytes({ body, bodyEncoding }: Pick<InboxEntry, 'body' | 'bodyEncoding'>): Buffer {
  return Buffer.from(body, bodyEncoding);
}

/** `JSON.stringify` recurses and `JSON.parse` does not: a body of a hundred thousand brackets can be read and not be written. */
function entryOfChangeOrNot(delivery: Delivery, change: RecognisedChange): InboxEntry {
  try {
    return entryOfChange(delivery, change);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return entryWithoutRecord(delivery, 'unrecognised', 'the document is nested too deeply');
  }
}

function entryOfChange(delivery: Delivery, change: RecognisedChange): InboxEntry {
  const document = documentOf(change);
  return entryOf(delivery, {
    record: change,
    status: 'received',
    idempotencyKey: idempotencyKey(delivery.source, change, document.hash),
    validationErrors: null,
    job: jobWith(change, document),
  });
}

interface DocumentText {
  readonly text: string;
  readonly hash: string;
}

function documentOf({ document, documentText }: RecognisedChange): DocumentText {
  const text = documentText ?? JSON.stringify(document);
  return { text, hash: sha256(text) };
}

function jobWith(change: RecognisedChange, document: DocumentText): EventJob {
  const operation = operationOf(change);
  const isUpsert = operation === 'upsert';
  return {
    organizationId: change.organizationId,
    operation,
    payload: isUpsert ? document.text : null,
    payloadHash: isUpsert ? document.hash : null,
    priority: PRIORITY_OF[operation],
    isRepeatable: operation === 'fetch' && change.sourceModifiedAt === null,
  };
}

function operationOf({ operation, isComplete }: RecognisedChange): JobOperation {
  if (operation === 'deleted') return 'delete';
  return isComplete ? 'upsert' : 'fetch';
}

const NO_RECORD = { organizationId: null, entityType: null, sourceEntityId: null, operation: 'unknown', sourceModifiedAt: null } as const;

/** An event that is kept and shown, and never applied. */
function entryWithoutRecord(
  delivery: Delivery,
  status: 'unrecognised' | 'malformed',
  reason: string,
  names?: { readonly entity: string | null; readonly sourceEntityId: string | null },
): InboxEntry {
  // The path is part of the key: the same body sent to another address may be recognised there.
  const origin = `${delivery.source}:${status}:${delivery.path}`;
  return entryOf(delivery, {
    record: { ...NO_RECORD, entityType: nameOrNull(names?.entity), sourceEntityId: nameOrNull(names?.sourceEntityId) },
    status,
    idempotencyKey: idempotencyKey(origin, NO_RECORD, sha256(delivery.body)),
    validationErrors: [{ code: `webhooks.${status}`, message: storableText(reason, MAX_NAME_LENGTH) }],
    job: null,
  });
}

interface Understanding extends Pick<InboxEntry, 'status' | 'idempotencyKey' | 'validationErrors' | 'job'> {
  readonly record: Pick<InboxEntry, 'organizationId' | 'entityType' | 'sourceEntityId' | 'operation' | 'sourceModifiedAt'>;
}

/** One literal, field by field: every webhook comes by here, and spreading objects cost more than hashing the body. */
function entryOf(delivery: Delivery, { record, status, idempotencyKey, validationErrors, job }: Understanding): InboxEntry {
  const { body, bodyEncoding } = storableBody(delivery.body);
  return {
    id: uuidv7(),
    source: delivery.source,
    organizationId: record.organizationId,
    entityType: record.entityType,
    sourceEntityId: record.sourceEntityId,
    operation: record.operation,
    status,
    idempotencyKey,
    isSignatureVerified: delivery.isSignatureVerified,
    signatureScheme: delivery.signatureScheme,
    contentType: delivery.contentType,
    path: delivery.path,
    headers: storableHeaders(delivery.headers),
    body,
    bodyEncoding,
    validationErrors,
    sourceModifiedAt: record.sourceModifiedAt,
    correlationId: delivery.correlationId,
    job,
  };
}

function nameOrNull(name: string | null | undefined): string | null {
  return name === null || name === undefined ? null : storableText(name, MAX_NAME_LENGTH);
}
