import { crashRecovery } from '../crash-recovery/crash-recovery';
import type { Scenario } from '../harness/scenario';
import { backendKill } from './backend-kill';
import { clockJump } from './clock-jump';
import { crashUnderLoad } from './crash-under-load';
import { diskFull } from './disk-full';
import { eventBurst } from './event-burst';
import { idleInTransaction } from './idle-in-transaction';
import { poolExhaustion } from './pool-exhaustion';
import { postgresRestart } from './postgres-restart';
import { repeatedKills } from './repeated-kills';
import { zohoLying } from './zoho-lying';
import { zohoOutage } from './zoho-outage';

/** All scenarios, in the order they run. */
export const scenarios: readonly Scenario[] = [
  crashRecovery,
  crashUnderLoad,
  repeatedKills,
  postgresRestart,
  backendKill,
  poolExhaustion,
  idleInTransaction,
  zohoOutage,
  zohoLying,
  clockJump,
  diskFull,
  eventBurst,
];

/** Those of a short run. */
export const SHORT_RUN: readonly string[] = ['crash_recovery', 'crash_under_load', 'backend_kill', 'disk_full', 'event_burst'];
