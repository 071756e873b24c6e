import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { AppConfig } from '@tds/platform/config';
import { Database } from '@tds/platform/database';
import { WorkersUnavailableError } from '../../queue.errors';
import { QueueWorkers } from '../../workers/queue-workers';
import { QueueAudit } from '../queue-audit';
import { ControlWorkersCommand } from './control-workers.command';

@CommandHandler(ControlWorkersCommand)
export class ControlWorkersHandler implements ICommandHandler<ControlWorkersCommand> {
  constructor(
    private readonly workers: QueueWorkers,
    private readonly config: AppConfig,
    private readonly database: Database,
    private readonly audit: QueueAudit,
  ) {}

  /** Written down first: workers are no rows, so no transaction holds both, and a stop nobody can explain is the worse of the two. */
  async execute({ action, actor }: ControlWorkersCommand): Promise<boolean> {
    if (!this.config.roles.has('worker')) throw new WorkersUnavailableError('this process has no workers; its role says so');
    const operation = action === 'start' ? 'queue.workers_started' : 'queue.workers_stopped';
    await this.audit.record(this.database, { action: operation, actor, details: { pid: process.pid } });
    if (action === 'start') this.workers.start();
    else await this.workers.stop();
    return this.workers.isRunning;
  }
}
