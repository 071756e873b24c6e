const HOURS_THAT_DIVIDE_A_DAY = [1, 2, 3, 4, 6, 8, 12, 24];

/** A cron expression that is due every so many minutes (1 to 1,440); above an hour, every so many hours as divide a day, the nearest. */
export function cronOfInterval(minutes: number): string {
  if (minutes < 60) return minutes === 1 ? '* * * * *' : `*/${minutes} * * * *`;
  const hours = HOURS_THAT_DIVIDE_A_DAY.toSorted((a, b) => Math.abs(a - minutes / 60) - Math.abs(b - minutes / 60))[0]!;
  if (hours === 24) return '0 0 * * *';
  return hours === 1 ? '0 * * * *' : `0 */${hours} * * *`;
}
