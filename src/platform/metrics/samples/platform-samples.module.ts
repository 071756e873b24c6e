import { Module } from '@nestjs/common';
import { MetricSampler } from '../metric-sampler';
import { AlertSamples } from './alert-samples';
import { BreakerSamples } from './breaker-samples';
import { ScheduleSamples } from './schedule-samples';

/** Gauges of the platform's own parts. Apart from the sampler, so that a feature can be tested without them. */
@Module({ providers: [AlertSamples, BreakerSamples, ScheduleSamples] })
export class PlatformSamplesModule {
  constructor(sampler: MetricSampler, alerts: AlertSamples, breakers: BreakerSamples, schedules: ScheduleSamples) {
    for (const sample of [alerts, breakers, schedules]) sampler.add(sample);
  }
}
