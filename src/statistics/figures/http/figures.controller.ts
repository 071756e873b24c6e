import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { ApiProblems } from '@tds/platform/http';
import { GetFiguresQuery, ListFiguresQuery, RecommendationsQuery, TrendsOfFiguresQuery } from '../figures.queries';
import { StatisticsRound } from '../statistics-round';
import { FiguresDto, FiguresQuery, RecommendationDto, TrendDto, TrendsQuery, toFiguresDto, toTrendDto } from './figures.dto';

/** Figures of both sides, and how they moved. */
@ApiTags('Agreement')
@Controller('api/tds/statistics')
export class FiguresController {
  constructor(
    private readonly queries: QueryBus,
    private readonly round: StatisticsRound,
  ) {}

  @Get('local')
  @Roles('viewer')
  @ApiOperation({ summary: 'Figures of every type in the mirror' })
  @ApiOkResponse({ type: [FiguresDto] })
  @ApiProblems(401)
  async localAll(): Promise<FiguresDto[]> {
    return (await this.queries.execute(new ListFiguresQuery('local'))).map(toFiguresDto);
  }

  @Get('local/:entity')
  @Roles('viewer')
  @ApiOperation({ summary: 'Figures of a type in the mirror' })
  @ApiParam({ name: 'entity', example: 'products' })
  @ApiOkResponse({ type: FiguresDto })
  @ApiProblems(401, 404)
  async local(@Param('entity') entity: string): Promise<FiguresDto> {
    return toFiguresDto(await this.queries.execute(new GetFiguresQuery('local', entity, 0)));
  }

  @Get('zoho')
  @Roles('viewer')
  @ApiOperation({ summary: 'Figures of every type in Zoho, as last listed; asks Zoho nothing' })
  @ApiOkResponse({ type: [FiguresDto] })
  @ApiProblems(401)
  async zohoAll(): Promise<FiguresDto[]> {
    return (await this.queries.execute(new ListFiguresQuery('zoho'))).map(toFiguresDto);
  }

  @Get('zoho/:entity')
  @Roles('viewer')
  @ApiOperation({ summary: 'Figures of a type in Zoho; lists it when no listing of late is at hand' })
  @ApiParam({ name: 'entity', example: 'products' })
  @ApiOkResponse({ type: FiguresDto })
  @ApiProblems(400, 401, 404)
  async zoho(@Param('entity') entity: string, @Query() { max_age_seconds: maxAge }: FiguresQuery): Promise<FiguresDto> {
    return toFiguresDto(await this.queries.execute(new GetFiguresQuery('zoho', entity, maxAge)));
  }

  @Get('trends')
  @Roles('viewer')
  @ApiOperation({ summary: 'Figures and agreement of the last 7 or 30 days, a row per type and day' })
  @ApiOkResponse({ type: [TrendDto] })
  @ApiProblems(400, 401, 404)
  async trends(@Query() { days, entity }: TrendsQuery): Promise<TrendDto[]> {
    return (await this.queries.execute(new TrendsOfFiguresQuery(days, entity ?? null))).map(toTrendDto);
  }

  @Get('recommendations')
  @Roles('viewer')
  @ApiOperation({ summary: 'What to do about each type, why, and what it costs' })
  @ApiOkResponse({ type: [RecommendationDto] })
  @ApiProblems(401)
  async recommendations(): Promise<RecommendationDto[]> {
    return (await this.queries.execute(new RecommendationsQuery())).map((view) => ({
      entity_type: view.entityType,
      recommendation: view.action,
      reason: view.reason,
      estimated_calls: view.apiCalls,
      compared_at: view.comparedAt?.toISOString() ?? null,
      match_percentage: view.matchPercentage,
    }));
  }

  @Post('snapshots')
  @Roles('operator')
  @HttpCode(204)
  @ApiOperation({ summary: 'Make the daily round now: compare within the budget of calls, and keep the figures of both sides' })
  @ApiNoContentResponse()
  @ApiProblems(401, 403)
  async snapshot(): Promise<void> {
    await this.round.run();
  }
}
