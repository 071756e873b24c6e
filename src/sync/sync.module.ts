import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FailureReasons } from '@tds/platform/failure-reasons';
import { AuditModule } from '@tds/audit';
import { ProblemCatalogue } from '@tds/platform/http';
import { MetricSampler } from '@tds/platform/metrics';
import { EntityTypeNames, QueueModule, QueueWorkers } from '@tds/queue';
import { ValidationModule } from '@tds/validation';
import { ApplyEntityChangesHandler } from './apply/apply-entity-changes.handler';
import { MirrorWriter } from './apply/mirror-writer';
import { syncEntities } from './entities';
import { ImagesController } from './images/http/images.controller';
import { ImageLedger } from './images/image-ledger';
import { ImageStore } from './images/image-store';
import { InitialSync } from './runs/initial-sync';
import { SyncJobHandler } from './jobs/sync-job.handler';
import { RulesVersionsHandler } from './jobs/rules-versions.handler';
import { EntitiesController } from './mirror/http/entities.controller';
import { SearchController } from './mirror/http/search.controller';
import { MirrorRecordSource } from './mirror/mirror-record-source';
import { CountListedHandler, CountRecordsHandler, GetRecordHandler, GetRecordsHandler, ListRecordsHandler } from './mirror/mirror.handlers';
import { NameRecordsHandler } from './mirror/search/name-records.handler';
import { SearchRecordsHandler } from './mirror/search/search-records.handler';
import { MirrorBarrier } from './mirror/wait/mirror-barrier';
import { WaitForRecordHandler } from './mirror/wait/wait-for-record.handler';
import { CursorStore } from './modes/cursor-store';
import { DeletionSweep } from './modes/deletion-sweep';
import { FullSync } from './modes/full-sync';
import { IncrementalSync } from './modes/incremental-sync';
import { ListingReader } from './modes/listing-reader';
import { ImageSync } from './modes/image-sync';
import { PageApplier } from './modes/page-applier';
import { PagePreparer } from './modes/page-preparer';
import { SeenLedger } from './modes/seen-ledger';
import { RepairSync } from './modes/repair-sync';
import { SpecificSync } from './modes/specific-sync';
import { StockMovements } from './modes/stock-movements';
import { StockSync } from './modes/stock-sync';
import { SyncModes } from './modes/sync-modes';
import { CursorStandingsHandler } from './recovery/cursor-standings.handler';
import { FailOrphanedRunHandler } from './recovery/fail-orphaned-run.handler';
import { MendCursorHandler } from './recovery/mend-cursor.handler';
import { FailedPassesHandler } from './recovery/failed-passes.handler';
import { OrphanedRunsHandler } from './recovery/orphaned-runs.handler';
import { PauseController } from './pause/http/pause.controller';
import { PauseStateHandler } from './pause/pause-state.handler';
import { SyncPauses } from './pause/sync-pauses';
import { CancelRunHandler } from './runs/commands/cancel-run.handler';
import { UndoDeletionsHandler } from './runs/commands/undo-deletions.handler';
import { StartSyncHandler } from './runs/commands/start-sync.handler';
import { BulkSyncController } from './runs/http/bulk-sync.controller';
import { SyncController } from './runs/http/sync.controller';
import { SyncStarter } from './runs/http/sync-starter';
import { RunsController } from './runs/http/runs.controller';
import { GetRunHandler, LatestRunsHandler, ListRunsHandler } from './runs/queries/run.handlers';
import { RunLedger } from './runs/run-ledger';
import { RunLog } from './runs/run-log';
import { RunSupervisor } from './runs/run-supervisor';
import { SchedulesController } from './schedules/http/schedules.controller';
import { ScheduleGates } from './schedules/schedule-gate';
import { ScheduledSync } from './schedules/scheduled-sync';
import { SyncSchedules } from './schedules/sync-schedules';
import { KeptListings } from './modes/kept-listings';
import { SourceRegistry } from './source/source-registry';
import { StockController } from './stock/http/stock.controller';
import { MovedRecordsHandler } from './stock/moved-records.handler';
import { StockStatsHandler } from './stock/stock-stats.handler';
import { EntitySummaryController } from './summary/entity-summary.controller';
import { EntitySummaryHandler } from './summary/entity-summary.handler';
import { RunStatisticsHandler } from './runs/queries/run-statistics.handler';
import { MirrorFreshnessHandler } from './summary/mirror-freshness.handler';
import { syncReasons } from './jobs/sync.reasons';
import { FreshnessSamples } from './sync.metrics';
import { syncProblems } from './sync.problems';
import { MirrorUnderValidation } from './validation/mirror-under-validation';

/** The pipeline: what sources are, how changes are applied, and the runs that read sources. */
@Module({
  imports: [TypeOrmModule.forFeature(syncEntities), QueueModule, AuditModule, ValidationModule],
  controllers: [
    BulkSyncController,
    StockController,
    SyncController,
    RunsController,
    EntitySummaryController,
    EntitiesController,
    SearchController,
    SchedulesController,
    PauseController,
    ImagesController,
  ],
  providers: [
    SourceRegistry,
    MirrorWriter,
    ApplyEntityChangesHandler,
    SyncJobHandler,
    RulesVersionsHandler,
    SyncPauses,
    PauseStateHandler,
    PagePreparer,
    PageApplier,
    ListingReader,
    CursorStore,
    SeenLedger,
    DeletionSweep,
    KeptListings,
    FullSync,
    IncrementalSync,
    SpecificSync,
    RepairSync,
    StockMovements,
    StockSync,
    ImageLedger,
    ImageStore,
    ImageSync,
    ScheduleGates,
    ScheduledSync,
    SyncSchedules,
    StockStatsHandler,
    MovedRecordsHandler,
    EntitySummaryHandler,
    MirrorFreshnessHandler,
    FreshnessSamples,
    RunStatisticsHandler,
    SyncModes,
    RunLedger,
    RunLog,
    RunSupervisor,
    SyncStarter,
    InitialSync,
    StartSyncHandler,
    CancelRunHandler,
    UndoDeletionsHandler,
    FailedPassesHandler,
    OrphanedRunsHandler,
    FailOrphanedRunHandler,
    CursorStandingsHandler,
    MendCursorHandler,
    ListRunsHandler,
    GetRunHandler,
    LatestRunsHandler,
    ListRecordsHandler,
    CountListedHandler,
    GetRecordHandler,
    GetRecordsHandler,
    CountRecordsHandler,
    MirrorRecordSource,
    MirrorUnderValidation,
    MirrorBarrier,
    WaitForRecordHandler,
    NameRecordsHandler,
    SearchRecordsHandler,
  ],
  exports: [KeptListings, ScheduleGates, SourceRegistry],
})
export class SyncModule {
  constructor(
    problems: ProblemCatalogue,
    reasons: FailureReasons,
    workers: QueueWorkers,
    handler: SyncJobHandler,
    names: EntityTypeNames,
    registry: SourceRegistry,
    sampler: MetricSampler,
    samples: FreshnessSamples,
  ) {
    problems.add(syncProblems);
    reasons.add(syncReasons);
    sampler.add(samples);
    workers.setHandler(handler);
    names.use({
      resolve: (name) => registry.entity(name).definition.entityType,
      find: (name) => registry.findEntity(name)?.definition.entityType,
    });
  }
}
