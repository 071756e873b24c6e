import { Query } from '@nestjs/cqrs';
import type { ChangeOperation } from '@tds/sync';
import type { InboxStatus, ValidationError } from '../inbox/inbox-entry';

/** An inbox event as lists show it. */
export interface InboxEventView {
  readonly id: string;
  readonly source: string;
  readonly organizationId: string | null;
  readonly entityType: string | null;
  readonly sourceEntityId: string | null;
  readonly operation: ChangeOperation;
  readonly status: InboxStatus;
  readonly isSignatureVerified: boolean;
  readonly signatureScheme: string | null;
  readonly contentType: string | null;
  readonly path: string | null;
  readonly bodyBytes: number;
  readonly validationErrors: readonly ValidationError[] | null;
  readonly sourceModifiedAt: Date | null;
  readonly correlationId: string | null;
  readonly receivedAt: Date;
  readonly processedAt: Date | null;
  /** From receipt to the end of the job behind it, milliseconds; null while it waits. */
  readonly latencyMs: number | null;
}

/** A whole inbox event. */
export interface InboxEventDetail extends InboxEventView {
  readonly idempotencyKey: string | null;
  /** How often the event was delivered again. */
  readonly duplicates: number;
  /** Signatures and credentials redacted. */
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly bodyEncoding: 'utf8' | 'base64';
}

/** Which events to list, newest first. */
export interface InboxFilter {
  readonly status?: InboxStatus;
  readonly entityType?: string;
  readonly before?: { readonly receivedAt: string; readonly id: string };
  readonly limit: number;
}

/** A listed event, with its place in the order. */
export type ListedInboxEvent = InboxEventView & {
  /** `receivedAt` with microseconds, for cursors. */
  readonly receivedAtExact: string;
};

/** Recent events, newest first. */
export class ListInboxQuery extends Query<readonly ListedInboxEvent[]> {
  constructor(readonly filter: InboxFilter) {
    super();
  }
}

/** One whole event. Throws `InboxEventNotFoundError`. */
export class GetInboxEventQuery extends Query<InboxEventDetail> {
  constructor(readonly id: string) {
    super();
  }
}
