import { SyncCursorEntity } from './sync-cursor.entity';
import { SyncLogEntity } from './sync-log.entity';
import { SyncSeenEntity } from './sync-seen.entity';
import { SyncRunEntity } from './sync-run.entity';

/** The tables this feature owns. */
export const syncEntities = [SyncRunEntity, SyncLogEntity, SyncCursorEntity, SyncSeenEntity];
