import { Command } from '@nestjs/cqrs';

/** Makes an idle worker loop of every process look for work now, as a new job does. Busy ones look when they are done, woken or not. */
export class WakeWorkersCommand extends Command<void> {}
