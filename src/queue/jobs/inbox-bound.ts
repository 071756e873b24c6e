/** How far the clock that made an event's id may be ahead of the database's, ms. */
const CLOCK_SKEW_MS = 60 * 60_000;

/**
 * An instant before which none of these inbox events was received; it keeps older partitions out of a statement. Event ids are UUIDv7 and
 * tell their time themselves. A job's own `received_at` would not do: a replay or a redrive is younger than the events behind it.
 */
export function earliestReceipt(eventIds: readonly string[]): Date {
  const earliest = Math.min(...eventIds.map(timeOf));
  return new Date(Math.max(0, earliest - CLOCK_SKEW_MS));
}

/** Milliseconds since 1970 in a UUIDv7; 0 for any other id. */
function timeOf(id: string): number {
  return id[14] === '7' ? Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) : 0;
}
