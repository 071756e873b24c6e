import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { ApiProblems } from '@tds/platform/http';
import { Context } from '@tds/platform/logging';
import { CircuitBreakers } from '../circuit-breakers';
import { BreakerDto, OpenBreakerRequest, toBreakerDto } from './breaker.dto';

/** The circuit breakers: what is called, what is given a pause, and a person's word on it. */
@ApiTags('Circuit breakers')
@Controller(['api/tds/circuit-breakers', 'api/bff/tds/circuit-breakers'])
export class BreakersController {
  constructor(
    private readonly breakers: CircuitBreakers,
    private readonly context: Context,
  ) {}

  @Get()
  @Roles('viewer')
  @ApiOperation({ summary: 'All circuit breakers with their latest changes' })
  @ApiOkResponse({ type: [BreakerDto] })
  async list(): Promise<BreakerDto[]> {
    return (await this.breakers.list()).map(toBreakerDto);
  }

  @Post(':name/reset')
  @Roles('operator')
  @HttpCode(200)
  @ApiOperation({ summary: 'Close a breaker now: what it guards is called again at once' })
  @ApiParam({ name: 'name', example: 'zoho:books:10234695' })
  @ApiOkResponse({ type: BreakerDto })
  @ApiProblems(404, 409)
  async reset(@Param('name') name: string): Promise<BreakerDto> {
    return toBreakerDto(await this.breakers.reset(name, this.actor()));
  }

  @Post(':name/open')
  @Roles('operator')
  @HttpCode(200)
  @ApiOperation({ summary: 'Open a breaker: what it guards is left alone for a time' })
  @ApiParam({ name: 'name', example: 'zoho:books:10234695' })
  @ApiOkResponse({ type: BreakerDto })
  @ApiProblems(400, 404, 409)
  async open(@Param('name') name: string, @Body() request: OpenBreakerRequest): Promise<BreakerDto> {
    return toBreakerDto(await this.breakers.forceOpen(name, this.actor(), request));
  }

  private actor(): string {
    return this.context.actor() ?? 'api';
  }
}
