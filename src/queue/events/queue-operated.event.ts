/** What a person (or an automatic action in somebody's name) did to the queue. */
export type QueueAction =
  'queue.paused' | 'queue.resumed' | 'queue.workers_started' | 'queue.workers_stopped' | 'dead_letter.retried' | 'dead_letter.resolved';

/** Somebody operated the queue. Published after commit, for the audit trail and for whoever shows the queue's state. */
export class QueueOperated {
  constructor(
    readonly action: QueueAction,
    /** Who did it, e.g. `key:operations`. */
    readonly actor: string,
    readonly occurredAt: Date,
    readonly correlationId: string | null,
    /** The record concerned, where it was one; `entityType` alone for a paused type. */
    readonly subject: { readonly entityType?: string; readonly sourceEntityId?: string },
    readonly details: Readonly<Record<string, unknown>>,
  ) {}
}
