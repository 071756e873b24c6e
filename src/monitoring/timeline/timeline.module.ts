import { Module } from '@nestjs/common';
import { SyncModule } from '@tds/sync';
import { TimelineController } from './http/timeline.controller';
import { RecordTimelineHandler } from './record-timeline.handler';

/** The history of single records, put together from what the features know. */
@Module({ imports: [SyncModule], controllers: [TimelineController], providers: [RecordTimelineHandler] })
export class TimelineModule {}
