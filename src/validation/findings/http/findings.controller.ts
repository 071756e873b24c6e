import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { ApiProblems, type Page, Paginated, RowIdPipe, keysetCursor, mapPage, pageOf } from '@tds/platform/http';
import { Context } from '@tds/platform/logging';
import { ValidationSubjects } from '../../subjects/validation-subjects';
import { IgnoreFindingCommand, ReopenFindingCommand } from '../commands/finding.commands';
import { ListFindingsQuery } from '../queries/finding.queries';
import { FindingDto, FindingListQuery, IgnoreRequest, toFindingDto } from './finding.dto';

const newestFirst = keysetCursor({ opened_at: 'timestamp', id: 'bigint' });

/** Findings and their lives. */
@ApiTags('Data validation')
@Controller(['api/tds/data-validation/findings', 'api/bff/tds/data-validation/findings'])
export class FindingsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly subjects: ValidationSubjects,
    private readonly context: Context,
  ) {}

  @Get()
  @Roles('viewer')
  @ApiOperation({ summary: 'What is and was wrong, the latest first; looks at nothing anew' })
  @Paginated(FindingDto)
  @ApiProblems(400, 401, 404)
  async list(@Query() query: FindingListQuery): Promise<Page<FindingDto>> {
    const { limit, status, entity, entity_id: entityId, rule, severity } = query;
    const place = query.after === undefined ? undefined : newestFirst.decode(query.after);
    const filter = {
      statuses: status && [status],
      entityTypes: entity === undefined ? undefined : this.subjects.named(entity).map(({ entityType }) => entityType),
      entityId,
      rules: rule && [rule],
      severities: severity && [severity],
    };
    const after = place && { openedAt: place.opened_at, id: place.id };
    const rows = await this.queries.execute(new ListFindingsQuery(filter, { order: 'newest', after }, limit + 1));
    const position = (row: (typeof rows)[number]) => ({ opened_at: row.openedAtExact, id: row.id });
    return mapPage(pageOf({ rows, limit, cursor: newestFirst, position }), toFindingDto);
  }

  @Post(':id/ignore')
  @Roles('operator')
  @HttpCode(200)
  @ApiOperation({ summary: 'Say that a finding may be as it is; it leaves the report until it was fixed and is broken anew' })
  @ApiOkResponse({ type: FindingDto })
  @ApiProblems(400, 401, 403, 404, 409)
  @ApiParam({ name: 'id', example: '311' })
  async ignore(@Param('id', RowIdPipe) id: string, @Body() { reason }: IgnoreRequest): Promise<FindingDto> {
    return toFindingDto(await this.commands.execute(new IgnoreFindingCommand(id, reason, this.actor())));
  }

  @Post(':id/reopen')
  @Roles('operator')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take an ignore back' })
  @ApiOkResponse({ type: FindingDto })
  @ApiProblems(400, 401, 403, 404, 409)
  @ApiParam({ name: 'id', example: '311' })
  async reopen(@Param('id', RowIdPipe) id: string): Promise<FindingDto> {
    return toFindingDto(await this.commands.execute(new ReopenFindingCommand(id, this.actor())));
  }

  private actor(): string {
    return this.context.actor() ?? 'api';
  }
}
