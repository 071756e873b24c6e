import type { RecognisedChange } from '@tds/sync';
import { type Delivery, type InboxEntry, inboxEntry } from '../inbox/inbox-entry';

export const ORGANIZATION = '748369814';

/** The smallest valid change of a product. */
export function aChange(overrides: Partial<RecognisedChange> = {}): RecognisedChange {
  const sourceEntityId = overrides.sourceEntityId ?? '7';
  return {
    organizationId: ORGANIZATION,
    entityType: 'product',
    sourceEntityId,
    operation: 'updated',
    sourceModifiedAt: new Date('2026-06-09T10:00:00Z'),
    document: { item_id: sourceEntityId, name: 'Cable' },
    isComplete: true,
    ...overrides,
  };
}

/** The smallest valid delivery. */
export function aDelivery(overrides: Partial<Delivery> = {}): Delivery {
  return {
    source: 'zoho',
    body: Buffer.from('{"item":{"item_id":"7"}}'),
    contentType: 'application/json',
    path: '/api/tds/zoho/webhooks',
    headers: { 'user-agent': 'ZohoBooks' },
    isSignatureVerified: true,
    signatureScheme: 'x-zoho-webhook-signature:hex',
    correlationId: 'c-1',
    ...overrides,
  };
}

/** The inbox row of a change, delivered in a body of its own. */
export function anEntry(change: Partial<RecognisedChange> = {}, delivery: Partial<Delivery> = {}): InboxEntry {
  const full = aChange(change);
  return inboxEntry(aDelivery({ body: Buffer.from(JSON.stringify({ item: full.document })), ...delivery }), {
    kind: 'change',
    change: full,
  });
}
