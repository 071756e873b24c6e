export { RecordTimelineQuery } from './record-timeline.query';
export { TimelineModule } from './timeline.module';
