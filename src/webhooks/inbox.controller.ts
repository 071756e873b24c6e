import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Clock } from '@libs/resilience';
import { Roles } from '@tds/platform/auth';
import { ApiProblems, type Page, Paginated, keysetCursor, mapPage, pageOf, UuidPipe } from '@tds/platform/http';
import { Context } from '@tds/platform/logging';
import { QueueSummaryQuery } from '@tds/queue';
import { SourceRegistry } from '@tds/sync';
import { ReplayWebhookCommand } from './commands/replay-webhook.command';
import { InboxEventDetailDto, InboxEventDto, toInboxEventDetailDto, toInboxEventDto } from './dto/inbox-event.dto';
import { InboxListQuery } from './dto/inbox-list.query';
import { ReplayDto, ReplayRequestDto, toReplayDto } from './dto/replay.dto';
import { WebhookReportDto, toSpoolStatusDto } from './dto/spool-status.dto';
import { WebhookHealthDto, toWebhookStatsDto } from './dto/webhook-stats.dto';
import { GetInboxEventQuery, ListInboxQuery } from './queries/inbox.queries';
import { SpoolStatusQuery } from './queries/spool-status.query';
import { WebhookDoorQuery } from './queries/webhook-door.query';
import { WebhookStatsQuery } from './queries/webhook-stats.query';

const newestFirst = keysetCursor({ received_at: 'timestamp', id: 'uuid' });

/** What came in, looked at; and done again. */
@ApiTags('Webhooks')
@Controller()
export class InboxController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly sources: SourceRegistry,
    private readonly context: Context,
    private readonly clock: Clock,
  ) {}

  @Get(['api/tds/webhooks/health', 'api/tds/zoho/webhooks/health', 'api/bff/tds/zoho/webhooks/health'])
  @Roles('viewer')
  @ApiOperation({ summary: 'Can webhooks come in, and do they?' })
  @ApiOkResponse({ type: WebhookHealthDto })
  @ApiProblems(401, 503)
  async health(): Promise<WebhookHealthDto> {
    const [stats, queue, door] = await Promise.all([
      this.queries.execute(new WebhookStatsQuery()),
      this.queries.execute(new QueueSummaryQuery()),
      this.queries.execute(new WebhookDoorQuery()),
    ]);
    return {
      status: door.isOpen ? 'healthy' : 'degraded',
      webhooks_received_24h: stats.received,
      queue_size: queue.pending + queue.processing + queue.retry,
      system: 'tds',
      timestamp: this.clock.now(),
    };
  }

  @Get('api/tds/webhooks/stats')
  @Roles('viewer')
  @ApiOperation({ summary: 'Webhooks of the last 24 hours' })
  @ApiOkResponse({ type: WebhookReportDto })
  @ApiProblems(401, 503)
  async stats(): Promise<WebhookReportDto> {
    const [stats, spool] = await Promise.all([this.queries.execute(new WebhookStatsQuery()), this.queries.execute(new SpoolStatusQuery())]);
    return { ...toWebhookStatsDto(stats), spool: toSpoolStatusDto(spool) };
  }

  @Get(['api/tds/zoho/webhooks/recent', 'api/bff/tds/zoho/webhooks', 'api/bff/tds/zoho/webhooks/recent'])
  @Roles('viewer')
  @ApiOperation({ summary: 'Events of the inbox, newest first' })
  @Paginated(InboxEventDto)
  @ApiProblems(400, 401)
  async recent(@Query() { limit, after, status, entity_type }: InboxListQuery): Promise<Page<InboxEventDto>> {
    const position = after === undefined ? undefined : newestFirst.decode(after);
    const rows = await this.queries.execute(
      new ListInboxQuery({
        limit: limit + 1,
        status,
        // A name nobody knows is looked for as it is: that is how unrecognised events carry it.
        entityType: entity_type && (this.sources.findEntity(entity_type)?.definition.entityType ?? entity_type),
        before: position && { receivedAt: position.received_at, id: position.id },
      }),
    );
    const page = pageOf({ rows, limit, cursor: newestFirst, position: (event) => ({ received_at: event.receivedAtExact, id: event.id }) });
    return mapPage(page, toInboxEventDto);
  }

  @Get(['api/tds/zoho/webhooks/:id', 'api/bff/tds/zoho/webhooks/:id'])
  @Roles('viewer')
  @ApiOperation({ summary: 'One whole event' })
  @ApiOkResponse({ type: InboxEventDetailDto })
  @ApiProblems(400, 401, 404)
  @ApiParam({ name: 'id', format: 'uuid', example: '019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b10' })
  async one(@Param('id', UuidPipe) id: string): Promise<InboxEventDetailDto> {
    return toInboxEventDetailDto(await this.queries.execute(new GetInboxEventQuery(id)));
  }

  @Post(['api/tds/zoho/webhooks/:id/replay', 'api/bff/tds/zoho/webhooks/:id/replay'])
  @Roles('operator')
  @HttpCode(202)
  @ApiOperation({ summary: 'Do an event again' })
  @ApiAcceptedResponse({ type: ReplayDto })
  @ApiProblems(400, 401, 403, 404, 409)
  @ApiParam({ name: 'id', format: 'uuid', example: '019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b10' })
  async replay(@Param('id', UuidPipe) id: string, @Body() request?: ReplayRequestDto): Promise<ReplayDto> {
    const command = new ReplayWebhookCommand(id, request?.mode ?? 'fetch', this.context.actor() ?? 'api');
    return toReplayDto(await this.commands.execute(command));
  }
}
