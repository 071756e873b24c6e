import { Clock } from '@libs/resilience';
import { CommandHandler, EventBus, type ICommandHandler } from '@nestjs/cqrs';
import { AppConfig } from '@tds/platform/config';
import { Context } from '@tds/platform/logging';
import { QueueOperated } from '../../events/queue-operated.event';
import { WorkersUnavailableError } from '../../queue.errors';
import { QueueWorkers } from '../../workers/queue-workers';
import { ControlWorkersCommand } from './control-workers.command';

@CommandHandler(ControlWorkersCommand)
export class ControlWorkersHandler implements ICommandHandler<ControlWorkersCommand> {
  constructor(
    private readonly workers: QueueWorkers,
    private readonly config: AppConfig,
    private readonly events: EventBus,
    private readonly clock: Clock,
    private readonly context: Context,
  ) {}

  async execute({ action, actor }: ControlWorkersCommand): Promise<boolean> {
    if (!this.config.roles.has('worker')) throw new WorkersUnavailableError('this process has no workers; its role says so');
    if (action === 'start') this.workers.start();
    else await this.workers.stop();
    const type = action === 'start' ? 'queue.workers_started' : 'queue.workers_stopped';
    this.events.publish(new QueueOperated(type, actor, this.clock.now(), this.context.correlationId() ?? null, {}, { pid: process.pid }));
    return this.workers.isRunning;
  }
}
