import type { WebhookOfRecord } from '@tds/webhooks';
import type { Step } from '../step';

/**
 * A webhook's receipt and, in one step, its repetitions: the inbox keeps their number and the time of the last.
 *
 * @param flowOf the flow of the job an event went into, if it went into one.
 */
export function webhookSteps(webhook: WebhookOfRecord, flowOf: (eventId: string) => string | null): Step[] {
  const flow = flowOf(webhook.id);
  const { correlationId, duplicates, lastDuplicateAt } = webhook;
  const received: Step = {
    key: `inbox:${webhook.id}:received`,
    at: webhook.receivedAt,
    kind: 'webhook.received',
    flow,
    correlationId,
    actor: null,
    summary: sentence(webhook),
    details: {
      event_id: webhook.id,
      operation: webhook.operation,
      status: webhook.status,
      signature_verified: webhook.isSignatureVerified,
      source_modified_at: webhook.sourceModifiedAt,
      validation_errors: webhook.validationErrors,
      processed_at: webhook.processedAt,
    },
  };
  if (duplicates === 0 || lastDuplicateAt === null) return [received];
  const times = duplicates === 1 ? 'once more' : `${duplicates} more times, last at this time`;
  return [
    received,
    {
      key: `inbox:${webhook.id}:repeated`,
      at: lastDuplicateAt,
      kind: 'webhook.repeated',
      flow: null,
      correlationId,
      actor: null,
      summary: `The same webhook was delivered ${times}; it was recognised and not applied again.`,
      details: { event_id: webhook.id, duplicates },
    },
  ];
}

function sentence({ operation, status, validationErrors }: WebhookOfRecord): string {
  const what = operation === 'unknown' ? 'a change' : `"${operation}"`;
  switch (status) {
    case 'rejected':
      return `A webhook said ${what}, but its signature was refused; nothing was done.`;
    case 'malformed':
    case 'unrecognised':
      return `A webhook said ${what}, but could not be used: ${validationErrors?.[0]?.message ?? status}.`;
    default:
      return `Zoho's webhook said ${what}; it was stored and queued.`;
  }
}
