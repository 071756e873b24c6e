import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ActionRecorder } from '@tds/platform/actions';
import { Roles } from '@tds/platform/auth';
import { AppConfig } from '@tds/platform/config';
import { Database } from '@tds/platform/database';
import { ApiProblems } from '@tds/platform/http';
import { Context } from '@tds/platform/logging';
import { Schedules } from '@tds/platform/scheduling';
import { ScheduleDto, StartedFiringDto, toScheduleDto } from './schedule.dto';

const named = ApiParam({ name: 'name', example: 'full-sync' });

/** Schedules: when they fire, how they do, and the ways to hold them or not to wait for them. */
@ApiTags('Schedules')
@Controller('api/tds/schedules')
export class SchedulesController {
  constructor(
    private readonly schedules: Schedules,
    private readonly actions: ActionRecorder,
    private readonly database: Database,
    private readonly context: Context,
    private readonly config: AppConfig,
  ) {}

  @Get()
  @Roles('viewer')
  @ApiOperation({ summary: 'All schedules, when each fires next, and how its last firings went' })
  @ApiOkResponse({ type: [ScheduleDto] })
  async list(): Promise<ScheduleDto[]> {
    return (await this.schedules.list()).map((schedule) => toScheduleDto(schedule, this.config.schedules.timeZone));
  }

  @Get(':name')
  @named
  @Roles('viewer')
  @ApiOperation({ summary: 'One schedule' })
  @ApiOkResponse({ type: ScheduleDto })
  @ApiProblems(401, 404)
  async one(@Param('name') name: string): Promise<ScheduleDto> {
    return toScheduleDto(await this.schedules.get(name), this.config.schedules.timeZone);
  }

  @Post(':name/run')
  @named
  @Roles('operator')
  @HttpCode(202)
  @ApiOperation({ summary: 'Do a schedule’s work now, in this process, paused or not; its own times stay' })
  @ApiAcceptedResponse({ type: StartedFiringDto })
  @ApiProblems(401, 403, 404)
  async run(@Param('name') name: string): Promise<StartedFiringDto> {
    const dueAt = (await this.schedules.runNow(name, this.actor)).toISOString();
    await this.record('schedule.run', name, { due_at: dueAt });
    return { name, due_at: dueAt };
  }

  @Post(':name/pause')
  @named
  @Roles('operator')
  @HttpCode(200)
  @ApiOperation({ summary: 'Hold a schedule until it is resumed, in the whole cluster; what is running goes on' })
  @ApiOkResponse({ type: ScheduleDto })
  @ApiProblems(401, 403, 404)
  async pause(@Param('name') name: string): Promise<ScheduleDto> {
    if (await this.schedules.pause(name, this.actor)) await this.record('schedule.paused', name);
    return this.one(name);
  }

  @Post(':name/resume')
  @named
  @Roles('operator')
  @HttpCode(200)
  @ApiOperation({ summary: 'Let a schedule fire again; what was due meanwhile is not made up for' })
  @ApiOkResponse({ type: ScheduleDto })
  @ApiProblems(401, 403, 404)
  async resume(@Param('name') name: string): Promise<ScheduleDto> {
    if (await this.schedules.resume(name)) await this.record('schedule.resumed', name);
    return this.one(name);
  }

  private get actor(): string {
    return this.context.actor() ?? 'api';
  }

  private async record(action: string, schedule: string, details: Readonly<Record<string, unknown>> = {}): Promise<void> {
    const correlationId = this.context.correlationId();
    await this.actions.record(this.database, {
      action,
      actor: this.actor,
      origin: 'api',
      correlationId,
      details: { schedule, ...details },
    });
  }
}
