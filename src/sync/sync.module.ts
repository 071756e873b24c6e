import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ProblemCatalogue } from '@tds/platform/http';
import { QueueModule } from '@tds/queue';
import { ApplyEntityChangesHandler } from './apply/apply-entity-changes.handler';
import { MirrorWriter } from './apply/mirror-writer';
import { InitialSync } from './runs/initial-sync';
import { SyncJobHandler } from './jobs/sync-job.handler';
import { EntitiesController } from './mirror/http/entities.controller';
import { CountRecordsHandler, GetRecordHandler, ListRecordsHandler } from './mirror/mirror.handlers';
import { CancelRunHandler } from './runs/commands/cancel-run.handler';
import { StartSyncHandler } from './runs/commands/start-sync.handler';
import { BulkSyncController } from './runs/http/bulk-sync.controller';
import { RunsController } from './runs/http/runs.controller';
import { ListingSync } from './runs/listing-sync';
import { PageApplier } from './runs/page-applier';
import { GetRunHandler, LatestRunsHandler, ListRunsHandler } from './runs/queries/run.handlers';
import { RunLedger } from './runs/run-ledger';
import { RunSupervisor } from './runs/run-supervisor';
import { SourceRegistry } from './source/source-registry';
import { syncProblems } from './sync.problems';

/** The pipeline: what sources are, how changes are applied, and the runs that read sources. */
@Module({
  imports: [CqrsModule, QueueModule],
  controllers: [BulkSyncController, RunsController, EntitiesController],
  providers: [
    SourceRegistry,
    MirrorWriter,
    ApplyEntityChangesHandler,
    SyncJobHandler,
    PageApplier,
    ListingSync,
    RunLedger,
    RunSupervisor,
    InitialSync,
    StartSyncHandler,
    CancelRunHandler,
    ListRunsHandler,
    GetRunHandler,
    LatestRunsHandler,
    ListRecordsHandler,
    GetRecordHandler,
    CountRecordsHandler,
  ],
  exports: [SourceRegistry],
})
export class SyncModule {
  constructor(problems: ProblemCatalogue) {
    problems.add(syncProblems);
  }
}
