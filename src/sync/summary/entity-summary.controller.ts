import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { Cached } from '@tds/platform/cache';
import { EntitySummaryDto, toEntitySummaryDto } from './entity-summary.dto';
import { EntitySummaryQuery } from './entity-summary.query';

/** All entity types at a glance. */
@ApiTags('Mirror')
@Controller('api/bff/tds/entities')
export class EntitySummaryController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Roles('viewer')
  @Cached({ ttlSeconds: 60, tags: ['entities'] })
  @ApiOperation({ summary: 'Every entity type: what is mirrored, what waits, and how the last day went' })
  @ApiOkResponse({ type: [EntitySummaryDto] })
  async list(): Promise<EntitySummaryDto[]> {
    return (await this.queries.execute(new EntitySummaryQuery())).map(toEntitySummaryDto);
  }
}
