export type { JsonObject, JsonValue } from '@libs/lossless-json';
export { isJsonObject } from '@libs/lossless-json';
export type {
  Attachment,
  ChildTable,
  Derivation,
  EntityDefinition,
  SearchColumns,
  SilentMove,
  StatisticsFigures,
} from './source/entity-definition';
export type { ColumnDefinition, ColumnType, ColumnValue } from './source/columns';
export { UnreadableValueError, boolean, coerce, date, integer, json, numeric, text, timestamp } from './source/columns';
export { parseDate, parseInstant } from './source/time';
export type {
  CallPurpose,
  ChangeOperation,
  FetchResult,
  FetchedFile,
  FetchedRecord,
  ListRequest,
  Recognition,
  RecognisedChange,
  SourceCallContext,
  SourceConnector,
  SourceNotification,
  SourcePage,
} from './source/source-connector';
export { webhookSecretRing } from './source/webhook-secret-ring';
export { type RegisteredEntity, SourceRegistry } from './source/source-registry';
export { UnknownEntityTypeError, UnknownSourceError } from './source/source.errors';
export { SCHEDULE_OF_MODE, type ScheduleGate, ScheduleGates, type ScheduledMode } from './schedules/schedule-gate';
export { SyncModule } from './sync.module';
export { type TransformedRow, type Transformed, transform } from './apply/transform';
export { columnJson } from './apply/row-json';
export { type KeptListing, KeptListings, type ListingKeeper } from './modes/kept-listings';
export type { RunOfEntity } from './modes/listing-reader';
export { readAhead } from './modes/read-ahead';
export { ApplyEntityChangesCommand, type ApplyResult } from './apply/apply-entity-changes.command';
export type { ApplyContext, ApplyOutcome, ApplyVerdict, EntityChange, SyncOrigin } from './apply/entity-change';
export { EntityChangedEvent, type EntityEventType } from './events/entity-changed.event';
export { SyncCompletedEvent, SyncFailedEvent, SyncStartedEvent } from './events/sync-run.events';
export { StartSyncCommand, type StartedRun } from './runs/commands/start-sync.command';
export { RulesVersionsQuery } from './jobs/rules-versions.query';
export { InitialSync } from './runs/initial-sync';
export { CancelRunCommand } from './runs/commands/cancel-run.command';
export { UndoDeletionsCommand } from './runs/commands/undo-deletions.command';
export { GetRunQuery, LatestRunsQuery, ListRunsQuery, type RunView } from './runs/queries/run.queries';
export { RunStatisticsQuery, type RunStatistics } from './runs/queries/run-statistics.query';
export { RunDto, toRunDto } from './runs/dto/run.dto';
export { UndoneDeletionsDto } from './runs/dto/undone-deletions.dto';
export type { RunnableMode } from './modes/sync-modes';
export type { SyncMode, SyncRunStatus, SyncTrigger } from './runs/sync-run';
export { type FoundRecord, SearchRecordsQuery } from './mirror/search/search-records.query';
export { ofLargeMirror } from './mirror/large-mirror';
export { CountRecordsQuery, GetRecordQuery, ListRecordsQuery, type MirrorRecord } from './mirror/mirror.queries';
export { mirrorEntitySchema } from './source/mirror-entity-schema';
export { titleOfType } from './source/type-title';
export { EntitySummaryDto, toEntitySummaryDto } from './summary/entity-summary.dto';
export { EntitySummaryQuery, type EntitySummary } from './summary/entity-summary.query';
export { MovedRecordsQuery } from './stock/moved-records.query';
export { FailOrphanedRunCommand } from './recovery/fail-orphaned-run.command';
export { type FailedPass, FailedPassesQuery } from './recovery/failed-passes.query';
export { type OrphanedRun, OrphanedRunsQuery } from './recovery/orphaned-runs.query';
export { type CursorStanding, CursorStandingsQuery } from './recovery/cursor-standings.query';
export { type CursorKey, type CursorMending, MendCursorCommand } from './recovery/mend-cursor.command';
export { MirrorFreshnessQuery, type MirrorFreshness } from './summary/mirror-freshness.query';
export { StockStatsQuery, type StockStats } from './stock/stock-stats.query';
