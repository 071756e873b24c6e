import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { Failures } from '../jobs/failures';
import { WakeUp } from '../workers/wake-up';
import { TakeBackJobsCommand } from './take-back-jobs.command';

@CommandHandler(TakeBackJobsCommand)
export class TakeBackJobsHandler implements ICommandHandler<TakeBackJobsCommand> {
  constructor(
    private readonly database: Database,
    private readonly failures: Failures,
    private readonly wakeUp: WakeUp,
  ) {}

  async execute({ leases, limits }: TakeBackJobsCommand): Promise<readonly string[]> {
    const taken = await this.database.transaction((tx) => this.failures.takeBackStuck(tx, leases, limits));
    if (taken.length > 0) this.wakeUp.nudge();
    return taken;
  }
}
