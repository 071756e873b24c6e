import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import type { RegisteredEntity } from '../source/source-registry';

/** How changes of a listing are found: by a filter, newest first until the watermark, or by reading it all. */
export type IncrementalCapability = 'filter' | 'newest_first' | 'full';

/** Where a full pass stands: enough to go on after a crash. */
export interface PassCheckpoint {
  readonly pass_id: string;
  /** Last page that is applied. */
  readonly page: number;
  readonly started_at: string;
  /** What its pages held so far (`ReadSoFar`); ISO. */
  readonly newest: string | null;
  readonly listed_at?: string | null;
  readonly unsettled_from?: string | null;
}

/** How far an entity type is read. */
export interface SyncCursor {
  readonly watermark: Date | null;
  readonly checkpoint: PassCheckpoint | null;
  /** What the listing was found to do in truth, where that is less than its definition says. */
  readonly capability: IncrementalCapability | null;
}

const EMPTY: SyncCursor = { watermark: null, checkpoint: null, capability: null };

/** The rows of `tds_sync_cursors`. */
@Injectable()
export class CursorStore {
  constructor(private readonly database: Database) {}

  async read({ connector, definition }: RegisteredEntity): Promise<SyncCursor> {
    const [row] = await this.database.query<{
      watermark: Date | null;
      checkpoint: PassCheckpoint | null;
      capability: { incremental?: IncrementalCapability } | null;
    }>('select watermark, checkpoint, capability from tds_sync_cursors where source = $1 and organization_id = $2 and entity_type = $3', [
      connector.source,
      connector.organizationId,
      definition.entityType,
    ]);
    return row ? { watermark: row.watermark, checkpoint: row.checkpoint, capability: row.capability?.incremental ?? null } : EMPTY;
  }

  /** Notes how far a full pass has come; null when it has ended. */
  async saveCheckpoint(entity: RegisteredEntity, checkpoint: PassCheckpoint | null): Promise<void> {
    await this.upsert(entity, 'checkpoint', checkpoint === null ? null : JSON.stringify(checkpoint), 'excluded.checkpoint');
  }

  /** Moves the watermark forward, never back: to the highest source time of which everything is committed. */
  async advanceWatermark(entity: RegisteredEntity, newest: Date | null): Promise<void> {
    if (newest) await this.upsert(entity, 'watermark', newest, 'greatest(tds_sync_cursors.watermark, excluded.watermark)');
  }

  /** Remembers that a listing does less than its definition says. */
  async saveCapability(entity: RegisteredEntity, incremental: IncrementalCapability): Promise<void> {
    await this.upsert(entity, 'capability', JSON.stringify({ incremental }), 'excluded.capability');
  }

  /** Notes that a full pass was completed. */
  async markFullySynced(entity: RegisteredEntity, at: Date): Promise<void> {
    await this.upsert(entity, 'full_synced_at', at, 'excluded.full_synced_at');
  }

  private async upsert(
    { connector, definition }: RegisteredEntity,
    column: 'checkpoint' | 'watermark' | 'capability' | 'full_synced_at',
    value: unknown,
    merged: string,
  ): Promise<void> {
    await this.database.query(
      `insert into tds_sync_cursors (source, organization_id, entity_type, ${column}) values ($1, $2, $3, $4)
       on conflict (source, organization_id, entity_type) do update set ${column} = ${merged}, updated_at = now()`,
      [connector.source, connector.organizationId, definition.entityType, value],
    );
  }
}
