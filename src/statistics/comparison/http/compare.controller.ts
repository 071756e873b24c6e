import { Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiAcceptedResponse, ApiExtraModels, ApiOkResponse, ApiOperation, ApiParam, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { ApiProblems } from '@tds/platform/http';
import { SourceRegistry } from '@tds/sync';
import type { FastifyReply } from 'fastify';
import { CallCosts } from '../call-cost';
import { LatestComparisonsQuery } from '../queries/comparison.queries';
import { CompareAndWaitQuery, CompareQuery, toRequest } from './compare.query';
import { ComparisonAnswers } from './comparison-answers';
import { CallCostDto, ComparisonDto, ComparisonSummaryDto, toCallCostDto, toComparisonSummaryDto } from './comparison.dto';

/** How long a comparison is the last word on its type where nobody asks for a new one. */
const LATEST_WITHIN_SECONDS = 30 * 86_400;

/** Comparison of the mirror with Zoho. */
@ApiTags('Agreement')
@ApiExtraModels(ComparisonDto, CallCostDto)
@Controller('api/tds/statistics/compare')
export class CompareController {
  constructor(
    private readonly answers: ComparisonAnswers,
    private readonly costs: CallCosts,
    private readonly registry: SourceRegistry,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Roles('viewer')
  @ApiOperation({ summary: 'The last comparison of each entity type; asks Zoho nothing' })
  @ApiOkResponse({ type: [ComparisonSummaryDto] })
  @ApiProblems(401)
  async latest(): Promise<ComparisonSummaryDto[]> {
    return (await this.queries.execute(new LatestComparisonsQuery(LATEST_WITHIN_SECONDS))).map(toComparisonSummaryDto);
  }

  @Get(':entity')
  @Roles('viewer')
  @ApiOperation({ summary: 'Compare an entity type with Zoho and wait for the result; `estimate=true` tells the cost instead' })
  @ApiParam({ name: 'entity', example: 'products', description: 'Entity type or one of its names' })
  @ApiOkResponse({ schema: { oneOf: [{ $ref: getSchemaPath(ComparisonDto) }, { $ref: getSchemaPath(CallCostDto) }] } })
  @ApiAcceptedResponse({ type: ComparisonDto, description: 'Not done within `wait_seconds`; it goes on, read it by its id' })
  @ApiProblems(400, 401, 404, 503)
  async compare(
    @Param('entity') entity: string,
    @Query() query: CompareAndWaitQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ComparisonDto | CallCostDto> {
    if (query.estimate) return this.cost(entity, query);
    return this.answers.answer(await this.answers.compare(entity, toRequest(query), query.wait_seconds), reply);
  }

  @Get(':entity/cost')
  @Roles('viewer')
  @ApiOperation({ summary: 'What a comparison would cost' })
  @ApiParam({ name: 'entity', example: 'products' })
  @ApiOkResponse({ type: CallCostDto })
  @ApiProblems(400, 401, 404)
  async cost(@Param('entity') entity: string, @Query() query: CompareQuery): Promise<CallCostDto> {
    const registered = this.registry.entity(entity);
    return toCallCostDto(registered.definition.entityType, await this.costs.ofComparison(registered, toRequest(query)));
  }

  @Post(':entity')
  @Roles('operator')
  @HttpCode(202)
  @ApiOperation({ summary: 'Begin a comparison; read it by its id' })
  @ApiParam({ name: 'entity', example: 'products' })
  @ApiAcceptedResponse({ type: ComparisonSummaryDto })
  @ApiProblems(400, 401, 403, 404)
  async begin(@Param('entity') entity: string, @Query() query: CompareQuery): Promise<ComparisonSummaryDto> {
    return toComparisonSummaryDto(await this.answers.compare(entity, toRequest(query), 0));
  }
}
