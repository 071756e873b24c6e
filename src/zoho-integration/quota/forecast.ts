import type { CallPurpose, ScheduledMode } from '@tds/sync';
import { dailyReserve } from '../client';

/** Scheduled work, the most urgent first, as the lanes have it: what is stale soonest hurts first. */
export const BY_URGENCY = ['stock', 'incremental', 'full', 'image'] as const satisfies readonly ScheduledMode[];

/** The lane of each schedule's calls. No schedule counts on what its lane must leave to the others. */
const LANE: Readonly<Record<ScheduledMode, CallPurpose>> = {
  stock: 'stock',
  incremental: 'incremental',
  full: 'full',
  image: 'verification',
};

const HOUR_MS = 3_600_000;
/** Share of the day's calls that must be left over before a shortage counts as over, so that it does not come and go. */
const EASE = 0.1;

/** What the forecast is made of. */
export interface ForecastFacts {
  readonly limit: number;
  readonly remaining: number;
  /** Hours until the count starts anew. */
  readonly hoursLeft: number;
  /** Calls an hour nobody plans: webhooks, people, checks. */
  readonly unplannedPerHour: number;
  /** Firings to come until then, the present one included. */
  readonly firings: Readonly<Record<ScheduledMode, number>>;
  readonly callsPerFiring: Readonly<Record<ScheduledMode, number>>;
}

/** What becomes of one schedule for the rest of the day. */
export interface ScheduleForecast {
  readonly mode: ScheduledMode;
  readonly plannedFirings: number;
  readonly callsPerFiring: number;
  /** Share of its firings that are affordable, 0 to 1. Below 1: it is stretched. */
  readonly share: number;
}

/** Whether the day's remaining calls suffice, and what is done about it. */
export interface Forecast {
  /** Calls expected until the end of the day, if everything planned were done. */
  readonly expectedCalls: number;
  readonly unplannedCalls: number;
  /** Calls that would be left then; negative: so many are missing. */
  readonly expectedRemaining: number;
  readonly schedules: readonly ScheduleForecast[];
  /** Schedules are stretched. */
  readonly isTight: boolean;
  /** Enough is left over to call a shortage ended. */
  readonly isEasy: boolean;
}

/** Gives the calls that are left to the schedules in the order of their urgency. */
export function forecastOf(facts: ForecastFacts): Forecast {
  const { limit, remaining, hoursLeft, unplannedPerHour } = facts;
  const unplannedCalls = Math.ceil(unplannedPerHour * hoursLeft);
  let unassigned = remaining - unplannedCalls;
  const schedules = BY_URGENCY.map((mode): ScheduleForecast => {
    const [plannedFirings, callsPerFiring] = [facts.firings[mode], facts.callsPerFiring[mode]];
    const need = plannedFirings * callsPerFiring;
    const spendable = unassigned - dailyReserve(LANE[mode], limit, hoursLeft * HOUR_MS);
    const share = need === 0 ? 1 : Math.min(1, Math.max(0, spendable) / need);
    unassigned -= need * share;
    // A part of a run that comes once is none.
    return { mode, plannedFirings, callsPerFiring, share: plannedFirings <= 1 ? Math.floor(share) : share };
  });
  const plannedCalls = schedules.reduce((sum, each) => sum + each.plannedFirings * each.callsPerFiring, 0);
  const expectedCalls = Math.ceil(plannedCalls + unplannedCalls);
  return {
    expectedCalls,
    unplannedCalls,
    expectedRemaining: remaining - expectedCalls,
    schedules,
    isTight: schedules.some(({ share }) => share < 1),
    isEasy: remaining - expectedCalls >= limit * EASE,
  };
}

/**
 * Whether the n-th firing of a day (from 1) is among the share that is done: they are spread evenly over the day, and every process says
 * the same without remembering anything.
 */
export function isAmongShare(n: number, share: number): boolean {
  return Math.floor(n * share) > Math.floor((n - 1) * share);
}
