import { hash } from 'node:crypto';
import type { ChangeOperation } from '@tds/sync';

/** The change an event tells of, as far as it makes two deliveries the same event. Null: it could not be told. */
export interface EventIdentity {
  readonly organizationId: string | null;
  readonly entityType: string | null;
  readonly operation: ChangeOperation;
  readonly sourceEntityId: string | null;
  readonly sourceModifiedAt: Date | null;
}

/**
 * The idempotency key of an event: SHA-256 over its identity, hex. Zoho sends no delivery id (`zoho-api.md` 7.2), so this is what tells a
 * redelivery from news.
 *
 * The content is always part of it, also beside a modified time: Zoho's times have whole seconds, and of two changes within one second the
 * second must not pass for a repetition of the first. A redelivery that was rendered anew gets a key of its own for it; applying it twice
 * changes nothing.
 *
 * @param contentHash SHA-256 of the document, or of the raw body where no document was found; hex.
 */
export function idempotencyKey(source: string, identity: EventIdentity, contentHash: string): string {
  const { organizationId, entityType, operation, sourceEntityId, sourceModifiedAt } = identity;
  const modifiedAt = sourceModifiedAt?.toISOString() ?? null;
  // JSON keeps the parts apart: joined with a separator, a part that holds the separator could pass for two.
  return sha256(JSON.stringify([source, organizationId, entityType, operation, sourceEntityId, modifiedAt, contentHash]));
}

/** SHA-256 as hex. */
export function sha256(content: string | Buffer): string {
  return hash('sha256', content, 'hex');
}
