import { loadSql, type Sql } from '@libs/pg';
import { enqueueFrom } from '@tds/queue';
import type { InboxEntry } from './inbox-entry';

const ENQUEUE_MARK = '/* enqueue jobs */';

const template = loadSql(__dirname, '../sql/receive-webhooks.sql');

/** Inbox and queue in one statement: the file, with the queue's own rule of merging where its mark stands. */
export const RECEIVE_WEBHOOKS: Sql = {
  name: template.name,
  text: template.text.replace(ENQUEUE_MARK, () => enqueueFrom('jobs')),
};

/** What became of one event of a group. */
export interface ReceivedRow {
  readonly ord: number;
  readonly eventId: string;
  readonly isNew: boolean;
  readonly isQueued: boolean;
}

/** An entry as the statement reads it; `repeats` counts the deliveries of the same event that are not rows of their own. */
export function receivedRow(entry: InboxEntry, ord: number, repeats: number): object {
  const { job } = entry;
  const piece = pieceOfBody(entry);
  return {
    ord,
    id: entry.id,
    source: entry.source,
    organization_id: entry.organizationId,
    entity_type: entry.entityType,
    source_entity_id: entry.sourceEntityId,
    operation: entry.operation,
    status: entry.status,
    idempotency_key: entry.idempotencyKey,
    repeats,
    signature_verified: entry.isSignatureVerified,
    signature_scheme: entry.signatureScheme,
    content_type: entry.contentType,
    path: entry.path,
    headers: entry.headers,
    body: entry.body,
    body_encoding: entry.bodyEncoding,
    validation_errors: entry.validationErrors,
    source_modified_at: entry.sourceModifiedAt,
    correlation_id: entry.correlationId,
    job_operation: job?.operation,
    job_priority: job?.priority,
    job_payload_hash: job?.payloadHash,
    is_repeatable: job?.isRepeatable,
    payload: piece ? undefined : job?.payload,
    payload_at: piece?.at,
    payload_length: piece?.length,
    received_at: entry.receivedAt,
  };
}

/** Characters PostgreSQL counts as one and JavaScript as two. */
const SURROGATE = /[\ud800-\udfff]/;

/**
 * Where the payload stands in the body, if it does: most bodies are little more than their document, and sending it twice would make the
 * statement half as large again. In characters, from 1, as `substr` counts.
 */
function pieceOfBody({ job, body, bodyEncoding }: InboxEntry): { readonly at: number; readonly length: number } | undefined {
  if (!job?.payload || bodyEncoding !== 'utf8' || SURROGATE.test(body)) return undefined;
  const at = body.indexOf(job.payload);
  return at === -1 ? undefined : { at: at + 1, length: job.payload.length };
}
