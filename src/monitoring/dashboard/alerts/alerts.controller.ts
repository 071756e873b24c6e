import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { Cached } from '@tds/platform/cache';
import { ApiProblems, keysetCursor, mapPage, type Page, pageOf, Paginated, RowIdPipe } from '@tds/platform/http';
import { Context } from '@tds/platform/logging';
import { AcknowledgeAlertCommand, ResolveAlertCommand } from './alert.commands';
import { AlertDto, AlertListQuery, AlertNotesRequest, toAlertDto } from './alert.dto';
import { GetAlertQuery, ListAlertsQuery } from './alert.queries';

const newestFirst = keysetCursor({ triggered_at: 'timestamp', id: 'bigint' });

/** What people should know of. */
@ApiTags('Alerts')
@Controller('api/bff/tds/alerts')
export class AlertsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly context: Context,
  ) {}

  @Get()
  @Roles('viewer')
  @Cached({ ttlSeconds: 30, tags: ['alerts'] })
  @ApiOperation({ summary: 'Alerts, newest first' })
  @Paginated(AlertDto)
  @ApiProblems(400)
  async list(@Query() { limit, after, severity, active }: AlertListQuery): Promise<Page<AlertDto>> {
    const position = after === undefined ? undefined : newestFirst.decode(after);
    const before = position && { triggeredAt: position.triggered_at, id: position.id };
    const rows = await this.queries.execute(new ListAlertsQuery({ limit: limit + 1, severity, isActive: active, before }));
    const page = pageOf({
      rows,
      limit,
      cursor: newestFirst,
      position: (alert) => ({ triggered_at: alert.triggeredAtExact, id: alert.id }),
    });
    return mapPage(page, toAlertDto);
  }

  @Get(':id')
  @Roles('viewer')
  @ApiOperation({ summary: 'One alert' })
  @ApiParam({ name: 'id', example: '42' })
  @ApiOkResponse({ type: AlertDto })
  @ApiProblems(400, 404)
  async one(@Param('id', RowIdPipe) id: string): Promise<AlertDto> {
    return toAlertDto(await this.queries.execute(new GetAlertQuery(id)));
  }

  @Post(':id/acknowledge')
  @Roles('operator')
  @HttpCode(200)
  @ApiOperation({ summary: 'Say that you see to it' })
  @ApiParam({ name: 'id', example: '42' })
  @ApiOkResponse({ type: AlertDto })
  @ApiProblems(400, 404, 409)
  async acknowledge(@Param('id', RowIdPipe) id: string, @Body() { notes }: AlertNotesRequest): Promise<AlertDto> {
    await this.commands.execute(new AcknowledgeAlertCommand(id, this.actor(), notes));
    return this.one(id);
  }

  @Post(':id/resolve')
  @Roles('operator')
  @HttpCode(200)
  @ApiOperation({ summary: 'Say that its cause is gone', description: 'If it is not, the alert comes back as a new one.' })
  @ApiParam({ name: 'id', example: '42' })
  @ApiOkResponse({ type: AlertDto })
  @ApiProblems(400, 404, 409)
  async resolve(@Param('id', RowIdPipe) id: string, @Body() { notes }: AlertNotesRequest): Promise<AlertDto> {
    await this.commands.execute(new ResolveAlertCommand(id, this.actor(), notes));
    return this.one(id);
  }

  private actor(): string {
    return this.context.actor() ?? 'api';
  }
}
