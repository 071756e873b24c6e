import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { ApiProblems, RowIdPipe } from '@tds/platform/http';
import { Context } from '@tds/platform/logging';
import { PauseQueueCommand } from '../commands/pause-queue.command';
import { ResumeQueueCommand } from '../commands/resume-queue.command';
import { EntityTypeNames } from '../entity-type-names';
import { GetJobQuery, ListJobsQuery } from '../queries/job.queries';
import { QueueSummaryQuery } from '../queries/queue-summary.query';
import { jobPage, jobPosition } from './job-pages';
import { JobDetailDto, toJobDetailDto, toJobDto } from './job.dto';
import { JobListQuery, PauseRequest, ResumeRequest } from './queue-requests.dto';
import { QueueDto, QueueStateDto, toQueueStateDto } from './queue.dto';

/** The queue: what waits, what is worked on, what became of it. */
@ApiTags('Queue')
@Controller('api/tds/queue')
export class QueueController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly names: EntityTypeNames,
    private readonly context: Context,
  ) {}

  @Get()
  @Roles('viewer')
  @ApiOperation({ summary: 'The queue at a glance, and its jobs, newest first' })
  @ApiOkResponse({ type: QueueDto })
  @ApiProblems(400, 401)
  async read(@Query() { limit, after, status, entity_type, source_entity_id }: JobListQuery): Promise<QueueDto> {
    const filter = {
      status,
      entityType: this.names.lookedFor(entity_type),
      sourceEntityId: source_entity_id,
      after: jobPosition(status, after),
      limit: limit + 1,
    };
    const [state, jobs] = await Promise.all([this.state(), this.queries.execute(new ListJobsQuery(filter))]);
    const page = jobPage(status, jobs, limit);
    return { ...state, jobs: page.rows.map(toJobDto), next: page.next ?? null };
  }

  @Get(':id')
  @Roles('viewer')
  @ApiOperation({ summary: 'One job, live or ended, with its payload and failed attempts' })
  @ApiOkResponse({ type: JobDetailDto })
  @ApiProblems(400, 401, 404)
  @ApiParam({ name: 'id', example: '184467' })
  async one(@Param('id', RowIdPipe) id: string): Promise<JobDetailDto> {
    return toJobDetailDto(await this.queries.execute(new GetJobQuery(id)));
  }

  @Post('pause')
  @Roles('operator')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Pause one entity type, or everything: nothing is claimed and syncs stop at their next page; webhooks are still taken',
  })
  @ApiOkResponse({ type: QueueStateDto })
  @ApiProblems(400, 401, 403)
  async pause(@Body() { entity_type, reason }: PauseRequest): Promise<QueueStateDto> {
    await this.commands.execute(new PauseQueueCommand(entity_type ?? null, reason ?? null, this.actor()));
    return this.state();
  }

  @Post('resume')
  @Roles('operator')
  @HttpCode(200)
  @ApiOperation({ summary: 'End the pause of one entity type, or every pause' })
  @ApiOkResponse({ type: QueueStateDto })
  @ApiProblems(400, 401, 403)
  async resume(@Body() { entity_type }: ResumeRequest): Promise<QueueStateDto> {
    await this.commands.execute(new ResumeQueueCommand(entity_type ?? null, this.actor()));
    return this.state();
  }

  private async state(): Promise<QueueStateDto> {
    return toQueueStateDto(await this.queries.execute(new QueueSummaryQuery()));
  }

  private actor(): string {
    return this.context.actor() ?? 'api';
  }
}
