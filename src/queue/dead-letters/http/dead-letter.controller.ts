import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { Cached } from '@tds/platform/cache';
import { FailureReasons } from '@tds/platform/failure-reasons';
import { ApiProblems, keysetCursor, mapPage, type Page, pageOf, Paginated, RowIdPipe, totalOf } from '@tds/platform/http';
import { Context } from '@tds/platform/logging';
import { EntityTypeNames } from '../../control/entity-type-names';
import { ReopenDeadLetterCommand } from '../commands/reopen-dead-letter.command';
import { ResolveDeadLetterCommand } from '../commands/resolve-dead-letter.command';
import { RetryDeadLetterCommand } from '../commands/retry-dead-letter.command';
import { CountDeadLettersQuery, GetDeadLetterQuery, ListDeadLettersQuery } from '../queries/dead-letter.queries';
import { DeadLetterListQuery, filterOf } from './dead-letter-filter.dto';
import { ReopenRequest, ResolveRequest, RetryRequest } from './dead-letter-requests.dto';
import { DeadLetterDetailDto, DeadLetterDto, RetriedDto, toDeadLetterDetailDto, toDeadLetterDto } from './dead-letter.dto';
import { retryModeOf } from './retry-mode';

const newestFirst = keysetCursor({ id: 'bigint' });

/** Work that was given up: what, why, and the ways to deal with one of it. */
@ApiTags('Dead letters')
@Controller('api/bff/tds/dead-letter')
export class DeadLetterController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly reasons: FailureReasons,
    private readonly names: EntityTypeNames,
    private readonly context: Context,
  ) {}

  @Get()
  @Roles('viewer')
  @Cached({ ttlSeconds: 60, tags: ['dead-letters'] })
  @ApiOperation({ summary: 'Dead letters, newest first; open ones unless asked otherwise' })
  @Paginated(DeadLetterDto)
  @ApiProblems(400, 401)
  async list(@Query() query: DeadLetterListQuery): Promise<Page<DeadLetterDto>> {
    const { limit, after, resolved } = query;
    const beforeId = after === undefined ? undefined : newestFirst.decode(after).id;
    const filter = { ...filterOf(query, this.names), resolved };
    const rows = await this.queries.execute(new ListDeadLettersQuery({ ...filter, beforeId, limit: limit + 1 }));
    const total = await totalOf({ after, rows, limit }, () => this.queries.execute(new CountDeadLettersQuery(filter)));
    const page = pageOf({ rows, limit, cursor: newestFirst, position: ({ id }) => ({ id }), total });
    return mapPage(page, (letter) => toDeadLetterDto(letter, this.reasons));
  }

  @Get(':id')
  @Roles('viewer')
  @ApiOperation({ summary: 'One dead letter with its payload and every attempt' })
  @ApiOkResponse({ type: DeadLetterDetailDto })
  @ApiProblems(400, 401, 404)
  @ApiParam({ name: 'id', example: '1207' })
  async one(@Param('id', RowIdPipe) id: string): Promise<DeadLetterDetailDto> {
    return toDeadLetterDetailDto(await this.queries.execute(new GetDeadLetterQuery(id)), this.reasons);
  }

  @Post(':id/retry')
  @Roles('operator')
  @HttpCode(202)
  @ApiOperation({ summary: 'Try again: fetch the record, replay what we had, or apply an edited payload' })
  @ApiAcceptedResponse({ type: RetriedDto })
  @ApiProblems(400, 401, 403, 404, 409, 422)
  @ApiParam({ name: 'id', example: '1207' })
  async retry(@Param('id', RowIdPipe) id: string, @Body() request: RetryRequest): Promise<RetriedDto> {
    const command = new RetryDeadLetterCommand(id, retryModeOf(request), this.actor(), request.notes);
    const job = await this.commands.execute(command);
    return { id, status: 'queued', queue_id: job.id, merged: job.merged };
  }

  @Post(':id/resolve')
  @Roles('operator')
  @HttpCode(200)
  @ApiOperation({ summary: 'Close it without another try' })
  @ApiOkResponse({ type: DeadLetterDetailDto })
  @ApiProblems(400, 401, 403, 404, 409)
  @ApiParam({ name: 'id', example: '1207' })
  async resolve(@Param('id', RowIdPipe) id: string, @Body() { notes }: ResolveRequest): Promise<DeadLetterDetailDto> {
    await this.commands.execute(new ResolveDeadLetterCommand(id, notes, this.actor()));
    return this.one(id);
  }

  @Post(':id/reopen')
  @Roles('operator')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take a resolution back' })
  @ApiOkResponse({ type: DeadLetterDetailDto })
  @ApiProblems(400, 401, 403, 404, 409)
  @ApiParam({ name: 'id', example: '1207' })
  async reopen(@Param('id', RowIdPipe) id: string, @Body() { notes }: ReopenRequest): Promise<DeadLetterDetailDto> {
    await this.commands.execute(new ReopenDeadLetterCommand(id, notes ?? null, this.actor()));
    return this.one(id);
  }

  private actor(): string {
    return this.context.actor() ?? 'api';
  }
}
