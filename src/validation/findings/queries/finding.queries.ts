import { Query } from '@nestjs/cqrs';
import type { Finding } from '../finding';
import type { FindingFilter, FindingPosition } from '../finding-reader';

/** Findings by their properties, a page at a time. */
export class ListFindingsQuery extends Query<readonly Finding[]> {
  constructor(
    readonly filter: FindingFilter,
    readonly position: FindingPosition,
    readonly limit: number,
  ) {
    super();
  }
}

/** What was and is wrong with a record, seen up to an instant, newest first. */
export class FindingsOfRecordQuery extends Query<readonly Finding[]> {
  constructor(
    readonly entityType: string,
    readonly entityId: string,
    readonly until: Date,
    readonly limit: number,
  ) {
    super();
  }
}
