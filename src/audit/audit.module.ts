import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ProblemCatalogue } from '@tds/platform/http';
import { auditProblems } from './audit.problems';
import { AuditEntryEntity } from './entities/audit-entry.entity';
import { FeedEntryEntity } from './entities/feed-entry.entity';
import { FeedAnnouncer } from './feed/feed-announcer';
import { FeedReader } from './feed/feed-reader';
import { FeedTail } from './feed/feed-tail';
import { ChangesController } from './feed/http/changes.controller';
import { EventsController } from './feed/http/events.controller';
import { ReadChangesHandler } from './feed/read-changes.handler';
import { RecordDirectory } from './feed/record-directory';
import { FeedStreams } from './feed/stream/feed-streams';
import { LiveEvents } from './feed/stream/live-events';
import { StreamLimits } from './feed/stream/stream-limits';
import { AuditExport } from './trail/export-audit';
import { AuditController } from './trail/http/audit.controller';
import { SearchAuditHandler } from './trail/search-audit.handler';

/** The trail of what changed and who did it, and the feed that tells consumers. */
@Module({
  imports: [TypeOrmModule.forFeature([AuditEntryEntity, FeedEntryEntity])],
  controllers: [ChangesController, EventsController, AuditController],
  providers: [
    FeedAnnouncer,
    FeedReader,
    FeedTail,
    FeedStreams,
    LiveEvents,
    RecordDirectory,
    StreamLimits,
    ReadChangesHandler,
    SearchAuditHandler,
    AuditExport,
  ],
  exports: [FeedAnnouncer, FeedTail, LiveEvents, RecordDirectory],
})
export class AuditModule {
  constructor(problems: ProblemCatalogue) {
    problems.add(auditProblems);
  }
}
