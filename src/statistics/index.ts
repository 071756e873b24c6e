export { StatisticsModule } from './statistics.module';
export { CompareCommand, type CompareOrder } from './comparison/commands/compare.command';
export { COMPARISON_LEVELS, DRIFT_KINDS, type ComparisonLevel, type ComparisonRequest, type DriftKind } from './comparison/comparison';
export {
  DifferencesOfRecordQuery,
  GetComparisonQuery,
  LatestComparisonsQuery,
  ListComparisonsQuery,
  ListDifferencesQuery,
  type ComparisonView,
  type DifferenceOfRecord,
  type DifferenceView,
} from './comparison/queries/comparison.queries';
export { ComparisonCompletedEvent, type ComparisonFacts } from './events/comparison-completed.event';
export {
  type AutomaticRepair,
  GetRepairQuery,
  PlanRepairQuery,
  RepairCommand,
  RepairDriftCommand,
  type RepairView,
} from './repair/repair.commands';
export type { RepairOrder, RepairPlan } from './repair/repair';
export { automaticRepair } from './statistics.settings';
export {
  GetFiguresQuery,
  ListFiguresQuery,
  RecommendationsQuery,
  type RecommendationView,
  TrendsOfFiguresQuery,
} from './figures/figures.queries';
export type { Figures, SideFigures } from './figures/figures';
export { CheckWebhookSilenceCommand, type SilentType, WebhookCoverageQuery, type CoverageDay } from './webhook-coverage/coverage.messages';
