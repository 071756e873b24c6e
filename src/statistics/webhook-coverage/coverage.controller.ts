import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { Cached } from '@tds/platform/cache';
import { ApiProblems } from '@tds/platform/http';
import { CoverageDayDto, CoverageQuery, toCoverageDayDto } from './coverage.dto';
import { WebhookCoverageQuery } from './coverage.messages';

/** Webhook coverage. Kept for a minute: days of the audit trail are counted for it. */
@ApiTags('Agreement')
@Controller('api/tds/statistics/coverage')
export class CoverageController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Roles('viewer')
  @Cached({ ttlSeconds: 60, tags: [] })
  @ApiOperation({ summary: 'Which changes came by webhook and which only by sync, by type and day' })
  @ApiOkResponse({ type: [CoverageDayDto] })
  @ApiProblems(400, 401, 404)
  async coverage(@Query() { days, entity }: CoverageQuery): Promise<CoverageDayDto[]> {
    return (await this.queries.execute(new WebhookCoverageQuery(days, entity ?? null))).map(toCoverageDayDto);
  }
}
