export type { Firing, FiringCause, ScheduleDefinition } from './schedule';
export type { PastFiring } from './firing-ledger';
export type { ScheduleHealth } from './schedule-health';
export { Schedules, type ScheduleView } from './schedules';
export { SchedulingModule } from './scheduling.module';
export { UnknownScheduleError } from './scheduling.errors';
