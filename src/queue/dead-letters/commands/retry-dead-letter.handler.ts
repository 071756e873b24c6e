import type { Tx } from '@libs/pg';
import { Clock } from '@libs/resilience';
import { CommandHandler, EventBus, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { Context } from '@tds/platform/logging';
import { QueueOperated } from '../../events/queue-operated.event';
import { JobQueue } from '../../job-queue';
import type { EnqueuedJob } from '../../jobs/job';
import { DeadLetterNotFoundError, DeadLetterResolvedError } from '../../queue.errors';
import { DEAD_LETTER_DETAIL_COLUMNS, type DeadLetterDetail } from '../dead-letter';
import { redriveJob } from '../redrive';
import { RetryDeadLetterCommand, type RetryMode } from './retry-dead-letter.command';

const LOCK = `select ${DEAD_LETTER_DETAIL_COLUMNS} from tds_dead_letter_queue where id = $1 for update`;

const MARK_RETRIED = `update tds_dead_letter_queue
     set retry_count = retry_count + 1, next_retry_at = null, updated_at = now(),
         edited_payload = coalesce($2::json, edited_payload), resolution_notes = coalesce($3, resolution_notes)
   where id = $1`;

@CommandHandler(RetryDeadLetterCommand)
export class RetryDeadLetterHandler implements ICommandHandler<RetryDeadLetterCommand> {
  constructor(
    private readonly database: Database,
    private readonly jobs: JobQueue,
    private readonly events: EventBus,
    private readonly clock: Clock,
    private readonly context: Context,
  ) {}

  execute({ deadLetterId, mode, actor }: RetryDeadLetterCommand): Promise<EnqueuedJob> {
    return this.database.transaction(async (tx) => {
      const letter = await this.lockOpen(tx, deadLetterId);
      const [job] = await this.jobs.enqueue(tx, [redriveJob(letter, mode)]);
      const edited = typeof mode === 'object' ? mode : undefined;
      await tx.execute(MARK_RETRIED, [deadLetterId, edited?.payload ?? null, edited?.notes ?? null]);
      tx.afterCommit(() => this.events.publish(this.retried(letter, mode, job!, actor)));
      return job!;
    });
  }

  private async lockOpen(tx: Tx, deadLetterId: string): Promise<DeadLetterDetail> {
    const [letter] = await tx.query<DeadLetterDetail>(LOCK, [deadLetterId]);
    if (!letter) throw new DeadLetterNotFoundError(deadLetterId);
    if (letter.resolved) throw new DeadLetterResolvedError(deadLetterId);
    return letter;
  }

  private retried({ id, entityType, sourceEntityId }: DeadLetterDetail, mode: RetryMode, job: EnqueuedJob, actor: string): QueueOperated {
    return new QueueOperated(
      'dead_letter.retried',
      actor,
      this.clock.now(),
      this.context.correlationId() ?? null,
      { entityType, sourceEntityId },
      { dead_letter_id: id, queue_id: job.id, mode: typeof mode === 'object' ? 'edited' : mode },
    );
  }
}
