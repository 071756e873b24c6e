import { DeadLetterEntity } from './dead-letter.entity';
import { QueueJobEntity } from './queue-job.entity';
import { QueuePauseEntity } from './queue-pause.entity';
import { WorkerEntity } from './worker.entity';

/** The tables this feature owns, for the data source. */
export const queueEntities = [QueueJobEntity, DeadLetterEntity, QueuePauseEntity, WorkerEntity] as const;
