import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { announceWork } from '../../jobs/announce-work';
import { EntityTypeNames } from '../entity-type-names';
import { QueueAudit } from '../queue-audit';
import { ResumeQueueCommand } from './resume-queue.command';

const RESUME = `delete from tds_queue_pauses where $1::text is null or entity_type = $1 returning entity_type`;

@CommandHandler(ResumeQueueCommand)
export class ResumeQueueHandler implements ICommandHandler<ResumeQueueCommand> {
  constructor(
    private readonly database: Database,
    private readonly audit: QueueAudit,
    private readonly names: EntityTypeNames,
  ) {}

  execute({ entityType: name, actor }: ResumeQueueCommand): Promise<readonly string[]> {
    const entityType = this.names.canonical(name);
    return this.database.transaction(async (tx) => {
      const rows = await tx.query<{ entity_type: string }>(RESUME, [entityType]);
      const resumed = rows.map((row) => row.entity_type);
      await this.audit.record(tx, { action: 'queue.resumed', actor, entityType, details: { resumed } });
      await announceWork(tx);
      return resumed;
    });
  }
}
