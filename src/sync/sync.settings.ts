import { defineSetting } from '@tds/platform/settings';
import { z } from 'zod';

export const deletionLimitPercent = defineSetting({
  key: 'sync.deletion_limit_percent',
  description: 'A sweep after a whole pass that would delete a larger share of a type’s rows stops and asks',
  schema: z.number().min(0).max(100),
  fallback: ({ sync }) => sync.deletionLimitPercent,
});
