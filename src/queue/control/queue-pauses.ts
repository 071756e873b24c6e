import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';

/** Stands for every entity type in `tds_queue_pauses`. */
export const ALL_TYPES = '*';

/** A pause in force: nothing of the type is written, by jobs or by syncs. */
export interface QueuePause {
  /** `*`: everything. */
  readonly entityType: string;
  readonly pausedBy: string;
  readonly reason: string | null;
  readonly pausedAt: Date;
}

const PAUSES = `select entity_type as "entityType", paused_by as "pausedBy", reason, paused_at as "pausedAt" from tds_queue_pauses order by entity_type`;

/** What is paused (`tds_queue_pauses`): the one truth for workers, and for whoever else writes what jobs write. */
@Injectable()
export class QueuePauses {
  constructor(private readonly database: Database) {}

  /** All pauses in force, by entity type. */
  list(): Promise<readonly QueuePause[]> {
    return this.database.query<QueuePause>(PAUSES);
  }
}
