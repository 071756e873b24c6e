export { FAST_BUCKETS, SLOW_BUCKETS, counter, gauge, histogram, registry } from './instruments';
export { MetricSampler, type MetricSample } from './metric-sampler';
export { MetricsModule } from './metrics.module';
export { PlatformSamplesModule } from './samples/platform-samples.module';
