import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { ApiProblems } from '@tds/platform/http';
import type { FastifyReply } from 'fastify';
import { StartedRunsDto, WaitQuery } from '../../runs/dto/started-run.dto';
import { SyncStarter } from '../../runs/http/sync-starter';
import { ListRunsQuery } from '../../runs/queries/run.queries';
import { StockStatsQuery } from '../stock-stats.query';
import { StockRequestDto, StockStatsDto, toStockStatsDto } from './stock.dto';

/** Stock: the ways to read it anew, and what the mirror says of it. */
@ApiTags('Sync')
@Controller('api/bff/tds/sync/stock')
export class StockController {
  constructor(
    private readonly queries: QueryBus,
    private readonly starter: SyncStarter,
  ) {}

  @Post()
  @Roles('operator')
  @HttpCode(202)
  @ApiOperation({ summary: 'Read the stock of products that documents moved since the last run; the first of a day reads all' })
  @ApiAcceptedResponse({ type: StartedRunsDto })
  @ApiProblems(401, 403)
  moved(@Query() query: WaitQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<StartedRunsDto> {
    return this.starter.start({ entityTypes: ['stock'], mode: 'stock' }, query, reply);
  }

  @Post('specific')
  @Roles('operator')
  @HttpCode(202)
  @ApiOperation({ summary: 'Read the stock of named products, a hundred a call' })
  @ApiAcceptedResponse({ type: StartedRunsDto })
  @ApiProblems(400, 401, 403)
  specific(
    @Body() { item_ids: ids }: StockRequestDto,
    @Query() query: WaitQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StartedRunsDto> {
    return this.starter.start({ entityTypes: ['stock'], mode: 'specific', ids }, query, reply);
  }

  @Get('stats')
  @Roles('viewer')
  @ApiOperation({ summary: 'Stock in the mirror, and how fresh it is' })
  @ApiOkResponse({ type: StockStatsDto })
  async stats(): Promise<StockStatsDto> {
    const lastRuns = this.queries.execute(new ListRunsQuery({ entityType: 'stock', limit: 1 }));
    const [stats, [lastRun]] = await Promise.all([this.queries.execute(new StockStatsQuery()), lastRuns]);
    return toStockStatsDto(stats, lastRun);
  }
}
