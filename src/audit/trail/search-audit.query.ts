import type { JsonValue } from '@libs/lossless-json';
import { Query } from '@nestjs/cqrs';

/** Which entries of the trail; what is absent does not narrow. */
export interface AuditFilter {
  readonly entityType?: string;
  readonly sourceEntityId?: string;
  readonly actor?: string;
  readonly action?: string;
  readonly origin?: string;
  readonly correlationId?: string;
  /** From this instant, up to but without that one. */
  readonly from?: Date;
  readonly to?: Date;
}

/** A place in the trail: right after this entry, going back in time. `occurredAt` with microseconds. */
export interface AuditPosition {
  readonly occurredAt: string;
  readonly id: string;
}

/** A change of a mirror row, or an action of a person or the system. */
export interface AuditEntry {
  readonly id: string;
  readonly source: string;
  readonly organizationId: string | null;
  readonly entityType: string | null;
  readonly sourceEntityId: string | null;
  /** `create`, `update`, `delete`, `revive` for mirror rows; `queue.paused` and the like for actions. */
  readonly action: string;
  /** Changed columns before and after. */
  readonly before: JsonValue;
  readonly after: JsonValue;
  readonly changedFields: readonly string[] | null;
  readonly actor: string;
  readonly origin: string;
  readonly sourceModifiedAt: Date | null;
  readonly queueId: string | null;
  readonly syncRunId: string | null;
  readonly correlationId: string | null;
  readonly details: JsonValue;
  readonly occurredAt: Date;
  /** The same with microseconds, for cursors. */
  readonly occurredAtExact: string;
}

/** Entries of the trail, newest first. */
export class SearchAuditQuery extends Query<readonly AuditEntry[]> {
  constructor(
    readonly filter: AuditFilter,
    readonly limit: number,
    readonly before?: AuditPosition,
  ) {
    super();
  }
}
