import { Command } from '@nestjs/cqrs';
import type { JobOperation } from '@tds/queue';

/** `fetch`: ask the source for the record as it is now. `original`: apply what the webhook said; an older version changes nothing. */
export type ReplayMode = 'fetch' | 'original';

/** The job that does an event again. */
export interface ReplayWebhookResult {
  readonly eventId: string;
  readonly jobId: string;
  /** The job became part of one that waited for the same record. */
  readonly isMerged: boolean;
  readonly entityType: string;
  readonly sourceEntityId: string;
  readonly operation: JobOperation;
}

/**
 * Does an inbox event again. The body is read anew, so that an event nobody understood can be replayed once its entity is known.
 *
 * Throws `InboxEventNotFoundError`, `EventNotReplayableError`.
 */
export class ReplayWebhookCommand extends Command<ReplayWebhookResult> {
  constructor(
    readonly eventId: string,
    readonly mode: ReplayMode,
    readonly actor: string,
  ) {
    super();
  }
}
