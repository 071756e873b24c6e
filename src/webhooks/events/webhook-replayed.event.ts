/** Somebody had an inbox event done again. Published after commit, for the audit trail. */
export class WebhookReplayed {
  readonly action = 'webhook.replayed';

  constructor(
    /** Who did it, e.g. `key:operations`. */
    readonly actor: string,
    readonly occurredAt: Date,
    readonly correlationId: string | null,
    readonly subject: { readonly entityType: string; readonly sourceEntityId: string },
    readonly details: { readonly event_id: string; readonly job_id: string; readonly mode: string },
  ) {}
}
