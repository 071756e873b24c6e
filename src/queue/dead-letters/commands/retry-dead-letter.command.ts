import { Command } from '@nestjs/cqrs';
import type { EnqueuedJob } from '../../jobs/job';

/**
 * How a person tries one again. `fetch`: ask the source, since the cause is often mended there. `original`: what we had, as it was.
 * A payload: this instead, JSON text; the original is kept beside it.
 */
export type RetryMode = 'fetch' | 'original' | { readonly payload: string };

/**
 * Gives a dead letter back to the queue. It stays open until the job succeeds; should that fail again, it adds to the same letter.
 * Throws `DeadLetterNotFoundError`, `DeadLetterResolvedError`, `DeadLetterWithoutPayloadError`.
 */
export class RetryDeadLetterCommand extends Command<EnqueuedJob> {
  constructor(
    readonly deadLetterId: string,
    readonly mode: RetryMode,
    readonly actor: string,
    readonly notes: string | null = null,
  ) {
    super();
  }
}
