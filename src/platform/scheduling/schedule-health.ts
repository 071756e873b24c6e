import type { Standing } from './firing-ledger';
import type { RegisteredSchedule } from './schedule-registry';

/** Within so much after its time a firing is on time: two looks of the watch, and a slow boot. */
export const ON_TIME_MS = 120_000;
/** So many failures in a row are not chance. */
const FAILING_AFTER = 3;

/**
 * How a schedule does.
 * - `off`: no expression. `paused`: by a person.
 * - `missed`: it was due, and nobody fired it. `failing`: its last three firings failed. `late`: its last firing was.
 */
export type ScheduleHealth = 'ok' | 'off' | 'paused' | 'late' | 'missed' | 'failing';

/** The due time a schedule still owes: it passed, counts, and was not fired, or was and its process ended. Null when it owes none. */
export function owedFiring({ times }: RegisteredSchedule, standing: Standing): Date | null {
  if (!times || standing.pausedAt) return null;
  const due = times.latest(standing.now);
  if (!due || due <= standing.countsFrom) return null;
  const isFired = standing.lastDueAt !== null && standing.lastDueAt >= due;
  const isAbandoned = standing.recent.some(({ dueAt, outcome }) => outcome === 'abandoned' && dueAt.getTime() === due.getTime());
  return isFired && !isAbandoned ? null : due;
}

/** Judges a schedule by its last firings. */
export function healthOf(schedule: RegisteredSchedule, standing: Standing): ScheduleHealth {
  if (standing.pausedAt) return 'paused';
  if (!schedule.times) return 'off';
  const ended = standing.recent.filter(({ outcome }) => outcome !== null);
  if (ended.length >= FAILING_AFTER && ended.every(({ outcome }) => outcome !== 'succeeded')) return 'failing';
  const owed = owedFiring(schedule, standing);
  if (owed && standing.now.getTime() - owed.getTime() > ON_TIME_MS) return 'missed';
  return standing.recent[0]?.startedBy === 'catch_up' ? 'late' : 'ok';
}
