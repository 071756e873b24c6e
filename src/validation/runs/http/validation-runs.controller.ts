import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { ApiProblems, type Page, PageQuery, Paginated, keysetCursor, mapPage, pageOf, UuidPipe } from '@tds/platform/http';
import { ValidationRunLedger } from '../validation-run-ledger';
import { ValidationRuns } from '../validation-runs';
import { ValidationRunDto, toValidationRunDto } from './validation-run.dto';

const newestFirst = keysetCursor({ started_at: 'timestamp', id: 'uuid' });

/** Checks made, and under way. */
@ApiTags('Data validation')
@Controller(['api/tds/data-validation/runs', 'api/bff/tds/data-validation/runs'])
export class ValidationRunsController {
  constructor(
    private readonly ledger: ValidationRunLedger,
    private readonly runs: ValidationRuns,
  ) {}

  @Get()
  @Roles('viewer')
  @ApiOperation({ summary: 'Checks of the mirror, newest first' })
  @Paginated(ValidationRunDto)
  @ApiProblems(400, 401)
  async list(@Query() { limit, after }: PageQuery): Promise<Page<ValidationRunDto>> {
    const place = after === undefined ? undefined : newestFirst.decode(after);
    const rows = await this.ledger.list(limit + 1, place && { startedAt: place.started_at, id: place.id });
    const position = (row: (typeof rows)[number]) => ({ started_at: row.startedAtExact, id: row.id });
    return mapPage(pageOf({ rows, limit, cursor: newestFirst, position }), toValidationRunDto);
  }

  @Get(':id')
  @Roles('viewer')
  @ApiOperation({ summary: 'One check: its progress, then what it came to' })
  @ApiOkResponse({ type: ValidationRunDto })
  @ApiProblems(400, 401, 404)
  @ApiParam({ name: 'id', format: 'uuid', example: '019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b10' })
  async one(@Param('id', UuidPipe) id: string): Promise<ValidationRunDto> {
    return toValidationRunDto(await this.runs.get(id));
  }
}
