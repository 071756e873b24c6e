import { type IQueryHandler, QueryBus, QueryHandler } from '@nestjs/cqrs';
import { QueuePauses } from '@tds/queue';
import { ListRunsQuery } from '../runs/queries/run.queries';
import { SourceRegistry } from '../source/source-registry';
import { type PauseState, PauseStateQuery } from './pause-state.query';
import { SyncPauses } from './sync-pauses';

/** One run per type at a time, so never more than this. */
const MOST_RUNS = 200;

@QueryHandler(PauseStateQuery)
export class PauseStateHandler implements IQueryHandler<PauseStateQuery> {
  constructor(
    private readonly pauses: QueuePauses,
    private readonly syncs: SyncPauses,
    private readonly registry: SourceRegistry,
    private readonly queries: QueryBus,
  ) {}

  async execute(): Promise<PauseState> {
    const pauses = await this.pauses.list();
    if (pauses.length === 0) return { pauses, waitingRuns: [] };
    const running = await this.queries.execute(new ListRunsQuery({ status: 'running', limit: MOST_RUNS }));
    const { held } = await this.syncs.sort(running.map((run) => this.registry.entity(run.entityType)));
    const types = new Set(held.map(({ definition }) => definition.entityType));
    return { pauses, waitingRuns: running.filter((run) => types.has(run.entityType)).map(({ id, entityType }) => ({ id, entityType })) };
  }
}
