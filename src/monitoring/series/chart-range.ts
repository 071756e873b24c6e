/** How far back a chart goes, from which samples it is made, and how far apart its points are. */
export interface ChartRange {
  readonly seconds: number;
  readonly resolution: 'minute' | 'hour';
  readonly stepSeconds: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Each gives 60 to 360 points: what a chart can show. */
export const chartRanges = {
  '1h': { seconds: HOUR, resolution: 'minute', stepSeconds: MINUTE },
  '6h': { seconds: 6 * HOUR, resolution: 'minute', stepSeconds: MINUTE },
  '24h': { seconds: DAY, resolution: 'minute', stepSeconds: 5 * MINUTE },
  '48h': { seconds: 2 * DAY, resolution: 'minute', stepSeconds: 10 * MINUTE },
  '7d': { seconds: 7 * DAY, resolution: 'hour', stepSeconds: HOUR },
  '30d': { seconds: 30 * DAY, resolution: 'hour', stepSeconds: 4 * HOUR },
  '90d': { seconds: 90 * DAY, resolution: 'hour', stepSeconds: 12 * HOUR },
} as const satisfies Record<string, ChartRange>;

export type ChartRangeName = keyof typeof chartRanges;

export const chartRangeNames = Object.keys(chartRanges) as ChartRangeName[];
