import type { BusinessHours } from '../alerts.settings';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Longer silences are as bad: no need to count further. */
const MAX_DAYS = 100;

/** Minutes between two instants that lie within business hours of a time zone. Around a change of the clocks it may be an hour off. */
export function businessMinutesBetween(from: Date, to: Date, { from: opens, to: closes, days }: BusinessHours, timeZone: string): number {
  const end = wallClock(to, timeZone);
  const start = Math.max(wallClock(from, timeZone), end - MAX_DAYS * DAY_MS);
  let total = 0;
  for (let day = Math.floor(start / DAY_MS) * DAY_MS; day < end; day += DAY_MS) {
    if (!days.includes(new Date(day).getUTCDay())) continue;
    total += Math.max(0, Math.min(end, day + minutesOf(closes) * MINUTE_MS) - Math.max(start, day + minutesOf(opens) * MINUTE_MS));
  }
  return total / MINUTE_MS;
}

/** What the clocks of a time zone show, as if it were UTC, ms. */
function wallClock(instant: Date, timeZone: string): number {
  const shown = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(shown.find((each) => each.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

function minutesOf(timeOfDay: string): number {
  const [hours = 0, minutes = 0] = timeOfDay.split(':').map(Number);
  return hours * 60 + minutes;
}
