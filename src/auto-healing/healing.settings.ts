import { defineSetting } from '@tds/platform/settings';
import { z } from 'zod';

export const isHealingEnabled = defineSetting({
  key: 'healing.enabled',
  description: 'Whether auto-healing runs by itself; on demand it always does',
  schema: z.boolean(),
  fallback: ({ healing }) => healing.isEnabled,
});

export const healingIntervalMinutes = defineSetting({
  key: 'healing.interval_minutes',
  description: 'Minutes between two rounds of auto-healing; above 60 they are rounded to hours that divide a day',
  schema: z.int().min(1).max(1_440),
  fallback: ({ healing }) => healing.intervalMinutes,
});

/** Dead letters alone may be 50 a round. */
export const healingActionsPerHour = defineSetting({
  key: 'healing.actions_per_hour',
  description: 'Most actions of one check in an hour; what is found beyond is left, and an alert says so',
  schema: z.int().min(0).max(100_000),
  fallback: () => 600,
});

export const healingRepeatsPerHour = defineSetting({
  key: 'healing.repeats_per_hour',
  description: 'How often in an hour one check may act on the same thing: what comes back at once needs a person',
  schema: z.int().min(1).max(1_000),
  fallback: () => 3,
});

export const deadLettersPerRound = defineSetting({
  key: 'healing.dead_letters_per_round',
  description: 'Most dead letters tried again in one round',
  schema: z.int().min(0).max(5_000),
  fallback: () => 50,
});

export const stuckAfterMinutes = defineSetting({
  key: 'healing.stuck_after_minutes',
  description: 'A job worked on for longer is taken from its worker',
  schema: z.int().min(1).max(10_080),
  fallback: () => 60,
});

export const readAtLeastEveryHours = defineSetting({
  key: 'healing.read_at_least_every_hours',
  description: 'An entity type whose changes were not read for longer is read by auto-healing',
  schema: z.int().min(1).max(8_760),
  fallback: () => 26,
});
