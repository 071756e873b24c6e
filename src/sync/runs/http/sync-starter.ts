import { Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Context } from '@tds/platform/logging';
import type { FastifyReply } from 'fastify';
import { StartSyncCommand, type StartedRun, type SyncRequest } from '../commands/start-sync.command';
import { formatDuration, toRunDto } from '../dto/run.dto';
import type { RunTotals, StartedRunsDto, WaitQuery } from '../dto/started-run.dto';
import { isSkipped } from '../skipped-runs';
import { ListRunsQuery, type RunView } from '../queries/run.queries';

/** Starts runs for HTTP requests: 202 at once, or 200 with the counts when asked to wait. */
@Injectable()
export class SyncStarter {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly context: Context,
  ) {}

  async start(what: Pick<SyncRequest, 'entityTypes' | 'mode' | 'ids'>, { wait }: WaitQuery, reply: FastifyReply): Promise<StartedRunsDto> {
    const requestedBy = this.context.actor() ?? 'api';
    const correlationId = this.context.correlationId() ?? '';
    const started = await this.commands.execute(
      new StartSyncCommand({ ...what, trigger: 'api', requestedBy, correlationId, waitForEnd: wait }),
    );
    const ids = started.map((run) => run.id);
    const runs = await this.queries.execute(new ListRunsQuery({ ids, limit: ids.length }));
    if (wait) void reply.code(200);
    return { run_id: ids[0]!, status: statusOf(started, runs), ...(wait ? totalsOf(runs) : {}), runs: runs.map(toRunDto) };
  }
}

/** Counts add up; the time is that from the first start to the last end, since types are read side by side. */
function totalsOf(runs: readonly RunView[]): RunTotals {
  const sum = (count: (run: RunView) => number): number => runs.reduce((total, run) => total + count(run), 0);
  const startMs = Math.min(...runs.map(({ startedAt }) => startedAt.getTime()));
  const endMs = Math.max(...runs.map(({ startedAt, durationMs }) => startedAt.getTime() + durationMs));
  return {
    processed: sum(({ processed }) => processed),
    created: sum(({ created }) => created),
    updated: sum(({ updated }) => updated),
    unchanged: sum(({ unchanged }) => unchanged),
    stale: sum(({ stale }) => stale),
    deleted: sum(({ deleted }) => deleted),
    failed: sum(({ failed }) => failed),
    api_calls: sum(({ apiCalls }) => apiCalls),
    duration: formatDuration(endMs - startMs),
  };
}

function statusOf(started: readonly StartedRun[], runs: readonly RunView[]): StartedRunsDto['status'] {
  const tried = runs.filter((run) => !isSkipped(run));
  if (tried.some((run) => run.status === 'failed' || run.status === 'cancelled')) return 'failed';
  if (tried.every((run) => run.status === 'completed')) return 'completed';
  return started.some((run) => run.isNew) ? 'started' : 'already_running';
}
