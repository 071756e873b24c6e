import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { SpoolDrainer } from '../spool/spool-drainer';
import { DrainSpoolCommand, type DrainSpoolResult } from './drain-spool.command';

@CommandHandler(DrainSpoolCommand)
export class DrainSpoolHandler implements ICommandHandler<DrainSpoolCommand> {
  constructor(private readonly drainer: SpoolDrainer) {}

  async execute(): Promise<DrainSpoolResult> {
    return { drained: await this.drainer.drain() };
  }
}
