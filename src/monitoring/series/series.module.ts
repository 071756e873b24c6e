import { Module } from '@nestjs/common';
import { ClockModule } from '@tds/platform/clock';
import { ChangeCounter } from './change-counter';
import { ClusterSamples } from './cluster-samples';
import { SampleStore } from './sample-store';
import { SeriesController } from './series.controller';
import { SeriesHandler } from './series.handler';
import { SeriesSampler } from './series-sampler';

/** Samples for charts: taken once a minute, kept for a quarter. */
@Module({
  imports: [ClockModule],
  controllers: [SeriesController],
  providers: [SampleStore, ChangeCounter, ClusterSamples, SeriesSampler, SeriesHandler],
  exports: [SampleStore],
})
export class SeriesModule {}
