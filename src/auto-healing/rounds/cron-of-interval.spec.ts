import { cronOfInterval } from './cron-of-interval';

describe('cronOfInterval', () => {
  it.each([
    [1, '* * * * *'],
    [5, '*/5 * * * *'],
    [59, '*/59 * * * *'],
    [60, '0 * * * *'],
    [90, '0 * * * *'],
    [120, '0 */2 * * *'],
    [300, '0 */4 * * *'],
    [1_000, '0 */12 * * *'],
    [1_440, '0 0 * * *'],
  ])('%i minutes: %s', (minutes, cron) => {
    expect(cronOfInterval(minutes)).toBe(cron);
  });
});
