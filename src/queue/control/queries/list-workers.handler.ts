import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { AppConfig } from '@tds/platform/config';
import { Database } from '@tds/platform/database';
import { ListWorkersQuery, type WorkerView } from './list-workers.query';

const LIST_WORKERS = `select id, host, pid, started_at as "startedAt", heartbeat_at as "heartbeatAt", stopped_at as "stoppedAt",
       stopped_at is null and heartbeat_at > now() - make_interval(secs => $1) as "isActive", claimed, completed, failed
  from tds_workers
 where heartbeat_at > now() - interval '1 day'
 order by "isActive" desc, heartbeat_at desc, id
 limit 200`;

@QueryHandler(ListWorkersQuery)
export class ListWorkersHandler implements IQueryHandler<ListWorkersQuery> {
  constructor(
    private readonly database: Database,
    private readonly config: AppConfig,
  ) {}

  execute(): Promise<readonly WorkerView[]> {
    return this.database.query<WorkerView>(LIST_WORKERS, [this.config.queue.leaseSeconds]);
  }
}
