import { createHash } from 'node:crypto';
import type { NewJob } from '../jobs/job';
import { DeadLetterWithoutPayloadError } from '../queue.errors';
import type { RetryMode } from './commands/retry-dead-letter.command';
import type { DeadLetterDetail } from './dead-letter';

/** Origin of jobs that come from a dead letter. */
export const REDRIVE_ORIGIN = 'redrive';

/** The job that tries a dead letter again. @throws DeadLetterWithoutPayloadError when there is nothing to replay. */
export function redriveJob(letter: DeadLetterDetail, mode: RetryMode): NewJob {
  const { id, source, organizationId, entityType, sourceEntityId, priority, inboxIds, correlationId, sourceModifiedAt } = letter;
  const common = { source, organizationId, entityType, sourceEntityId, priority, inboxIds, correlationId, sourceModifiedAt };
  return { ...common, ...contentOf(letter, mode), origin: REDRIVE_ORIGIN, deadLetterId: id };
}

function contentOf(letter: DeadLetterDetail, mode: RetryMode): Pick<NewJob, 'operation' | 'payload' | 'payloadHash'> {
  if (mode === 'fetch') return { operation: 'fetch', payload: null, payloadHash: null };
  if (mode === 'original') {
    const { operation, payload, payloadHash } = letter;
    if (operation === 'upsert' && payload === null) throw new DeadLetterWithoutPayloadError(letter.id);
    return { operation, payload, payloadHash };
  }
  return { operation: 'upsert', payload: mode.payload, payloadHash: createHash('sha256').update(mode.payload).digest('hex') };
}
