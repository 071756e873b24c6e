export { type ChartMetricName } from './chart-metric';
export { type Sample, SampleStore } from './sample-store';
export { SeriesModule } from './series.module';
export { type Chart, SeriesQuery } from './series.query';
