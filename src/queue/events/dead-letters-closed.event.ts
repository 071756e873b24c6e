/** Letters were closed because their records came into the mirror after all. Published after commit; the durable copies are their rows. */
export class DeadLettersClosed {
  readonly module = 'tds';
  readonly event_type = 'tds.deadletter.closed';

  constructor(
    readonly occurred_at: Date,
    readonly data: { readonly dead_letter_ids: readonly string[] },
  ) {}
}
