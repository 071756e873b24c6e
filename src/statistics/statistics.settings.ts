import { defineSetting } from '@tds/platform/settings';
import { z } from 'zod';

/** Whether drift that comparisons found is repaired without being asked. */
export const automaticRepair = defineSetting({
  key: 'agreement.automatic_repair',
  description: 'Repair what comparisons found to differ without being asked',
  schema: z.boolean(),
  fallback: () => false,
});

/** Calls one automatic repair may spend on a type. */
export const automaticRepairCalls = defineSetting({
  key: 'agreement.automatic_repair_calls',
  description: 'Most calls to Zoho one automatic repair of a type may spend',
  schema: z.int().min(1).max(10_000),
  fallback: () => 100,
});

/** Calls the daily statistics may spend on listings; what does not fit waits for its turn. */
export const statisticsCalls = defineSetting({
  key: 'statistics.daily_calls',
  description: 'Most calls to Zoho the daily statistics may spend on comparing; what does not fit has its turn another day',
  schema: z.int().min(0).max(100_000),
  fallback: () => 100,
});
