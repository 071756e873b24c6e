import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { ApiProblems, type Page, Paginated, keysetCursor, mapPage, pageOf, UuidPipe } from '@tds/platform/http';
import { SourceRegistry } from '@tds/sync';
import { GetComparisonQuery, ListComparisonsQuery, ListDifferencesQuery } from '../queries/comparison.queries';
import { ComparisonAnswers } from './comparison-answers';
import { ComparisonListQuery, DifferenceListQuery } from './comparison-list.query';
import { ComparisonDto, ComparisonSummaryDto, DifferenceDto, toComparisonSummaryDto, toDifferenceDto } from './comparison.dto';

const newestFirst = keysetCursor({ started_at: 'timestamp', id: 'uuid' });
const byId = keysetCursor({ zoho_id: 'text' });

/** Comparisons made, and under way. */
@ApiTags('Agreement')
@Controller('api/tds/statistics/comparisons')
export class ComparisonsController {
  constructor(
    private readonly answers: ComparisonAnswers,
    private readonly queries: QueryBus,
    private readonly registry: SourceRegistry,
  ) {}

  @Get()
  @Roles('viewer')
  @ApiOperation({ summary: 'Comparisons, newest first' })
  @Paginated(ComparisonSummaryDto)
  @ApiProblems(400, 401, 404)
  async list(@Query() { limit, after, entity_type: type, status }: ComparisonListQuery): Promise<Page<ComparisonSummaryDto>> {
    const position = after === undefined ? undefined : newestFirst.decode(after);
    const rows = await this.queries.execute(
      new ListComparisonsQuery({
        limit: limit + 1,
        entityType: type === undefined ? undefined : this.registry.entity(type).definition.entityType,
        status,
        before: position && { startedAt: position.started_at, id: position.id },
      }),
    );
    const page = pageOf({ rows, limit, cursor: newestFirst, position: (row) => ({ started_at: row.startedAtExact, id: row.id }) });
    return mapPage(page, toComparisonSummaryDto);
  }

  @Get(':id')
  @Roles('viewer')
  @ApiOperation({ summary: 'One comparison: its progress, then its result' })
  @ApiOkResponse({ type: ComparisonDto })
  @ApiProblems(400, 401, 404)
  @ApiParam({ name: 'id', format: 'uuid', example: '019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b10' })
  one(@Param('id', UuidPipe) id: string): Promise<ComparisonDto> {
    return this.answers.one(id);
  }

  @Get(':id/differences')
  @Roles('viewer')
  @ApiOperation({ summary: 'What a comparison found, side by side, in the order of ids' })
  @Paginated(DifferenceDto)
  @ApiProblems(400, 401, 404)
  @ApiParam({ name: 'id', format: 'uuid', example: '019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b10' })
  async differences(@Param('id', UuidPipe) id: string, @Query() { limit, after, kind }: DifferenceListQuery): Promise<Page<DifferenceDto>> {
    await this.queries.execute(new GetComparisonQuery(id));
    const afterId = after === undefined ? undefined : byId.decode(after).zoho_id;
    const rows = await this.queries.execute(
      new ListDifferencesQuery({ comparisonId: id, kinds: kind && [kind], afterId, limit: limit + 1 }),
    );
    return mapPage(pageOf({ rows, limit, cursor: byId, position: ({ zohoId }) => ({ zoho_id: zohoId }) }), toDifferenceDto);
  }
}
