import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { ApiProblems, keysetCursor, mapPage, type Page, pageOf, Paginated } from '@tds/platform/http';
import { Context } from '@tds/platform/logging';
import { RunHealingCommand } from '../commands/run-healing.command';
import { HealingStatsQuery, ListHealingActionsQuery } from '../queries/healing.queries';
import { HealingStatsDto, toHealingStatsDto } from './healing-stats.dto';
import {
  HealingActionDto,
  HealingActionListQuery,
  HealingRoundDto,
  HealingStatsRequest,
  RunHealingRequest,
  toHealingActionDto,
  toHealingRoundDto,
} from './healing.dto';

const newestFirst = keysetCursor({ created_at: 'timestamp', id: 'uuid' });

/** Auto-healing: what got stuck, and what was done about it. */
@ApiTags('Auto-healing')
@Controller(['api/tds/auto-healing', 'api/bff/tds/auto-healing'])
export class AutoHealingController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly context: Context,
  ) {}

  @Post('run')
  @Roles('operator')
  @HttpCode(200)
  @ApiOperation({ summary: 'Run all checks now, or those named, and answer what each found and did' })
  @ApiOkResponse({ type: HealingRoundDto })
  @ApiProblems(400, 409)
  async run(@Body() { checks, dry_run }: RunHealingRequest): Promise<HealingRoundDto> {
    return toHealingRoundDto(await this.commands.execute(new RunHealingCommand(this.context.actor() ?? 'api', checks, dry_run)));
  }

  @Get('stats')
  @Roles('viewer')
  @ApiOperation({ summary: 'What auto-healing did, and how much went without a person' })
  @ApiOkResponse({ type: HealingStatsDto })
  @ApiProblems(400)
  async stats(@Query() { hours }: HealingStatsRequest): Promise<HealingStatsDto> {
    return toHealingStatsDto(await this.queries.execute(new HealingStatsQuery(hours)));
  }

  @Get('actions')
  @Roles('viewer')
  @ApiOperation({ summary: 'The ledger of actions, newest first' })
  @Paginated(HealingActionDto)
  @ApiProblems(400)
  async actions(@Query() { limit, after, check, outcome, subject }: HealingActionListQuery): Promise<Page<HealingActionDto>> {
    const position = after === undefined ? undefined : newestFirst.decode(after);
    const before = position && { createdAt: position.created_at, id: position.id };
    const rows = await this.queries.execute(new ListHealingActionsQuery({ check, outcome, subject, before, limit: limit + 1 }));
    const place = ({ createdAtExact, id }: (typeof rows)[number]) => ({ created_at: createdAtExact, id });
    return mapPage(pageOf({ rows, limit, cursor: newestFirst, position: place }), toHealingActionDto);
  }
}
