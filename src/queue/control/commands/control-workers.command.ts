import { Command } from '@nestjs/cqrs';

/** Starts or stops the worker loops of this process; other processes are not touched. Answers whether they run now. */
export class ControlWorkersCommand extends Command<boolean> {
  constructor(
    readonly action: 'start' | 'stop',
    readonly actor: string,
  ) {
    super();
  }
}
