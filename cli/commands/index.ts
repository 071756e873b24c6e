import type { CommandGroup } from '../cli';
import { addCompareCommand } from './compare';
import { addDeadLetterCommands } from './dead-letters';
import { addDoctorCommand } from './doctor';
import { addRunsCommand } from './runs';
import { addStatusCommands } from './status';
import { addSyncCommand } from './sync';

/** All commands, in the order of the help. */
export const commandGroups: readonly CommandGroup[] = [
  addStatusCommands,
  addDoctorCommand,
  addSyncCommand,
  addRunsCommand,
  addCompareCommand,
  addDeadLetterCommands,
];
