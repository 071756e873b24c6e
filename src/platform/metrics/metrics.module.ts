import { Global, Module } from '@nestjs/common';
import { HttpMetrics } from './http-metrics';
import { MetricSampler } from './metric-sampler';
import { MetricsController } from './metrics.controller';
import { ProcessMetrics } from './process-metrics';

/** The exposition for Prometheus, what the process itself measures, and the sampler features add their gauges to. */
@Global()
@Module({
  controllers: [MetricsController],
  providers: [MetricSampler, ProcessMetrics, HttpMetrics],
  exports: [MetricSampler],
})
export class MetricsModule {}
