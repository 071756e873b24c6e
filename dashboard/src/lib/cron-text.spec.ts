import type { TFunction } from 'i18next';
import { cronText } from './cron-text';
import { createFormat } from './format';

const t = ((key: string, facts: Readonly<Record<string, unknown>> = {}) =>
  `${key.split('.')[1]} ${String(facts.shown ?? facts.minute ?? facts.time ?? '')}`) as unknown as TFunction;

describe('cronText', () => {
  it.each([
    ['*/5 * * * *', 'every_minutes 5'],
    ['* * * * *', 'every_minutes 1'],
    ['0 * * * *', 'hourly '],
    ['5 * * * *', 'every_hour 5'],
    ['30 3 * * *', 'daily 03:30'],
    ['0 2 * * 5', undefined],
    ['0 2,14 * * *', undefined],
    ['0 */6 * * *', undefined],
  ])('%s', (cron, text) => expect(cronText(cron, t, createFormat('en'))).toBe(text));
});
