import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { ApiProblems } from '@tds/platform/http';
import { Context } from '@tds/platform/logging';
import { ControlWorkersCommand } from '../commands/control-workers.command';
import { ListWorkersQuery } from '../queries/list-workers.query';
import { WorkersRequest } from './queue-requests.dto';
import { toWorkerDto, WorkerDto, WorkersStateDto } from './worker.dto';

/** Who works the queue off. */
@ApiTags('Queue')
@Controller('api/tds/workers')
export class WorkersController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly context: Context,
  ) {}

  @Get()
  @Roles('viewer')
  @ApiOperation({ summary: 'Worker loops of all processes, active ones first' })
  @ApiOkResponse({ type: [WorkerDto] })
  @ApiProblems(401)
  async list(): Promise<WorkerDto[]> {
    return (await this.queries.execute(new ListWorkersQuery())).map(toWorkerDto);
  }

  @Post()
  @Roles('operator')
  @HttpCode(200)
  @ApiOperation({ summary: 'Start or stop the worker loops of the process that answers; a stop lets running batches finish' })
  @ApiOkResponse({ type: WorkersStateDto })
  @ApiProblems(400, 401, 403, 409)
  async control(@Body() { action }: WorkersRequest): Promise<WorkersStateDto> {
    return { running: await this.commands.execute(new ControlWorkersCommand(action, this.context.actor() ?? 'api')) };
  }
}
