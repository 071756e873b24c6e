import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { QueueAudit } from '../../control/queue-audit';
import { lockOpenDeadLetter } from '../lock-dead-letter';
import { ResolveDeadLetterCommand } from './resolve-dead-letter.command';

const RESOLVE = `update tds_dead_letter_queue
     set resolved = true, resolved_at = now(), resolved_by = $2, resolution_notes = $3, next_retry_at = null, updated_at = now()
   where id = $1`;

@CommandHandler(ResolveDeadLetterCommand)
export class ResolveDeadLetterHandler implements ICommandHandler<ResolveDeadLetterCommand> {
  constructor(
    private readonly database: Database,
    private readonly audit: QueueAudit,
  ) {}

  execute({ deadLetterId, notes, actor }: ResolveDeadLetterCommand): Promise<void> {
    return this.database.transaction(async (tx) => {
      const { entityType, sourceEntityId } = await lockOpenDeadLetter(tx, deadLetterId);
      await tx.execute(RESOLVE, [deadLetterId, actor, notes]);
      const details = { dead_letter_id: deadLetterId, notes };
      await this.audit.record(tx, { action: 'dead_letter.resolved', actor, entityType, sourceEntityId, details });
    });
  }
}
