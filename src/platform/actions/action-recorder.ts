import { Injectable } from '@nestjs/common';
import type { Queryable } from '@libs/pg';

/** Something an operator or the system did, as against a change that came from the source. */
export interface RecordedAction {
  /** What was done, e.g. `sync.run_cancelled`. */
  readonly action: string;
  readonly actor: string;
  /** `api`, `cli`, `healing` … */
  readonly origin: string;
  readonly entityType?: string | null;
  readonly sourceEntityId?: string | null;
  readonly correlationId?: string | null;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Writes actions into the audit trail. */
@Injectable()
export class ActionRecorder {
  /** Records an action, in the caller's transaction where there is one. */
  async record(database: Queryable, action: RecordedAction): Promise<void> {
    await database.query(
      `insert into tds_audit_trail (action, actor, origin, entity_type, source_entity_id, correlation_id, details) values ($1, $2, $3, $4, $5, $6, $7::jsonb)`,
      [
        action.action,
        action.actor,
        action.origin,
        action.entityType ?? null,
        action.sourceEntityId ?? null,
        action.correlationId ?? null,
        JSON.stringify(action.details ?? {}),
      ],
    );
  }
}
