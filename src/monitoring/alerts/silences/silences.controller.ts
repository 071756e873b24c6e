import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { ApiProblems, keysetCursor, mapPage, type Page, pageOf, Paginated, RowIdPipe } from '@tds/platform/http';
import { Context } from '@tds/platform/logging';
import { ChangeSilenceRequest, CreateSilenceRequest, SilenceDto, SilenceListQuery, toSilenceDto } from './silence.dto';
import { ChangeSilenceCommand, CreateSilenceCommand, EndSilenceCommand, GetSilenceQuery, ListSilencesQuery } from './silence.messages';

const newestFirst = keysetCursor({ id: 'bigint' });

/** Windows in which nobody is told of some alerts. */
@ApiTags('Alerts')
@Controller('api/tds/alerts/silences')
export class SilencesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly context: Context,
  ) {}

  @Get()
  @Roles('viewer')
  @ApiOperation({ summary: 'Silences that are not over, newest first' })
  @Paginated(SilenceDto)
  @ApiProblems(400)
  async list(@Query() { limit, after, all }: SilenceListQuery): Promise<Page<SilenceDto>> {
    const beforeId = after === undefined ? null : newestFirst.decode(after).id;
    const rows = await this.queries.execute(new ListSilencesQuery(limit + 1, beforeId, all === true));
    return mapPage(pageOf({ rows, limit, cursor: newestFirst, position: ({ id }) => ({ id }) }), toSilenceDto);
  }

  @Post()
  @Roles('operator')
  @ApiOperation({
    summary: 'Silence a rule',
    description: 'Its alerts are seen, but nobody is told. What still lasts when the silence ends is told then.',
  })
  @ApiCreatedResponse({ type: SilenceDto })
  @ApiProblems(400)
  async create(@Body() { rule, dedupe_key, reason, starts_at, ends_at }: CreateSilenceRequest): Promise<SilenceDto> {
    const startsAt = starts_at === undefined ? null : new Date(starts_at);
    const silence = { rule, dedupeKey: dedupe_key ?? null, reason, startsAt, endsAt: new Date(ends_at) };
    return this.one(await this.commands.execute(new CreateSilenceCommand(silence, this.actor())));
  }

  @Get(':id')
  @Roles('viewer')
  @ApiOperation({ summary: 'One silence' })
  @ApiParam({ name: 'id', example: '7' })
  @ApiOkResponse({ type: SilenceDto })
  @ApiProblems(400, 404)
  async one(@Param('id', RowIdPipe) id: string): Promise<SilenceDto> {
    return toSilenceDto(await this.queries.execute(new GetSilenceQuery(id)));
  }

  @Patch(':id')
  @Roles('operator')
  @ApiOperation({ summary: 'Change reason or end of a silence' })
  @ApiParam({ name: 'id', example: '7' })
  @ApiOkResponse({ type: SilenceDto })
  @ApiProblems(400, 404, 409)
  async change(@Param('id', RowIdPipe) id: string, @Body() { reason, ends_at }: ChangeSilenceRequest): Promise<SilenceDto> {
    const endsAt = ends_at === undefined ? undefined : new Date(ends_at);
    await this.commands.execute(new ChangeSilenceCommand(id, { reason, endsAt }, this.actor()));
    return this.one(id);
  }

  @Delete(':id')
  @Roles('operator')
  @HttpCode(204)
  @ApiOperation({ summary: 'End a silence now' })
  @ApiParam({ name: 'id', example: '7' })
  @ApiNoContentResponse({ description: 'It is over' })
  @ApiProblems(400, 404, 409)
  async end(@Param('id', RowIdPipe) id: string): Promise<void> {
    await this.commands.execute(new EndSilenceCommand(id, this.actor()));
  }

  private actor(): string {
    return this.context.actor() ?? 'api';
  }
}
