import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { ApiProblems } from '@tds/platform/http';
import { Context } from '@tds/platform/logging';
import { ALL_TYPES, PauseQueueCommand, ResumeQueueCommand } from '@tds/queue';
import { PauseStateQuery } from '../pause-state.query';
import { PauseStateDto, PauseWritingRequest, ResumeWritingRequest } from './pause.dto';

/** Holds all that writes the mirror, while reads go on and webhooks are taken and kept. */
@ApiTags('Sync')
@Controller('api/tds')
export class PauseController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly context: Context,
  ) {}

  @Get('pause')
  @Roles('viewer')
  @ApiOperation({ summary: 'What is paused, and the runs that wait for it' })
  @ApiOkResponse({ type: PauseStateDto })
  @ApiProblems(401)
  async state(): Promise<PauseStateDto> {
    const { pauses, waitingRuns } = await this.queries.execute(new PauseStateQuery());
    return {
      paused: pauses.some(({ entityType }) => entityType === ALL_TYPES),
      pauses: pauses.map(({ entityType, pausedBy, reason, pausedAt }) => ({
        entity_type: entityType === ALL_TYPES ? null : entityType,
        paused_by: pausedBy,
        reason,
        paused_at: pausedAt.toISOString(),
      })),
      waiting_runs: waitingRuns.map(({ id, entityType }) => ({ id, entity_type: entityType })),
    };
  }

  @Post('pause')
  @Roles('operator')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Pause writing of one entity type, or of everything',
    description:
      'Runs stop before their next page and go on there when resumed; new ones are refused (409) and schedules left out. Webhooks are taken and wait in the queue. Reads go on.',
  })
  @ApiOkResponse({ type: PauseStateDto })
  @ApiProblems(400, 401, 403, 404)
  async pause(@Body() { entity_type, reason }: PauseWritingRequest): Promise<PauseStateDto> {
    await this.commands.execute(new PauseQueueCommand(entity_type ?? null, reason, this.actor()));
    return this.state();
  }

  @Post('resume')
  @Roles('operator')
  @HttpCode(200)
  @ApiOperation({ summary: 'End the pause of one entity type, or every pause' })
  @ApiOkResponse({ type: PauseStateDto })
  @ApiProblems(400, 401, 403, 404)
  async resume(@Body() { entity_type }: ResumeWritingRequest): Promise<PauseStateDto> {
    await this.commands.execute(new ResumeQueueCommand(entity_type ?? null, this.actor()));
    return this.state();
  }

  private actor(): string {
    return this.context.actor() ?? 'api';
  }
}
