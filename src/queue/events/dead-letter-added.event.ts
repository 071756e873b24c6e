import type { FailureClass } from '../jobs/job';

/** Work was given up. Published after commit; the durable copy is the row in `tds_dead_letter_queue`. */
export class DeadLetterAdded {
  readonly module = 'tds';
  readonly event_type = 'tds.deadletter.added';

  constructor(
    readonly occurred_at: Date,
    readonly correlation_id: string | null,
    readonly data: {
      readonly dead_letter_id: string;
      readonly queue_id: string;
      readonly entity_type: string;
      readonly source_entity_id: string;
      readonly class: FailureClass;
      readonly code: string;
      readonly failure_reason: string;
      readonly total_attempts: number;
    },
  ) {}
}
