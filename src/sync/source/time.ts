const INSTANT = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?)\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * An instant from the shapes Zoho writes: `2026-06-09T09:47:43-0400` (no colon in the offset, which `Date.parse` is not bound to take),
 * `2017-01-11 00:00:00+00:00`, `2013-01-24` (taken as midnight UTC). Null for anything else, also for a time without an offset:
 * which zone it is in would be a guess. Source: zoho-api.md 5.4.
 */
export function parseInstant(value: string): Date | null {
  const match = INSTANT.exec(value.trim());
  if (!match) return null;
  const [, day, time, offset] = match;
  if (time !== undefined && offset === undefined) return null;
  const zone = offset === undefined || offset.toUpperCase() === 'Z' ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(-2)}`;
  const instant = new Date(`${day}T${time ?? '00:00:00'}${zone}`);
  return Number.isNaN(instant.getTime()) ? null : instant;
}

/** A calendar day `YYYY-MM-DD`, kept as text and never shifted between zones; null if it isn't one. */
export function parseDate(value: string): string | null {
  const day = value.trim();
  if (!DATE.test(day)) return null;
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day) ? day : null;
}
