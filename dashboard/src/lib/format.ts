/** Intl locale of a dashboard language. Arabic as written in Iraq, where the first users are. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB', ar: 'ar-IQ' };

const SECOND_MS = 1_000;

/** Up to two days an axis tells the time of day. */
const AXIS_OF_TIMES_MS = 48 * 3_600_000;
const UNITS = [
  { unit: 'day', ms: 86_400_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
  { unit: 'second', ms: SECOND_MS },
] as const;

const FAR_UNITS = [{ unit: 'year', ms: 365 * 86_400_000 }, { unit: 'month', ms: 30 * 86_400_000 }, ...UNITS] as const;

/** Values as text in one language. Times are in the browser's zone. */
export interface Format {
  /** `12,345` */
  number(value: number): string;
  /** `0.4` for small rates, `1,234` for large: whole numbers are enough from ten on. */
  rate(value: number): string;
  /** A share of 0..100 as `98.7%`. Never rounded up to 100% or down to 0%: that last record matters. */
  percent(value: number): string;
  /** `22 Nov 2026, 08:15:02 GMT+3`: exact, for tooltips. */
  exact(time: string | Date): string;
  /** `08:15`, with the day in front when it is not today's. */
  short(time: string | Date, now?: Date): string;
  /** A place on an axis of a width in ms: the time of day up to two days, the day beyond. */
  axis(time: string | Date, spanMs: number): string;
  /** `02:30`, a time of day of any zone. */
  clock(hour: number, minute: number): string;
  /** `3 minutes ago`, `in 2 hours`. */
  relative(time: string | Date, now?: Date): string;
  /** `1h 5m`, `3.2s`, `450ms`: the two largest units. */
  duration(ms: number): string;
  /** `1.4 kB` */
  bytes(value: number): string;
}

export function createFormat(language: string): Format {
  const locale = LOCALES[language] ?? language;
  const number = new Intl.NumberFormat(locale);
  const rate = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const exact = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'long' });
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });
  const dayAndTime = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const bytes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'byte', notation: 'compact', unitDisplay: 'narrow' });
  const inUnit = (value: number, unit: string, digits = 0): string =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'narrow', maximumFractionDigits: digits }).format(value);

  return {
    number: (value) => number.format(value),
    rate: (value) => (value >= 10 ? number.format(Math.round(value)) : rate.format(value)),
    percent: (value) => percent.format(withoutFalseExtremes(value) / 100),
    exact: (value) => exact.format(new Date(value)),
    short: (value, now = new Date()) => (isSameDay(new Date(value), now) ? time : dayAndTime).format(new Date(value)),
    axis: (value, spanMs) => (spanMs <= AXIS_OF_TIMES_MS && !isDay(value) ? time : day).format(new Date(value)),
    clock: (hour, minute) => clock.format(Date.UTC(2026, 0, 1, hour, minute)),
    relative: (value, now = new Date()) => {
      const distance = new Date(value).getTime() - now.getTime();
      const { unit, ms } = FAR_UNITS.find((candidate) => Math.abs(distance) >= candidate.ms) ?? { unit: 'second' as const, ms: SECOND_MS };
      return relative.format(Math.trunc(distance / ms), unit);
    },
    duration: (ms) => durationText(ms, inUnit),
    bytes: (value) => bytes.format(value),
  };
}

/** 99.97 must not read as 100%, nor 0.02 as 0%. */
function withoutFalseExtremes(value: number): number {
  if (value > 99.9 && value < 100) return 99.9;
  if (value > 0 && value < 0.1) return 0.1;
  return value;
}

function durationText(ms: number, inUnit: (value: number, unit: string, digits?: number) => string): string {
  if (ms === 0) return inUnit(0, 'second');
  if (ms < SECOND_MS) return inUnit(Math.round(ms), 'millisecond');
  if (ms < 10 * SECOND_MS) return inUnit(ms / SECOND_MS, 'second', 1);
  const index = UNITS.findIndex((candidate) => ms >= candidate.ms);
  const [large, small] = [UNITS[index]!, UNITS[index + 1]];
  const count = Math.floor(ms / large.ms);
  const rest = small ? Math.floor((ms % large.ms) / small.ms) : 0;
  return small && rest > 0 ? `${inUnit(count, large.unit)} ${inUnit(rest, small.unit)}` : inUnit(count, large.unit);
}

/** `2026-03-01`: a day without a time. */
function isDay(value: string | Date): boolean {
  return typeof value === 'string' && value.length === 10;
}

function isSameDay(left: Date, right: Date): boolean {
  return left.toDateString() === right.toDateString();
}
