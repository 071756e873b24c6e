import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { FailOrphanedRunCommand } from './fail-orphaned-run.command';

const FAIL = `update tds_sync_runs
   set status = 'failed', ended_at = now(), error_summary = 'the process that ran it has ended'
 where id = $1 and status = 'running' and heartbeat_at < now() - make_interval(secs => $2)
returning id`;

@CommandHandler(FailOrphanedRunCommand)
export class FailOrphanedRunHandler implements ICommandHandler<FailOrphanedRunCommand> {
  constructor(private readonly database: Database) {}

  async execute({ runId, silentSeconds }: FailOrphanedRunCommand): Promise<boolean> {
    return (await this.database.query(FAIL, [runId, silentSeconds])).length > 0;
  }
}
