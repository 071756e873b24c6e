/** Offset of the organisation's zone, Asia/Baghdad: UTC+3 all year. */
const OFFSET_SECONDS = 3 * 3600;
const OFFSET_TEXT = '+0300';

export const SECONDS_PER_DAY = 86_400;

/** Seconds since 1970 of a Date, cut to the one-second resolution Zoho keeps. */
export function toSeconds(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}

/** Zoho's time stamp in the organisation's zone: `2026-06-09T09:47:43+0300` (no colon in the offset). */
export function zohoTime(seconds: number): string {
  return localIso(seconds).slice(0, 19) + OFFSET_TEXT;
}

/** Zoho's date in the organisation's zone: `2026-06-09`. */
export function zohoDate(seconds: number): string {
  return localIso(seconds).slice(0, 10);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The reader's form of a date as in `*_formatted` fields: `09 Jun 2026`. */
export function formattedDate(seconds: number): string {
  const [year, month, day] = zohoDate(seconds).split('-');
  return `${day} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** Start of the organisation's day that holds the instant, as seconds since 1970. */
export function startOfDay(seconds: number): number {
  return Math.floor((seconds + OFFSET_SECONDS) / SECONDS_PER_DAY) * SECONDS_PER_DAY - OFFSET_SECONDS;
}

const ZOHO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)$/;

/** Seconds since 1970 of a time stamp sent by a client, or undefined when Zoho would call it invalid. */
export function parseZohoTime(text: string): number | undefined {
  if (!ZOHO_TIME.test(text)) return undefined;
  const milliseconds = Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(milliseconds) ? undefined : Math.floor(milliseconds / 1000);
}

function localIso(seconds: number): string {
  return new Date((seconds + OFFSET_SECONDS) * 1000).toISOString();
}
