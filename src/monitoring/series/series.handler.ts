import { loadSql } from '@libs/pg';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { chartMetrics } from './chart-metric';
import { chartRanges } from './chart-range';
import { type Chart, type Series, SeriesQuery } from './series.query';

const readChart = loadSql(__dirname, 'sql/read-chart.sql');

interface PointRow {
  readonly label: string;
  readonly at: Date;
  readonly value: number;
  readonly peak: number;
}

@QueryHandler(SeriesQuery)
export class SeriesHandler implements IQueryHandler<SeriesQuery> {
  constructor(private readonly database: Database) {}

  async execute({ metric, range }: SeriesQuery): Promise<Chart> {
    const { kind, unit } = chartMetrics[metric];
    const { seconds, resolution, stepSeconds } = chartRanges[range];
    const isCounted = kind === 'counter';
    const [[clock], rows] = await Promise.all([
      this.database.query<{ now: Date }>('select now()'),
      this.database.query<PointRow>(readChart, [metric, resolution, seconds, stepSeconds, isCounted]),
    ]);
    const times = stepsUntil(clock!.now, seconds, stepSeconds);
    return { metric, unit, range, stepSeconds, times, series: linesOf(rows, times, isCounted) };
  }
}

/** Steps aligned to the epoch, the one that `now` is in the last. */
function stepsUntil(now: Date, seconds: number, stepSeconds: number): readonly Date[] {
  const stepMs = stepSeconds * 1_000;
  const last = Math.floor(now.getTime() / stepMs) * stepMs;
  const count = Math.ceil(seconds / stepSeconds);
  return Array.from({ length: count }, (_unused, index) => new Date(last - (count - 1 - index) * stepMs));
}

/** Where one line was sampled, the others were too: of what is counted they have none there, which is a zero. */
function linesOf(rows: readonly PointRow[], times: readonly Date[], isCounted: boolean): readonly Series[] {
  const sampled = new Set(rows.map(({ at }) => at.getTime()));
  const labels = [...new Set(rows.map(({ label }) => label))];
  return labels.map((label) => {
    const points = new Map(rows.filter((row) => row.label === label).map((row) => [row.at.getTime(), row]));
    const pick = (of: (row: PointRow) => number) =>
      times.map((time) => {
        const row = points.get(time.getTime());
        if (row) return rounded(of(row));
        return isCounted && sampled.has(time.getTime()) ? 0 : null;
      });
    return { label, values: pick(({ value }) => value), peaks: pick(({ peak }) => peak) };
  });
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
