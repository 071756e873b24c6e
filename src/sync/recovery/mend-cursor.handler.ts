import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { SeenLedger } from '../modes/seen-ledger';
import { MendCursorCommand } from './mend-cursor.command';

const NOBODY_AT_IT = `not exists (select from tds_sync_runs r
   where r.source = c.source and r.organization_id = c.organization_id and r.entity_type = c.entity_type and r.status = 'running')`;
const OF_KEY = 'c.source = $1 and c.organization_id = $2 and c.entity_type = $3';
const MOVE_WATERMARK = `update tds_sync_cursors c set watermark = $5, updated_at = now()
 where ${OF_KEY} and date_trunc('milliseconds', c.watermark) = $4 and ${NOBODY_AT_IT} returning 1`;
const DROP_CHECKPOINT = `update tds_sync_cursors c set checkpoint = null, updated_at = now()
 where ${OF_KEY} and c.checkpoint ->> 'pass_id' = $4 and ${NOBODY_AT_IT} returning 1`;

@CommandHandler(MendCursorCommand)
export class MendCursorHandler implements ICommandHandler<MendCursorCommand> {
  constructor(
    private readonly database: Database,
    private readonly seen: SeenLedger,
  ) {}

  async execute({ key: { source, organizationId, entityType }, mending }: MendCursorCommand): Promise<boolean> {
    const key = [source, organizationId, entityType];
    if (mending.part === 'watermark') return (await this.database.query(MOVE_WATERMARK, [...key, mending.from, mending.to])).length > 0;
    const isDropped = (await this.database.query(DROP_CHECKPOINT, [...key, mending.passId])).length > 0;
    // Types of one listing share a pass: the last one to drop it takes what it has seen along.
    if (isDropped && !(await this.isShared(mending.passId))) await this.seen.forget(mending.passId);
    return isDropped;
  }

  private async isShared(passId: string): Promise<boolean> {
    return (await this.database.query(`select from tds_sync_cursors where checkpoint ->> 'pass_id' = $1 limit 1`, [passId])).length > 0;
  }
}
