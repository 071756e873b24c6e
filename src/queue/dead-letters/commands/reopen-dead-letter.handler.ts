import { isUniqueViolation } from '@libs/pg';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { QueueAudit } from '../../control/queue-audit';
import { MAX_AUTOMATIC_TRIES, WEATHER_PASSES_SECONDS } from '../../jobs/failure-policy';
import { DeadLetterOpenError } from '../../queue.errors';
import { lockDeadLetter } from '../lock-dead-letter';
import { ReopenDeadLetterCommand } from './reopen-dead-letter.command';

const ONE_OPEN_PER_RECORD = 'tds_dead_letter_queue_one_open_per_record_idx';

/** The notes of the resolution stay in the audit trail. */
const REOPEN = `update tds_dead_letter_queue
     set resolved = false, resolved_at = null, resolved_by = null, resolution_notes = $2, updated_at = now(),
         next_retry_at = case when class = 'weather' and automatic_tries < $3 then now() + make_interval(secs => $4) end
   where id = $1`;

@CommandHandler(ReopenDeadLetterCommand)
export class ReopenDeadLetterHandler implements ICommandHandler<ReopenDeadLetterCommand> {
  constructor(
    private readonly database: Database,
    private readonly audit: QueueAudit,
  ) {}

  async execute({ deadLetterId, notes, actor }: ReopenDeadLetterCommand): Promise<void> {
    try {
      await this.database.transaction(async (tx) => {
        const { entityType, sourceEntityId, resolved } = await lockDeadLetter(tx, deadLetterId);
        if (!resolved) throw new DeadLetterOpenError(deadLetterId);
        await tx.execute(REOPEN, [deadLetterId, notes, MAX_AUTOMATIC_TRIES, WEATHER_PASSES_SECONDS]);
        const details = { dead_letter_id: deadLetterId, notes };
        await this.audit.record(tx, { action: 'dead_letter.reopened', actor, entityType, sourceEntityId, details });
      });
    } catch (error) {
      if (isUniqueViolation(error, ONE_OPEN_PER_RECORD)) throw new DeadLetterOpenError(deadLetterId);
      throw error;
    }
  }
}
