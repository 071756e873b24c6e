import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { failPoint } from '@tds/platform/fail-points';
import { QueueAudit } from '../../control/queue-audit';
import type { EnqueuedJob } from '../../jobs/job';
import { lockOpenDeadLetter } from '../lock-dead-letter';
import { Redrive } from '../redrive/redrive';
import { RetryDeadLetterCommand } from './retry-dead-letter.command';

@CommandHandler(RetryDeadLetterCommand)
export class RetryDeadLetterHandler implements ICommandHandler<RetryDeadLetterCommand> {
  constructor(
    private readonly database: Database,
    private readonly redrive: Redrive,
    private readonly audit: QueueAudit,
  ) {}

  async execute({ deadLetterId, mode, actor, notes }: RetryDeadLetterCommand): Promise<EnqueuedJob> {
    const enqueued = await this.database.transaction(async (tx) => {
      const { entityType, sourceEntityId } = await lockOpenDeadLetter(tx, deadLetterId);
      const [job] = await this.redrive.giveBack(tx, [{ id: deadLetterId, mode }]);
      const details = { dead_letter_id: deadLetterId, queue_id: job!.id, mode: typeof mode === 'object' ? 'edited' : mode, notes };
      await this.audit.record(tx, { action: 'dead_letter.retried', actor, entityType, sourceEntityId, details });
      failPoint('redrive.recorded');
      return job!;
    });
    failPoint('redrive.committed');
    return enqueued;
  }
}
