import { Query } from '@nestjs/cqrs';

/** One record of the mirror. */
export interface RecordKey {
  readonly entityType: string;
  readonly zohoId: string;
}

/** How people call a record: its name or number. */
export interface NamedRecord extends RecordKey {
  readonly title: string;
}

/** Names of records of any types, in no order; what the mirror does not hold, or has no name, is left out. */
export class NameRecordsQuery extends Query<readonly NamedRecord[]> {
  constructor(readonly records: readonly RecordKey[]) {
    super();
  }
}
