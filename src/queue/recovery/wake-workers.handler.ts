import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { announceWork } from '../jobs/announce-work';
import { WakeWorkersCommand } from './wake-workers.command';

@CommandHandler(WakeWorkersCommand)
export class WakeWorkersHandler implements ICommandHandler<WakeWorkersCommand> {
  constructor(private readonly database: Database) {}

  execute(): Promise<void> {
    return announceWork(this.database);
  }
}
