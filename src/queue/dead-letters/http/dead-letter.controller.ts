import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { ApiProblems, keysetCursor, mapPage, type Page, pageOf, Paginated } from '@tds/platform/http';
import { Context } from '@tds/platform/logging';
import { RowIdPipe } from '../../control/http/row-id.pipe';
import { ResolveDeadLetterCommand } from '../commands/resolve-dead-letter.command';
import { RetryDeadLetterCommand } from '../commands/retry-dead-letter.command';
import { GetDeadLetterQuery, ListDeadLettersQuery } from '../queries/dead-letter.queries';
import { DeadLetterListQuery, ResolveRequest, RetryRequest } from './dead-letter-requests.dto';
import { DeadLetterDetailDto, DeadLetterDto, RetriedDto, toDeadLetterDetailDto, toDeadLetterDto } from './dead-letter.dto';
import { retryModeOf } from './retry-mode';

const newestFirst = keysetCursor({ id: 'bigint' });

/** Work that was given up: what, why, and the ways to deal with it. */
@ApiTags('Dead letters')
@Controller('api/bff/tds/dead-letter')
export class DeadLetterController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly context: Context,
  ) {}

  @Get()
  @Roles('viewer')
  @ApiOperation({ summary: 'Dead letters, newest first; open ones unless asked otherwise' })
  @Paginated(DeadLetterDto)
  @ApiProblems(400, 401)
  async list(@Query() { limit, after, entity_type, class: failureClass, resolved }: DeadLetterListQuery): Promise<Page<DeadLetterDto>> {
    const beforeId = after === undefined ? undefined : newestFirst.decode(after).id;
    const filter = { entityType: entity_type, class: failureClass, resolved, beforeId, limit: limit + 1 };
    const rows = await this.queries.execute(new ListDeadLettersQuery(filter));
    return mapPage(pageOf({ rows, limit, cursor: newestFirst, position: ({ id }) => ({ id }) }), toDeadLetterDto);
  }

  @Get(':id')
  @Roles('viewer')
  @ApiOperation({ summary: 'One dead letter with its payload and every attempt' })
  @ApiOkResponse({ type: DeadLetterDetailDto })
  @ApiProblems(400, 401, 404)
  async one(@Param('id', RowIdPipe) id: string): Promise<DeadLetterDetailDto> {
    return toDeadLetterDetailDto(await this.queries.execute(new GetDeadLetterQuery(id)));
  }

  @Post(':id/retry')
  @Roles('operator')
  @HttpCode(202)
  @ApiOperation({ summary: 'Try again: fetch the record, replay what we had, or apply an edited payload' })
  @ApiAcceptedResponse({ type: RetriedDto })
  @ApiProblems(400, 401, 403, 404, 409, 422)
  async retry(@Param('id', RowIdPipe) id: string, @Body() request: RetryRequest): Promise<RetriedDto> {
    const job = await this.commands.execute(new RetryDeadLetterCommand(id, retryModeOf(request), this.actor()));
    return { id, status: 'queued', queue_id: job.id, merged: job.merged };
  }

  @Post(':id/resolve')
  @Roles('operator')
  @HttpCode(200)
  @ApiOperation({ summary: 'Close it without another try' })
  @ApiOkResponse({ type: DeadLetterDetailDto })
  @ApiProblems(400, 401, 403, 404, 409)
  async resolve(@Param('id', RowIdPipe) id: string, @Body() { notes }: ResolveRequest): Promise<DeadLetterDetailDto> {
    await this.commands.execute(new ResolveDeadLetterCommand(id, notes, this.actor()));
    return this.one(id);
  }

  private actor(): string {
    return this.context.actor() ?? 'api';
  }
}
