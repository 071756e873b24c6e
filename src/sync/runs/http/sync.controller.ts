import { Body, Controller, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { ApiProblems } from '@tds/platform/http';
import type { FastifyReply } from 'fastify';
import { StartedRunsDto, WaitQuery } from '../dto/started-run.dto';
import { SyncRequestDto } from '../dto/sync-request.dto';
import { SyncStarter } from './sync-starter';

/** Starts a sync of one entity type in any mode. */
@ApiTags('Sync')
@Controller('api/bff/tds/sync')
export class SyncController {
  constructor(private readonly starter: SyncStarter) {}

  @Post(':entity')
  @Roles('operator')
  @HttpCode(202)
  @ApiOperation({ summary: 'Sync one entity type: everything, what changed, or named records' })
  @ApiParam({ name: 'entity', example: 'product', description: 'Entity type or one of its names' })
  @ApiAcceptedResponse({ type: StartedRunsDto })
  @ApiProblems(400, 401, 403, 404, 409)
  start(
    @Param('entity') entity: string,
    @Body() { mode, ids }: SyncRequestDto,
    @Query() query: WaitQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StartedRunsDto> {
    return this.starter.start({ entityTypes: [entity], mode, ids }, query, reply);
  }
}
