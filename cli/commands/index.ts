import type { CommandGroup } from '../cli';
import { addAlertCommands } from './alerts';
import { addCompareCommand } from './compare';
import { addCompletionCommand } from './completion';
import { addDeadLetterCommands } from './dead-letters';
import { addDoctorCommand } from './doctor';
import { addKeyCommands } from './keys';
import { addLocalCommands } from './local';
import { addMendingCommands } from './mending';
import { addProfileCommands } from './profiles';
import { addQueueCommands } from './queue';
import { addRecordCommands } from './records';
import { addRunsCommand } from './runs';
import { addScheduleCommands } from './schedules';
import { addSettingCommands } from './settings';
import { addStatsCommands } from './stats';
import { addStatusCommands } from './status';
import { addSyncCommand } from './sync';
import { addValidationCommands } from './validation';
import { addWebhookCommands } from './webhooks';

/** All commands, in the order of the help within a heading. */
export const commandGroups: readonly CommandGroup[] = [
  addLocalCommands,
  addProfileCommands,
  addStatusCommands,
  addQueueCommands,
  addStatsCommands,
  addSyncCommand,
  addRunsCommand,
  addCompareCommand,
  addValidationCommands,
  addRecordCommands,
  addDeadLetterCommands,
  addAlertCommands,
  addMendingCommands,
  addDoctorCommand,
  addWebhookCommands,
  addKeyCommands,
  addSettingCommands,
  addScheduleCommands,
  addCompletionCommand,
];
