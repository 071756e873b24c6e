import { Query } from '@nestjs/cqrs';
import type { RegisteredEntity } from '../source/source-registry';

/** A mirrored record: its typed columns by name, and when and how it was mirrored. */
export type MirrorRecord = Readonly<Record<string, unknown>> & { readonly zoho_id: string };

/** Which records of a type: equality on columns, optionally the deleted ones too, in the order of their ids. */
export interface RecordFilter {
  readonly equals: Readonly<Record<string, string>>;
  readonly includeDeleted: boolean;
  readonly modifiedSince?: Date;
  readonly afterId?: string;
  readonly limit: number;
}

/** Records of one entity type in the order of their ids. Throws `UnknownFilterError`. */
export class ListRecordsQuery extends Query<readonly MirrorRecord[]> {
  constructor(
    readonly entity: RegisteredEntity,
    readonly filter: RecordFilter,
  ) {
    super();
  }
}

/** How many records there are of those a filter is for, on all pages; undefined where the table is too large to count in passing. Throws `UnknownFilterError`. */
export class CountListedQuery extends Query<number | undefined> {
  constructor(
    readonly entity: RegisteredEntity,
    readonly filter: Omit<RecordFilter, 'afterId' | 'limit'>,
  ) {
    super();
  }
}

/** One record with everything Zoho sent (`raw`), tombstones included. Throws `RecordNotFoundError`. */
export class GetRecordQuery extends Query<MirrorRecord> {
  constructor(
    readonly entity: RegisteredEntity,
    readonly zohoId: string,
  ) {
    super();
  }
}

/** Records of one type by their ids, without `raw`, tombstones included; ids the mirror does not hold are left out. */
export class GetRecordsQuery extends Query<readonly MirrorRecord[]> {
  constructor(
    readonly entity: RegisteredEntity,
    readonly zohoIds: readonly string[],
  ) {
    super();
  }
}

/** Live rows per entity type: of all types, or of some. Each is counted in its table. */
export class CountRecordsQuery extends Query<Readonly<Record<string, number>>> {
  constructor(readonly entityTypes?: readonly string[]) {
    super();
  }
}
