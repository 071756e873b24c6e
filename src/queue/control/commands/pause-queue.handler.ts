import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { EntityTypeNames } from '../entity-type-names';
import { QueueAudit } from '../queue-audit';
import { ALL_TYPES } from '../queue-pauses';
import { PauseQueueCommand } from './pause-queue.command';

/** Pausing again renews reason and name: the last word counts. */
const PAUSE = `insert into tds_queue_pauses (entity_type, paused_by, reason) values ($1, $2, $3)
  on conflict (entity_type) do update set paused_by = excluded.paused_by, reason = excluded.reason`;

@CommandHandler(PauseQueueCommand)
export class PauseQueueHandler implements ICommandHandler<PauseQueueCommand> {
  constructor(
    private readonly database: Database,
    private readonly audit: QueueAudit,
    private readonly names: EntityTypeNames,
  ) {}

  execute({ entityType: name, reason, actor }: PauseQueueCommand): Promise<void> {
    const entityType = this.names.canonical(name);
    return this.database.transaction(async (tx) => {
      await tx.execute(PAUSE, [entityType ?? ALL_TYPES, actor, reason]);
      await this.audit.record(tx, { action: 'queue.paused', actor, entityType, details: { reason } });
    });
  }
}
