import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { Cached } from '@tds/platform/cache';
import { ApiProblems } from '@tds/platform/http';
import { SeriesDto, SeriesRequest, toSeriesDto } from './series.dto';
import { SeriesQuery } from './series.query';

/** Charts. */
@ApiTags('Dashboard')
@Controller('api/bff/tds/series')
export class SeriesController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Roles('viewer')
  @Cached({ ttlSeconds: 30, tags: [] })
  @ApiOperation({ summary: 'A metric over time, for a chart' })
  @ApiOkResponse({ type: SeriesDto })
  @ApiProblems(400)
  async series(@Query() { metric, range }: SeriesRequest): Promise<SeriesDto> {
    return toSeriesDto(await this.queries.execute(new SeriesQuery(metric, range)));
  }
}
