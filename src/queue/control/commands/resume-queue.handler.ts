import { Clock } from '@libs/resilience';
import { CommandHandler, EventBus, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { Context } from '@tds/platform/logging';
import { QueueOperated } from '../../events/queue-operated.event';
import { QUEUE_CHANNEL } from '../../jobs/enqueue-sql';
import { ResumeQueueCommand } from './resume-queue.command';

const RESUME = `delete from tds_queue_pauses where $1::text is null or entity_type = $1 returning entity_type`;

@CommandHandler(ResumeQueueCommand)
export class ResumeQueueHandler implements ICommandHandler<ResumeQueueCommand> {
  constructor(
    private readonly database: Database,
    private readonly events: EventBus,
    private readonly clock: Clock,
    private readonly context: Context,
  ) {}

  async execute({ entityType, actor }: ResumeQueueCommand): Promise<readonly string[]> {
    const resumed = await this.database.transaction(async (tx) => {
      const rows = await tx.query<{ entity_type: string }>(RESUME, [entityType]);
      await tx.query('select pg_notify($1, $2)', [QUEUE_CHANNEL, '']);
      return rows.map((row) => row.entity_type);
    });
    const subject = entityType === null ? {} : { entityType };
    this.events.publish(
      new QueueOperated('queue.resumed', actor, this.clock.now(), this.context.correlationId() ?? null, subject, { resumed }),
    );
    return resumed;
  }
}
