import type { InboxEntry } from '../inbox/inbox-entry';

/** An entry as bytes; `receivedAt` goes with it, for it is written to the database later. */
export function toBytes(entry: InboxEntry, receivedAt: Date): Buffer {
  return Buffer.from(JSON.stringify({ ...entry, receivedAt }));
}

/** The entry again: same id, same idempotency key. */
export function fromBytes(bytes: Buffer): InboxEntry {
  const entry = JSON.parse(bytes.toString('utf8')) as Omit<InboxEntry, 'sourceModifiedAt' | 'receivedAt'> & {
    readonly sourceModifiedAt: string | null;
    readonly receivedAt: string;
  };
  return {
    ...entry,
    sourceModifiedAt: entry.sourceModifiedAt === null ? null : new Date(entry.sourceModifiedAt),
    receivedAt: new Date(entry.receivedAt),
  };
}
