import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { ApiProblems, keysetCursor, mapPage, type Page, pageOf, PageQuery, Paginated } from '@tds/platform/http';
import { SourceRegistry } from '@tds/sync';
import { positionOf } from '../compose-timeline';
import { RecordTimelineQuery } from '../record-timeline.query';
import type { TimelineStep } from '../step';
import { TimelineStepDto, toTimelineStepDto } from './timeline-step.dto';

const newestFirst = keysetCursor({ at: 'timestamp', rank: 'integer', key: 'text' });

/** What happened to a record. */
@ApiTags('Mirror')
@Controller('api/tds/entities')
export class TimelineController {
  constructor(
    private readonly queries: QueryBus,
    private readonly registry: SourceRegistry,
  ) {}

  @Get(':type/:zohoId/timeline')
  @Roles('viewer')
  @ApiOperation({
    summary: 'Every step that touched a record, newest first: webhooks, jobs, writes, dead letters, validation, comparisons, actions',
    description:
      'Calls to Zoho are counted by minute and purpose and not kept one by one; a step says whether Zoho was asked for the record. Comparisons ' +
      'appear where they found a difference. Steps older than retention are gone.',
  })
  @ApiParam({ name: 'type', example: 'products', description: 'Entity type or one of its names' })
  @ApiParam({ name: 'zohoId', example: '2608150000001000020' })
  @Paginated(TimelineStepDto)
  @ApiProblems(400, 401, 404)
  async timeline(
    @Param('type') type: string,
    @Param('zohoId') zohoId: string,
    @Query() { limit, after }: PageQuery,
  ): Promise<Page<TimelineStepDto>> {
    const place = after === undefined ? undefined : newestFirst.decode(after);
    const before = place && { ...place, at: new Date(place.at) };
    const rows = await this.queries.execute(new RecordTimelineQuery(this.registry.entity(type), zohoId, limit + 1, before));
    return mapPage(pageOf({ rows, limit, cursor: newestFirst, position: cursorOf }), toTimelineStepDto);
  }
}

function cursorOf(step: TimelineStep): { at: string; rank: number; key: string } {
  const { at, rank, key } = positionOf(step);
  return { at: at.toISOString(), rank, key };
}
