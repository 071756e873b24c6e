import { Clock } from '@libs/resilience';
import { CommandHandler, EventBus, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { Context } from '@tds/platform/logging';
import { QueueOperated } from '../../events/queue-operated.event';
import { DeadLetterNotFoundError, DeadLetterResolvedError } from '../../queue.errors';
import { ResolveDeadLetterCommand } from './resolve-dead-letter.command';

const RESOLVE = `update tds_dead_letter_queue
     set resolved = true, resolved_at = now(), resolved_by = $2, resolution_notes = $3, next_retry_at = null, updated_at = now()
   where id = $1 and not resolved
  returning entity_type as "entityType", source_entity_id as "sourceEntityId"`;

@CommandHandler(ResolveDeadLetterCommand)
export class ResolveDeadLetterHandler implements ICommandHandler<ResolveDeadLetterCommand> {
  constructor(
    private readonly database: Database,
    private readonly events: EventBus,
    private readonly clock: Clock,
    private readonly context: Context,
  ) {}

  async execute({ deadLetterId, notes, actor }: ResolveDeadLetterCommand): Promise<void> {
    const [subject] = await this.database.query<{ entityType: string; sourceEntityId: string }>(RESOLVE, [deadLetterId, actor, notes]);
    if (!subject) throw await this.whyNot(deadLetterId);
    const correlationId = this.context.correlationId() ?? null;
    const details = { dead_letter_id: deadLetterId, notes };
    this.events.publish(new QueueOperated('dead_letter.resolved', actor, this.clock.now(), correlationId, subject, details));
  }

  private async whyNot(deadLetterId: string): Promise<Error> {
    const [known] = await this.database.query('select id from tds_dead_letter_queue where id = $1', [deadLetterId]);
    return known ? new DeadLetterResolvedError(deadLetterId) : new DeadLetterNotFoundError(deadLetterId);
  }
}
