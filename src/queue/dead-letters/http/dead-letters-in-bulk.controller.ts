import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { FailureReasons } from '@tds/platform/failure-reasons';
import { ApiProblems } from '@tds/platform/http';
import { Context } from '@tds/platform/logging';
import { EntityTypeNames } from '../../control/entity-type-names';
import { ResolveDeadLettersCommand } from '../commands/resolve-dead-letters.command';
import { RetryDeadLettersCommand } from '../commands/retry-dead-letters.command';
import { DeadLetterSummaryQuery } from '../queries/dead-letter-summary.query';
import { BulkResolvedDto, BulkResolveRequest, BulkRetriedDto, BulkRetryRequest } from './dead-letter-bulk.dto';
import { DeadLetterSummaryDto, toDeadLetterSummaryDto } from './dead-letter-summary.dto';
import { filterOfBulk } from './dead-letter-filter.dto';

/** Dead letters by the many. Before the routes of one, or `summary` would be taken for an id. */
@ApiTags('Dead letters')
@Controller('api/bff/tds/dead-letter')
export class DeadLettersInBulkController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly reasons: FailureReasons,
    private readonly names: EntityTypeNames,
    private readonly context: Context,
  ) {}

  @Get('summary')
  @Roles('viewer')
  @ApiOperation({ summary: 'Open dead letters by class, entity type and error code; a second or so old' })
  @ApiOkResponse({ type: DeadLetterSummaryDto })
  @ApiProblems(401)
  async summary(): Promise<DeadLetterSummaryDto> {
    return toDeadLetterSummaryDto(await this.queries.execute(new DeadLetterSummaryQuery()), this.reasons);
  }

  @Post('retry')
  @Roles('operator')
  @HttpCode(202)
  @ApiOperation({ summary: 'Try open dead letters again, by filter or all, at a pace; dry_run counts first' })
  @ApiAcceptedResponse({ type: BulkRetriedDto })
  @ApiProblems(400, 401, 403)
  async retry(@Body() request: BulkRetryRequest): Promise<BulkRetriedDto> {
    const { payload, burst, per_second: perSecond, limit, dry_run: isDryRun } = request;
    const options = { pace: { burst, perSecond }, limit, isDryRun };
    const result = await this.commands.execute(
      new RetryDeadLettersCommand(filterOfBulk(request, this.names), payload, options, this.actor()),
    );
    const { matched, affected, skipped, remaining, lastDueAt } = result;
    return { dry_run: isDryRun, matched, queued: affected, skipped, remaining, last_due_at: lastDueAt?.toISOString() ?? null };
  }

  @Post('resolve')
  @Roles('operator')
  @HttpCode(200)
  @ApiOperation({ summary: 'Close open dead letters without another try, by filter or all; dry_run counts first' })
  @ApiOkResponse({ type: BulkResolvedDto })
  @ApiProblems(400, 401, 403)
  async resolve(@Body() request: BulkResolveRequest): Promise<BulkResolvedDto> {
    const { notes, limit, dry_run: isDryRun } = request;
    const command = new ResolveDeadLettersCommand(filterOfBulk(request, this.names), notes, { limit, isDryRun }, this.actor());
    const { matched, affected, remaining } = await this.commands.execute(command);
    return { dry_run: isDryRun, matched, resolved: affected, remaining };
  }

  private actor(): string {
    return this.context.actor() ?? 'api';
  }
}
