import type { LeasedJob } from '@tds/queue';
import type { DeleteChange, SyncOrigin, UpsertChange } from '../apply/entity-change';
import { type JsonObject, isJsonObject } from '@libs/lossless-json';

/** What a queue row asks for. */
export type JobRequest =
  | { readonly kind: 'apply'; readonly change: UpsertChange | DeleteChange }
  | { readonly kind: 'fetch' }
  /** The payload can't be read: only possible after an edit by hand. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Reads a queue row. `parse` is the lossless parser of its source. */
export function requestOfJob(job: LeasedJob, parse: (text: string) => unknown): JobRequest {
  const common = { sourceEntityId: job.sourceEntityId, job: referenceOf(job), correlationId: job.correlationId };
  if (job.operation === 'delete')
    return { kind: 'apply', change: { kind: 'delete', deletedAt: job.sourceModifiedAt ?? job.receivedAt, ...common } };
  if (job.operation === 'fetch' || job.payload === null) return { kind: 'fetch' };
  try {
    const document = parse(job.payload);
    if (!isJsonObject(document)) return { kind: 'unreadable', reason: 'the payload is not a JSON object' };
    return { kind: 'apply', change: { kind: 'upsert', document: document as JsonObject, ...common } };
  } catch (error) {
    return { kind: 'unreadable', reason: `the payload is not JSON: ${(error as Error).message}` };
  }
}

/** The lease a change completes. */
export function referenceOf(job: LeasedJob): { readonly id: string; readonly leaseToken: string } {
  return { id: job.id, leaseToken: job.leaseToken };
}

/** Origins the pipeline knows, by the queue row's word. */
export function originOfJob(job: LeasedJob): SyncOrigin {
  return job.origin as SyncOrigin;
}
