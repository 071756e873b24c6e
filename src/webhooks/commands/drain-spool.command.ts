import { Command } from '@nestjs/cqrs';

/** What draining brought. */
export interface DrainSpoolResult {
  /** Entries that came into the database. */
  readonly drained: number;
}

/**
 * Brings what is spooled into the database now, of this process and of those that are gone. Processes do it by themselves; this is for
 * those who want to be sure. Throws connection errors, and those of the disk.
 */
export class DrainSpoolCommand extends Command<DrainSpoolResult> {}
