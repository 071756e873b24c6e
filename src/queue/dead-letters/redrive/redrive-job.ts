import { createHash } from 'node:crypto';
import type { NewJob } from '../../jobs/job';
import { DeadLetterWithoutPayloadError } from '../../queue.errors';
import type { DeadLetterDetail } from '../dead-letter';

/** Origin of jobs that come from a dead letter. */
export const REDRIVE_ORIGIN = 'redrive';

/**
 * How to try again. `fetch`: ask the source, since the cause is often mended there. `original`: what we had, as it was. `as_failed`: the
 * original where there is one, else fetch. A payload: this instead, JSON text; the original is kept beside it.
 */
export type RedriveMode = 'fetch' | 'original' | 'as_failed' | { readonly payload: string };

/** The job that tries a dead letter again. @throws DeadLetterWithoutPayloadError when there is nothing to replay. */
export function redriveJob(letter: DeadLetterDetail, mode: RedriveMode, runAt?: Date): NewJob {
  const { id, source, organizationId, entityType, sourceEntityId, priority, inboxIds, correlationId, sourceModifiedAt } = letter;
  const common = { source, organizationId, entityType, sourceEntityId, priority, inboxIds, correlationId, sourceModifiedAt, runAt };
  return { ...common, ...contentOf(letter, mode), origin: REDRIVE_ORIGIN, deadLetterId: id };
}

/** Whether what failed can be replayed: a deletion needs no payload, a fetch is one. */
export function hasOriginal({ operation, payload }: Pick<DeadLetterDetail, 'operation' | 'payload'>): boolean {
  return operation !== 'upsert' || payload !== null;
}

function contentOf(letter: DeadLetterDetail, mode: RedriveMode): Pick<NewJob, 'operation' | 'payload' | 'payloadHash'> {
  if (mode === 'fetch') return { operation: 'fetch', payload: null, payloadHash: null };
  if (typeof mode === 'object') {
    return { operation: 'upsert', payload: mode.payload, payloadHash: createHash('sha256').update(mode.payload).digest('hex') };
  }
  if (hasOriginal(letter)) {
    const { operation, payload, payloadHash } = letter;
    return { operation, payload, payloadHash };
  }
  if (mode === 'as_failed') return contentOf(letter, 'fetch');
  throw new DeadLetterWithoutPayloadError(letter.id);
}
