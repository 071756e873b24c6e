import { Query } from '@nestjs/cqrs';
import type { ChangeOperation } from '@tds/sync';
import type { InboxStatus, ValidationError } from '../inbox/inbox-entry';

/** A webhook about one record. */
export interface WebhookOfRecord {
  readonly id: string;
  readonly operation: ChangeOperation;
  readonly status: InboxStatus;
  readonly isSignatureVerified: boolean;
  readonly validationErrors: readonly ValidationError[] | null;
  readonly sourceModifiedAt: Date | null;
  readonly correlationId: string | null;
  readonly receivedAt: Date;
  readonly processedAt: Date | null;
  /** How often it was delivered again, and when last; meaningless while that is 0. */
  readonly duplicates: number;
  readonly lastDuplicateAt: Date | null;
}

/** Webhooks about a record that came before an instant, newest first. */
export class WebhooksOfRecordQuery extends Query<readonly WebhookOfRecord[]> {
  constructor(
    readonly entityType: string,
    readonly sourceEntityId: string,
    readonly before: Date,
    readonly limit: number,
  ) {
    super();
  }
}
