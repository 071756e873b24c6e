/** A change of a mirror row, as the feed keeps it. */
export interface FeedRow {
  readonly id: bigint;
  readonly xid: bigint;
  readonly source: string;
  readonly organizationId: string;
  readonly eventType: string;
  readonly entityType: string;
  readonly sourceEntityId: string;
  readonly changedFields: readonly string[] | null;
  readonly sourceModifiedAt: Date | null;
  readonly correlationId: string | null;
  readonly occurredAt: Date;
}

/** A change with the cursor that stands right after it. */
export interface FeedEvent {
  readonly row: FeedRow;
  readonly cursor: string;
}

/** Which changes. Absent: all. */
export interface FeedFilter {
  readonly entityTypes?: readonly string[];
  readonly organizationId?: string;
}

/** Does the filter let a row pass? The same rule as in the reader's statement. */
export function passes({ entityTypes, organizationId }: FeedFilter, row: Pick<FeedRow, 'entityType' | 'organizationId'>): boolean {
  return (
    (entityTypes === undefined || entityTypes.includes(row.entityType)) &&
    (organizationId === undefined || organizationId === row.organizationId)
  );
}
