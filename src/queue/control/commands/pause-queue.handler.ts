import { Clock } from '@libs/resilience';
import { CommandHandler, EventBus, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { Context } from '@tds/platform/logging';
import { QueueOperated } from '../../events/queue-operated.event';
import { PauseQueueCommand } from './pause-queue.command';

/** Stands for every entity type in `tds_queue_pauses`. */
export const ALL_TYPES = '*';

/** Pausing again renews reason and name: the last word counts. */
const PAUSE = `insert into tds_queue_pauses (entity_type, paused_by, reason) values ($1, $2, $3)
  on conflict (entity_type) do update set paused_by = excluded.paused_by, reason = excluded.reason`;

@CommandHandler(PauseQueueCommand)
export class PauseQueueHandler implements ICommandHandler<PauseQueueCommand> {
  constructor(
    private readonly database: Database,
    private readonly events: EventBus,
    private readonly clock: Clock,
    private readonly context: Context,
  ) {}

  async execute({ entityType, reason, actor }: PauseQueueCommand): Promise<void> {
    await this.database.query(PAUSE, [entityType ?? ALL_TYPES, actor, reason]);
    const subject = entityType === null ? {} : { entityType };
    this.events.publish(
      new QueueOperated('queue.paused', actor, this.clock.now(), this.context.correlationId() ?? null, subject, { reason }),
    );
  }
}
