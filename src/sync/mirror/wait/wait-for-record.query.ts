import { Query } from '@nestjs/cqrs';
import type { RegisteredEntity } from '../../source/source-registry';

/** What the mirror holds of a record, without its content. */
export interface RecordFacts {
  readonly zohoId: string;
  readonly organizationId: string;
  readonly sourceModifiedAt: Date | null;
  readonly sourceDeletedAt: Date | null;
  readonly syncedAt: Date;
  readonly syncOrigin: string;
}

/** Which version of which record to wait for, and how long. */
export interface AwaitedRecord {
  readonly entity: RegisteredEntity;
  readonly zohoId: string;
  /** Version by the source's clock; null: any. */
  readonly modifiedAt: Date | null;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** Resolves once the mirror holds that version of the record or a newer one, or knows that it is deleted since. Throws `NotMirroredInTimeError`. */
export class WaitForRecordQuery extends Query<RecordFacts> {
  constructor(readonly awaited: AwaitedRecord) {
    super();
  }
}
