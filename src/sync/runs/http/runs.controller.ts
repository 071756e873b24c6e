import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { Cached } from '@tds/platform/cache';
import { ApiProblems, type Page, Paginated, keysetCursor, mapPage, pageOf, UuidPipe } from '@tds/platform/http';
import { Context } from '@tds/platform/logging';
import { SourceRegistry } from '../../source/source-registry';
import { CancelRunCommand } from '../commands/cancel-run.command';
import { UndoDeletionsCommand } from '../commands/undo-deletions.command';
import { RunListQuery } from '../dto/run-list.query';
import { RunDto, toRunDto } from '../dto/run.dto';
import { UndoneDeletionsDto } from '../dto/undone-deletions.dto';
import { GetRunQuery, ListRunsQuery } from '../queries/run.queries';

const newestFirst = keysetCursor({ started_at: 'timestamp', id: 'uuid' });

/** Sync runs: what ran, what runs, and the way to stop one. */
@ApiTags('Sync')
@Controller('api/bff/tds/runs')
export class RunsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly registry: SourceRegistry,
    private readonly context: Context,
  ) {}

  @Get()
  @Roles('viewer')
  @Cached({ ttlSeconds: 30, tags: ['runs'], unless: isRunning })
  @ApiOperation({ summary: 'Runs, newest first' })
  @Paginated(RunDto)
  @ApiProblems(400, 401, 404)
  async list(@Query() { limit, after, entity_type, status }: RunListQuery): Promise<Page<RunDto>> {
    const position = after === undefined ? undefined : newestFirst.decode(after);
    const rows = await this.queries.execute(
      new ListRunsQuery({
        limit: limit + 1,
        entityType: entity_type === undefined ? undefined : this.registry.entity(entity_type).definition.entityType,
        status,
        before: position && { startedAt: position.started_at, id: position.id },
      }),
    );
    const page = pageOf({ rows, limit, cursor: newestFirst, position: (run) => ({ started_at: run.startedAtExact, id: run.id }) });
    return mapPage(page, toRunDto);
  }

  @Get(':id')
  @Roles('viewer')
  @ApiOperation({ summary: 'One run' })
  @ApiOkResponse({ type: RunDto })
  @ApiProblems(400, 401, 404)
  @ApiParam({ name: 'id', format: 'uuid', example: '019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b10' })
  async one(@Param('id', UuidPipe) id: string): Promise<RunDto> {
    return toRunDto(await this.queries.execute(new GetRunQuery(id)));
  }

  @Post(':id/cancel')
  @Roles('operator')
  @HttpCode(200)
  @ApiOperation({ summary: 'Cancel a running run; what it has applied stays' })
  @ApiOkResponse({ type: RunDto })
  @ApiProblems(400, 401, 403, 404, 409)
  @ApiParam({ name: 'id', format: 'uuid', example: '019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b10' })
  async cancel(@Param('id', UuidPipe) id: string): Promise<RunDto> {
    await this.commands.execute(new CancelRunCommand(id, this.context.actor() ?? 'api'));
    return toRunDto(await this.queries.execute(new GetRunQuery(id)));
  }

  @Post(':id/undelete')
  @Roles('operator')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring back the rows a run deleted: those its sweep found gone, or it was told so by id' })
  @ApiOkResponse({ type: UndoneDeletionsDto })
  @ApiProblems(400, 401, 403, 404, 409)
  @ApiParam({ name: 'id', format: 'uuid', example: '019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b10' })
  undelete(@Param('id', UuidPipe) id: string): Promise<UndoneDeletionsDto> {
    return this.commands.execute(new UndoDeletionsCommand(id, this.context.actor() ?? 'api', this.context.correlationId() ?? ''));
  }
}

/** A run under way is looked at live. */
function isRunning(page: unknown): boolean {
  return (page as Page<RunDto>).rows.some(({ status }) => status === 'running');
}
