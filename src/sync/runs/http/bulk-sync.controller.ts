import { Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { ApiProblems } from '@tds/platform/http';
import { Context } from '@tds/platform/logging';
import type { FastifyReply } from 'fastify';
import { SourceRegistry } from '../../source/source-registry';
import { StartSyncCommand, type StartedRun } from '../commands/start-sync.command';
import { toRunDto } from '../dto/run.dto';
import { StartedRunsDto, SyncStatusDto, WaitQuery } from '../dto/started-run.dto';
import { LatestRunsQuery, ListRunsQuery, type RunView } from '../queries/run.queries';

/** Starts full syncs and tells how they stand. */
@ApiTags('Sync')
@Controller('api/zoho/bulk-sync')
export class BulkSyncController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly registry: SourceRegistry,
    private readonly context: Context,
  ) {}

  @Get('status')
  @Roles('viewer')
  @ApiOperation({ summary: 'Running syncs, and the latest of each entity type' })
  @ApiOkResponse({ type: SyncStatusDto })
  async status(): Promise<SyncStatusDto> {
    const latest = (await this.queries.execute(new LatestRunsQuery())).map(toRunDto);
    return { running: latest.filter((run) => run.status === 'running'), latest };
  }

  @Post('sync-all')
  @Roles('operator')
  @HttpCode(202)
  @ApiOperation({ summary: 'Full sync of every entity type; types Zoho lists together are read in one pass' })
  @ApiAcceptedResponse({ type: StartedRunsDto })
  @ApiProblems(401, 403)
  syncAll(@Query() query: WaitQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<StartedRunsDto> {
    return this.start(this.registry.entityTypes(), query, reply);
  }

  @Post(':entity')
  @Roles('operator')
  @HttpCode(202)
  @ApiOperation({ summary: 'Full sync of one entity type' })
  @ApiParam({ name: 'entity', example: 'products', description: 'Entity type, or a name of it: products, items, customers, vendors …' })
  @ApiAcceptedResponse({ type: StartedRunsDto })
  @ApiProblems(401, 403, 404)
  syncOne(
    @Param('entity') entity: string,
    @Query() query: WaitQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StartedRunsDto> {
    return this.start([entity], query, reply);
  }

  private async start(entityTypes: readonly string[], { wait }: WaitQuery, reply: FastifyReply): Promise<StartedRunsDto> {
    const actor = this.context.actor() ?? 'api';
    const command = new StartSyncCommand(entityTypes, 'full', 'api', actor, this.context.correlationId() ?? '', wait);
    const started = await this.commands.execute(command);
    const ids = started.map((run) => run.id);
    const runs = await this.queries.execute(new ListRunsQuery({ ids, limit: ids.length }));
    if (wait) void reply.code(200);
    return { run_id: ids[0]!, status: statusOf(started, runs), runs: runs.map(toRunDto) };
  }
}

function statusOf(started: readonly StartedRun[], runs: readonly RunView[]): StartedRunsDto['status'] {
  if (runs.some((run) => run.status === 'failed' || run.status === 'cancelled')) return 'failed';
  if (runs.every((run) => run.status === 'completed')) return 'completed';
  return started.some((run) => run.isNew) ? 'started' : 'already_running';
}
