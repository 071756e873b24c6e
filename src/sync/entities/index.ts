import { SyncCursorEntity } from './sync-cursor.entity';
import { SyncLogEntity } from './sync-log.entity';
import { SyncRunEntity } from './sync-run.entity';

/** The tables this feature owns. */
export const syncEntities = [SyncRunEntity, SyncLogEntity, SyncCursorEntity];
