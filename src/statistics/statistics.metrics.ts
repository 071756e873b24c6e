import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { type MetricSample, gauge } from '@tds/platform/metrics';
import { LatestComparisonsQuery } from './comparison/queries/comparison.queries';

const matchRatio = gauge('tds_mirror_match_ratio', 'Share of records that agree with the source, as last compared: 0 to 1', ['entity']);

/** Older comparisons say nothing of today, s. */
const MAX_AGE_SECONDS = 7 * 86_400;

/** How far the mirror agrees with its source, by entity type. */
@Injectable()
export class AgreementSamples implements MetricSample {
  readonly name = 'agreement';

  constructor(private readonly queries: QueryBus) {}

  async sample(): Promise<void> {
    const comparisons = await this.queries.execute(new LatestComparisonsQuery(MAX_AGE_SECONDS));
    matchRatio.reset();
    for (const { entityType, matchPercentage } of comparisons) {
      if (matchPercentage !== null) matchRatio.set({ entity: entityType }, matchPercentage / 100);
    }
  }
}
