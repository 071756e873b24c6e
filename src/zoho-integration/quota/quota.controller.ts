import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { ApiProblems } from '@tds/platform/http';
import { QuotaDto, toQuotaDto } from './quota.dto';
import { GetQuotaQuery } from './quota.query';

/** The calls to Zoho of the day. Costs none. */
@ApiTags('Quota')
@Controller('api/tds/quota')
export class QuotaController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Roles('viewer')
  @ApiOperation({ summary: 'Calls spent today and left, by purpose, and the forecast to the end of the day' })
  @ApiOkResponse({ type: QuotaDto })
  @ApiProblems(503)
  async read(): Promise<QuotaDto> {
    return toQuotaDto(await this.queries.execute(new GetQuotaQuery()));
  }
}
