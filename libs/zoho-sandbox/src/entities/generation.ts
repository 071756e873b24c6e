import { fraction } from '../core/prng';
import { SECONDS_PER_DAY } from '../core/zoho-time';
import { World } from '../world';

const HISTORY_DAYS = 1000;
const QUIET_DAYS = 100;
/** Share of records touched by one bulk import, in the very same second: more than a list page holds. */
const IMPORT_SHARE = 0.12;
const IMPORT_AGE_SECONDS = 5 * SECONDS_PER_DAY - 10 * 3600;
const NEVER_EDITED_SHARE = 0.2;

/** Spreads the creation of master data evenly over three years that end some months before the epoch. */
export function masterCreatedAt(world: World, slot: number, size: number): number {
  const start = world.epoch - HISTORY_DAYS * SECONDS_PER_DAY;
  const span = (HISTORY_DAYS - QUIET_DAYS) * SECONDS_PER_DAY;
  return start + Math.floor((span * slot) / Math.max(size, slot + 1));
}

/** Last change of master data: some never edited, many in one import, the rest more often lately than long ago. */
export function masterModifiedAt(world: World, code: number, slot: number, created: number): number {
  const drawn = fraction(world.seed, code, slot, 0x71);
  if (drawn < NEVER_EDITED_SHARE) return created;
  if (drawn < NEVER_EDITED_SHARE + IMPORT_SHARE) return world.epoch - IMPORT_AGE_SECONDS;
  const recency = fraction(world.seed, code, slot, 0x72);
  return world.epoch - 60 - Math.floor(recency * recency * (world.epoch - 60 - created));
}

/** Whether a slot is one of `chosen` spread evenly over `total`: exactly `chosen` slots are. */
export function isSpread(slot: number, chosen: number, total: number): boolean {
  if (slot >= total) return false;
  return Math.floor(((slot + 1) * chosen) / total) > Math.floor((slot * chosen) / total);
}
