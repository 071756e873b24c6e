import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ProblemCatalogue } from '@tds/platform/http';
import { MetricSampler } from '@tds/platform/metrics';
import { SyncModule } from '@tds/sync';
import { CallCosts } from './comparison/call-cost';
import { CompareHandler } from './comparison/commands/compare.handler';
import { Comparer } from './comparison/comparer';
import { ComparisonLedger } from './comparison/comparison-ledger';
import { Comparisons } from './comparison/comparisons';
import { DriftAlerts } from './comparison/drift-alerts';
import { CompareController } from './comparison/http/compare.controller';
import { ComparisonAnswers } from './comparison/http/comparison-answers';
import { ComparisonsController } from './comparison/http/comparisons.controller';
import {
  DifferencesOfRecordHandler,
  GetComparisonHandler,
  LatestComparisonsHandler,
  ListComparisonsHandler,
  ListDifferencesHandler,
} from './comparison/queries/comparison.handlers';
import { RecommendationFactsReader } from './comparison/recommendation-facts';
import { RecordReader } from './comparison/record-reader';
import { statisticsEntities } from './entities';
import { CheckWebhookSilenceHandler } from './webhook-coverage/check-silence.handler';
import { CoverageController } from './webhook-coverage/coverage.controller';
import { CoverageReader } from './webhook-coverage/coverage-reader';
import { WebhookCoverageHandler } from './webhook-coverage/coverage.handler';
import { SilenceWatch } from './webhook-coverage/silence-watch';
import { Collector } from './figures/collector';
import { GetFiguresHandler, ListFiguresHandler, RecommendationsHandler, TrendsOfFiguresHandler } from './figures/figures.handlers';
import { FiguresController } from './figures/http/figures.controller';
import { Snapshots } from './figures/snapshots';
import { StatisticsRound } from './figures/statistics-round';
import { RepairController } from './repair/http/repair.controller';
import { GetRepairHandler, PlanRepairHandler, RepairDriftHandler, RepairHandler } from './repair/repair.handlers';
import { RepairPlanner } from './repair/repair-planner';
import { Repairs } from './repair/repairs';
import { StagedListings } from './staging/staged-listings';
import { SyncedListings } from './staging/synced-listings';
import { AgreementSamples } from './statistics.metrics';
import { statisticsProblems } from './statistics.problems';

/** How far the mirror agrees with its source, in figures and record by record, and the way to mend it. */
@Module({
  imports: [TypeOrmModule.forFeature(statisticsEntities), SyncModule],
  controllers: [CompareController, ComparisonsController, RepairController, FiguresController, CoverageController],
  providers: [
    StagedListings,
    SyncedListings,
    RecordReader,
    CallCosts,
    ComparisonLedger,
    Comparer,
    Comparisons,
    DriftAlerts,
    RecommendationFactsReader,
    ComparisonAnswers,
    CompareHandler,
    GetComparisonHandler,
    ListComparisonsHandler,
    LatestComparisonsHandler,
    ListDifferencesHandler,
    DifferencesOfRecordHandler,
    RepairPlanner,
    Repairs,
    RepairHandler,
    PlanRepairHandler,
    GetRepairHandler,
    RepairDriftHandler,
    Collector,
    Snapshots,
    StatisticsRound,
    GetFiguresHandler,
    ListFiguresHandler,
    TrendsOfFiguresHandler,
    RecommendationsHandler,
    CoverageReader,
    WebhookCoverageHandler,
    CheckWebhookSilenceHandler,
    SilenceWatch,
    AgreementSamples,
  ],
})
export class StatisticsModule {
  constructor(problems: ProblemCatalogue, sampler: MetricSampler, samples: AgreementSamples) {
    problems.add(statisticsProblems);
    sampler.add(samples);
  }
}
