import type { CallPurpose } from '@tds/sync';

/** Purposes of calls, the most urgent first. Each is a lane of the limiter. */
export const LANES = ['webhook_refetch', 'user', 'stock', 'incremental', 'full', 'verification'] as const satisfies readonly CallPurpose[];

/** What a lane must leave free for those before it. */
interface Reservation {
  /** Share of the minute's calls. Small, since a minute refills itself: it only keeps the door open for an urgent call. */
  readonly ofMinute: number;
  /** Share of the day's calls at the start of the day; shrinks with the day, since an unused reserve is worth nothing at its end. */
  readonly ofDay: number;
  /** Scheduled work: spread over the minute once half of it is spent, so that an urgent call waits for one gap and not for a minute. */
  readonly isPaced: boolean;
}

const RESERVATIONS: Readonly<Record<CallPurpose, Reservation>> = {
  webhook_refetch: { ofMinute: 0, ofDay: 0, isPaced: false },
  user: { ofMinute: 0.01, ofDay: 0.02, isPaced: false },
  stock: { ofMinute: 0.0125, ofDay: 0.05, isPaced: true },
  incremental: { ofMinute: 0.02, ofDay: 0.1, isPaced: true },
  full: { ofMinute: 0.025, ofDay: 0.2, isPaced: true },
  verification: { ofMinute: 0.035, ofDay: 0.3, isPaced: true },
};

const DAY_MS = 86_400_000;
/** Shortest rest of a lane whose daily share is spent, ms. */
const MIN_BUDGET_REST_MS = 60_000;

/** 0 for the most urgent lane. */
export function rankOf(lane: CallPurpose): number {
  return LANES.indexOf(lane);
}

export function isPaced(lane: CallPurpose): boolean {
  return RESERVATIONS[lane].isPaced;
}

/** How many of a minute's calls a lane may bring the window to; at least 1, so that no lane is shut out for good. */
export function minuteCapacity(lane: CallPurpose, requestsPerMinute: number): number {
  return Math.max(1, requestsPerMinute - Math.ceil(requestsPerMinute * RESERVATIONS[lane].ofMinute));
}

/** The day's calls as known. */
export interface DailyState {
  readonly limit: number;
  readonly remaining: number;
  readonly resetsInMs: number;
}

/** Calls a lane leaves to the others when so much of the day is left. */
export function dailyReserve(lane: CallPurpose, limit: number, resetsInMs: number): number {
  return limit * RESERVATIONS[lane].ofDay * Math.min(1, resetsInMs / DAY_MS);
}

/** Whether a lane may spend one of the day's remaining calls, and else how long until it may. */
export function dailyBudget(
  lane: CallPurpose,
  day: DailyState,
): { readonly isOpen: true } | { readonly isOpen: false; readonly retryAfterMs: number } {
  if (day.remaining <= 0) return { isOpen: false, retryAfterMs: day.resetsInMs };
  if (day.remaining > Math.floor(dailyReserve(lane, day.limit, day.resetsInMs))) return { isOpen: true };
  // The reserve falls below what remains when this much of the day is left.
  const opensAtMs = (day.remaining / dailyReserve(lane, day.limit, DAY_MS)) * DAY_MS;
  return { isOpen: false, retryAfterMs: Math.max(MIN_BUDGET_REST_MS, Math.ceil(day.resetsInMs - opensAtMs)) };
}
