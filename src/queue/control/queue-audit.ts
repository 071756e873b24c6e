import type { Queryable } from '@libs/pg';
import { Injectable } from '@nestjs/common';
import { ActionRecorder } from '@tds/platform/actions';
import { Context } from '@tds/platform/logging';

/** What a person, or an automatic action in nobody's name, did to the queue. */
export type QueueAction =
  | 'queue.paused'
  | 'queue.resumed'
  | 'queue.workers_started'
  | 'queue.workers_stopped'
  | 'dead_letter.retried'
  | 'dead_letter.resolved'
  | 'dead_letter.reopened'
  | 'dead_letter.redriven'
  | 'dead_letters.retried'
  | 'dead_letters.resolved';

/** One action, with the record it concerns where it was one; `entityType` alone for a paused type. */
export interface QueueOperation {
  readonly action: QueueAction;
  /** Who did it, e.g. `key:operations`. */
  readonly actor: string;
  readonly entityType?: string | null;
  readonly sourceEntityId?: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Writes what was done to the queue into the audit trail, in the transaction that does it. */
@Injectable()
export class QueueAudit {
  constructor(
    private readonly actions: ActionRecorder,
    private readonly context: Context,
  ) {}

  record(tx: Queryable, operation: QueueOperation, origin: 'api' | 'healing' = 'api'): Promise<void> {
    return this.actions.record(tx, { ...operation, origin, correlationId: this.context.correlationId() ?? null });
  }
}
