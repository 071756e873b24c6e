import { Clock } from '@libs/resilience';
import { Injectable } from '@nestjs/common';
import { PinoLogger } from '@tds/platform/logging';
import { WebhookBacklogError } from '../webhooks.errors';
import type { InboxEntry } from '../inbox/inbox-entry';
import { InboxWriter, isDatabaseFault, type RecordedEvent } from '../inbox/inbox-writer';
import { DirectRoute } from './direct-route';
import { Spool } from './spool';

/**
 * Makes a webhook durable one way or the other: in the database, or in the spool while the database is away or does not answer in time.
 * What was sent to the database without an answer is spooled as well; the idempotency key makes one of the two copies a repetition.
 */
@Injectable()
export class InboxIntake {
  /** Requests that wait for the database now. */
  private readonly waiting = new Set<(reason: Error) => void>();

  constructor(
    private readonly writer: InboxWriter,
    private readonly spool: Spool,
    private readonly route: DirectRoute,
    private readonly clock: Clock,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(InboxIntake.name);
    writer.onOverdue = () => this.leaveDirectRoute(new DatabaseSilentError());
  }

  /**
   * Records a webhook; it is durable when this resolves.
   *
   * @throws SpoolFullError, SpoolUnwritableError; with the spool off, what `InboxWriter.record` throws.
   */
  async record(entry: InboxEntry): Promise<RecordedEvent> {
    if (!this.spool.isEnabled) return this.writer.record(entry);
    if (!this.route.isOpen) return this.spooled(entry);
    try {
      return await this.direct(entry);
    } catch (error) {
      if (!(error instanceof DatabaseSilentError)) {
        if (!isDatabaseFault(error) && !(error instanceof WebhookBacklogError)) throw error;
        this.leaveDirectRoute(error);
      }
      return this.spooled(entry);
    }
  }

  private async direct(entry: InboxEntry): Promise<RecordedEvent> {
    let leave!: (reason: Error) => void;
    const left = new Promise<never>((_resolve, reject) => (leave = reject));
    this.waiting.add(leave);
    try {
      return await Promise.race([this.writer.record(entry), left]);
    } finally {
      this.waiting.delete(leave);
    }
  }

  /** Nobody waits any longer for a database that does not answer. */
  private leaveDirectRoute(err: unknown): void {
    if (!this.spool.isEnabled) return;
    if (this.route.close(this.clock.now())) this.logger.warn({ err }, 'the database is away or silent: webhooks are spooled');
    for (const leave of this.waiting) leave(new DatabaseSilentError());
  }

  private async spooled(entry: InboxEntry): Promise<RecordedEvent> {
    await this.spool.append(entry);
    return { eventId: entry.id, isDuplicate: false, isQueued: entry.job !== null };
  }
}

/** The statement has had no answer for longer than a sender should wait. */
class DatabaseSilentError extends Error {
  constructor() {
    super('the database does not answer');
    this.name = 'DatabaseSilentError';
  }
}
