import { Query } from '@nestjs/cqrs';
import type { ChartMetric, ChartMetricName } from './chart-metric';
import type { ChartRangeName } from './chart-range';

/** One line of a chart. */
export interface Series {
  readonly label: string;
  /** A value per time; null where nothing was sampled. */
  readonly values: readonly (number | null)[];
  /** The highest minute within each step. */
  readonly peaks: readonly (number | null)[];
}

/** A chart: its times, and a line per label. */
export interface Chart {
  readonly metric: ChartMetricName;
  readonly unit: ChartMetric['unit'];
  readonly range: ChartRangeName;
  readonly stepSeconds: number;
  readonly times: readonly Date[];
  readonly series: readonly Series[];
}

/** A metric over a range of time that ends now. */
export class SeriesQuery extends Query<Chart> {
  constructor(
    readonly metric: ChartMetricName,
    readonly range: ChartRangeName,
  ) {
    super();
  }
}
