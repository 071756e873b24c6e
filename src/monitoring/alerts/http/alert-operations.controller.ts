import { Controller, Get, Header, HttpCode, Param, ParseEnumPipe, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { ApiProblems } from '@tds/platform/http';
import { Context } from '@tds/platform/logging';
import { CHANNEL_NAMES, type ChannelName } from '../channels/alert-channel';
import { AlertChannelDto, AlertRuleDto, TestedChannelDto, toAlertChannelDto, toAlertRuleDto } from './alert-operations.dto';
import { ListChannelsQuery, ListRulesQuery, TestChannelCommand } from './alert-operations.messages';
import { Runbooks } from './runbooks';

const channelPipe = new ParseEnumPipe(Object.fromEntries(CHANNEL_NAMES.map((name) => [name, name])));

/** Rules, channels and runbooks of alerts. */
@ApiTags('Alerts')
@Controller('api/tds/alerts')
export class AlertOperationsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly context: Context,
    private readonly runbooks: Runbooks,
  ) {}

  @Get('rules')
  @Roles('viewer')
  @ApiOperation({ summary: 'The rules of alerts, with their thresholds' })
  @ApiOkResponse({ type: [AlertRuleDto] })
  async rules(): Promise<AlertRuleDto[]> {
    return (await this.queries.execute(new ListRulesQuery())).map(toAlertRuleDto);
  }

  @Get('channels')
  @Roles('viewer')
  @ApiOperation({ summary: 'The channels that tell of alerts, and how they do' })
  @ApiOkResponse({ type: [AlertChannelDto] })
  async channels(): Promise<AlertChannelDto[]> {
    return (await this.queries.execute(new ListChannelsQuery())).map(toAlertChannelDto);
  }

  @Post('test/:channel')
  @Roles('operator')
  @HttpCode(200)
  @ApiOperation({ summary: 'Send a test message', description: 'At once, whatever the breaker says; success closes it.' })
  @ApiParam({ name: 'channel', enum: CHANNEL_NAMES, example: 'slack' })
  @ApiOkResponse({ type: TestedChannelDto })
  @ApiProblems(400, 409, 503)
  async test(@Param('channel', channelPipe) channel: ChannelName): Promise<TestedChannelDto> {
    const { durationMs } = await this.commands.execute(new TestChannelCommand(channel, this.context.actor() ?? 'api'));
    return { channel, delivered: true, duration_ms: durationMs };
  }

  @Get('runbooks/:name')
  @Roles('viewer')
  @Header('content-type', 'text/markdown; charset=utf-8')
  @ApiOperation({ summary: 'What to do about an alert' })
  @ApiParam({ name: 'name', example: 'queue.backup' })
  @ApiOkResponse({ content: { 'text/markdown': { schema: { type: 'string' }, example: '# The queue backs up\n\n## What it means\n' } } })
  @ApiProblems(404)
  runbook(@Param('name') name: string): Promise<string> {
    return this.runbooks.read(name);
  }
}
