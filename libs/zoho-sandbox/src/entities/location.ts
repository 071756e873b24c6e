import { LOCATION_NAMES } from './words';

/** Code of a location in ids. */
export const LOCATION_CODE = 3;

/** Name of the n-th location; the first is the primary one. */
export function locationName(place: number): string {
  return LOCATION_NAMES[place] ?? `فرع ${place + 1}`;
}
