const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Seconds as a person says them: `8s`, `3m 20s`, `5h 12m`, `4d 3h`. */
export function spanOf(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < MINUTE) return `${whole}s`;
  if (whole < HOUR) return joined(`${Math.floor(whole / MINUTE)}m`, whole % MINUTE, 's');
  if (whole < DAY) return joined(`${Math.floor(whole / HOUR)}h`, Math.floor((whole % HOUR) / MINUTE), 'm');
  return joined(`${Math.floor(whole / DAY)}d`, Math.floor((whole % DAY) / HOUR), 'h');
}

function joined(large: string, small: number, unit: string): string {
  return small === 0 ? large : `${large} ${small}${unit}`;
}

/** Seconds in their largest unit: `8s`, `3m`, `5h`, `4d`. */
export function roughSpan(seconds: number): string {
  const [rough = ''] = spanOf(seconds).split(' ');
  return rough;
}

/** A time beside now: `8s ago`, `in 3m`; `-` where there is none. */
export function relativeTime(time: string | null | undefined, now: Date): string {
  if (!time) return '-';
  const seconds = (now.getTime() - new Date(time).getTime()) / 1000;
  if (Math.abs(seconds) < 1) return 'now';
  return seconds > 0 ? `${roughSpan(seconds)} ago` : `in ${roughSpan(-seconds)}`;
}

/** A number with thousands set off; `-` where there is none. */
export function count(value: number | null | undefined): string {
  return value === null || value === undefined ? '-' : value.toLocaleString('en');
}

/** A percentage that never rounds up to 100 what is below it. */
export function percent(value: number | null | undefined): string {
  if (value === null || value === undefined) return '-';
  return `${value === 100 ? '100' : (Math.floor(value * 100) / 100).toFixed(2).replace(/\.?0+$/, '')}%`;
}

/** One thing or several: `1 record`, `2,218 records`. */
export function plural(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

/** Text on one line, cut at a length. */
export function oneLine(text: string | null | undefined, length = Infinity): string {
  const line = (text ?? '-').replaceAll(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, Math.max(1, length - 1))}…` : line;
}

/** Any JSON value as short text. */
export function shortValue(value: unknown, length = 40): string {
  if (value === null || value === undefined) return '-';
  return oneLine(typeof value === 'string' ? value : JSON.stringify(value), length);
}

/** Text broken at words into lines of a width, each after an indentation. */
export function wrap(text: string, width: number, indentation = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line && indentation.length + line.length + 1 + word.length > width) {
      lines.push(indentation + line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, indentation + line].join('\n');
}
