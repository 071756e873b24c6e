export { AuditModule } from './audit.module';
export { type EffectsSource, effectsSql } from './effects-sql';
export { FeedAnnouncer } from './feed/feed-announcer';
export type { FeedEvent, FeedRow } from './feed/feed-event';
export { FeedTail, type TailListener } from './feed/feed-tail';
export { RecordDirectory, type RecordSource } from './feed/record-directory';
export { type LiveEvent, LiveEvents } from './feed/stream/live-events';
export { type AuditEntry, type AuditFilter, SearchAuditQuery } from './trail/search-audit.query';
