import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { ApiProblems, UuidPipe } from '@tds/platform/http';
import { Context } from '@tds/platform/logging';
import type { FastifyReply } from 'fastify';
import type { RepairOrder } from '../repair';
import { UndoDeletionsCommand, UndoneDeletionsDto } from '@tds/sync';
import { GetRepairQuery, PlanRepairQuery, RepairCommand } from '../repair.commands';
import { RepairDto, RepairQuery, RepairRequestDto, toRepairDto, toRepairPlanDto } from './repair.dto';

/** Repair of what a comparison found to differ. */
@ApiTags('Agreement')
@Controller('api/tds/statistics/repair')
export class RepairController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly context: Context,
  ) {}

  @Post()
  @Roles('operator')
  @HttpCode(202)
  @ApiOperation({ summary: 'Repair records of an entity type: what the last comparison found, or the ones named' })
  @ApiAcceptedResponse({ type: RepairDto, description: 'Begun; read it by its run' })
  @ApiOkResponse({ type: RepairDto, description: 'The plan of a dry run, or with `wait=true` the checked result' })
  @ApiProblems(400, 401, 403, 404, 409)
  async repair(
    @Body() request: RepairRequestDto,
    @Query() { wait }: RepairQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RepairDto> {
    const order = this.orderOf(request);
    if (request.dry_run) {
      void reply.code(200);
      return {
        run_id: null,
        status: 'planned',
        dry_run: true,
        plan: toRepairPlanDto(await this.queries.execute(new PlanRepairQuery(order))),
      };
    }
    const { runId, plan } = await this.commands.execute(new RepairCommand(order, wait));
    if (wait) void reply.code(200);
    return { ...toRepairDto(await this.queries.execute(new GetRepairQuery(runId))), plan: toRepairPlanDto(plan) };
  }

  @Get(':run_id')
  @Roles('viewer')
  @ApiOperation({ summary: 'A repair: its run, and the second comparison of its records' })
  @ApiOkResponse({ type: RepairDto })
  @ApiProblems(400, 401, 404)
  @ApiParam({ name: 'run_id', format: 'uuid', example: '019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b10' })
  async one(@Param('run_id', UuidPipe) runId: string): Promise<RepairDto> {
    return toRepairDto(await this.queries.execute(new GetRepairQuery(runId)));
  }

  @Post(':run_id/undelete')
  @Roles('operator')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring back the rows a repair deleted' })
  @ApiOkResponse({ type: UndoneDeletionsDto })
  @ApiProblems(400, 401, 403, 404, 409)
  @ApiParam({ name: 'run_id', format: 'uuid', example: '019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b10' })
  async undelete(@Param('run_id', UuidPipe) runId: string): Promise<UndoneDeletionsDto> {
    const { actor, correlationId } = this.cause();
    // That the run was a repair.
    await this.queries.execute(new GetRepairQuery(runId));
    return this.commands.execute(new UndoDeletionsCommand(runId, actor, correlationId));
  }

  private orderOf({ entity_type: entityType, ids, kinds, max_calls: maxCalls }: RepairRequestDto): RepairOrder {
    const { actor: requestedBy, correlationId } = this.cause();
    return { entityType, ids, kinds, maxCalls, trigger: 'api', requestedBy, correlationId };
  }

  private cause(): { actor: string; correlationId: string } {
    return { actor: this.context.actor() ?? 'api', correlationId: this.context.correlationId() ?? '' };
  }
}
