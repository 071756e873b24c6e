import { Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { ApiProblems } from '@tds/platform/http';
import type { FastifyReply } from 'fastify';
import { SourceRegistry } from '../../source/source-registry';
import { toRunDto } from '../dto/run.dto';
import { StartedRunsDto, SyncStatusDto, WaitQuery } from '../dto/started-run.dto';
import { LatestRunsQuery } from '../queries/run.queries';
import { SyncStarter } from './sync-starter';

/** Starts full syncs and tells how they stand. */
@ApiTags('Sync')
@Controller('api/zoho/bulk-sync')
export class BulkSyncController {
  constructor(
    private readonly queries: QueryBus,
    private readonly registry: SourceRegistry,
    private readonly starter: SyncStarter,
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
  @ApiProblems(401, 403, 409)
  syncAll(@Query() query: WaitQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<StartedRunsDto> {
    return this.starter.start({ entityTypes: this.registry.listedTypes(), mode: 'full' }, query, reply);
  }

  @Post('items-with-stock')
  @Roles('operator')
  @HttpCode(202)
  @ApiOperation({ summary: 'Full sync of products and of the stock of each, at every location' })
  @ApiAcceptedResponse({ type: StartedRunsDto })
  @ApiProblems(401, 403, 409)
  syncItemsWithStock(@Query() query: WaitQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<StartedRunsDto> {
    return this.starter.start({ entityTypes: ['product', 'stock'], mode: 'full' }, query, reply);
  }

  @Post('images')
  @Roles('operator')
  @HttpCode(202)
  @ApiOperation({ summary: 'Fetch the pictures of products that are new or were changed, as many as a run may (TDS_IMAGES_PER_RUN)' })
  @ApiAcceptedResponse({ type: StartedRunsDto })
  @ApiProblems(401, 403, 409)
  syncImages(@Query() query: WaitQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<StartedRunsDto> {
    return this.starter.start({ entityTypes: ['image'], mode: 'image' }, query, reply);
  }

  @Post(':entity')
  @Roles('operator')
  @HttpCode(202)
  @ApiOperation({ summary: 'Full sync of one entity type' })
  @ApiParam({ name: 'entity', example: 'products', description: 'Entity type, or a name of it: products, items, customers, vendors …' })
  @ApiAcceptedResponse({ type: StartedRunsDto })
  @ApiProblems(401, 403, 404, 409)
  syncOne(
    @Param('entity') entity: string,
    @Query() query: WaitQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StartedRunsDto> {
    return this.starter.start({ entityTypes: [entity], mode: 'full' }, query, reply);
  }
}
