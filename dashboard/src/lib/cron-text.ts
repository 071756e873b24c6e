import type { TFunction } from 'i18next';
import type { Format } from './format';

/** A cron line of a common form in words, such as `daily at 02:00`; undefined for others, which show as they are. */
export function cronText(cron: string, t: TFunction, format: Pick<Format, 'number' | 'clock'>): string | undefined {
  const [minute = '', hour = '', ...rest] = cron.trim().split(/\s+/);
  if (rest.join(' ') !== '* * *') return undefined;
  const every = /^\*(?:\/(\d+))?$/.exec(minute);
  if (every && hour === '*') {
    const count = Number(every[1] ?? 1);
    return t('schedules.every_minutes', { count, shown: format.number(count) });
  }
  if (!/^\d+$/.test(minute)) return undefined;
  if (hour === '*' && Number(minute) === 0) return t('schedules.hourly');
  if (hour === '*') return t('schedules.every_hour', { minute: format.number(Number(minute)) });
  if (/^\d+$/.test(hour)) return t('schedules.daily', { time: format.clock(Number(hour), Number(minute)) });
  return undefined;
}
