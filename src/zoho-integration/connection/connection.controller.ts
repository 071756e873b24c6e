import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { ApiProblems } from '@tds/platform/http';
import { Context } from '@tds/platform/logging';
import { ZohoConnectionDto, toZohoConnectionDto } from './connection.dto';
import { GetZohoConnectionQuery } from './connection.query';
import { ProbeZohoConnectionCommand } from './probe-connection.command';

/** How we stand with Zoho. */
@ApiTags('Zoho')
@Controller('api/tds/zoho/connection')
export class ZohoConnectionController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly context: Context,
  ) {}

  @Get()
  @Roles('viewer')
  @ApiOperation({ summary: 'Organisation, products, scopes, token state, last success and breakers; costs no call' })
  @ApiOkResponse({ type: ZohoConnectionDto })
  @ApiProblems(401)
  async read(): Promise<ZohoConnectionDto> {
    return toZohoConnectionDto(await this.queries.execute(new GetZohoConnectionQuery()));
  }

  @Post('probe')
  @Roles('operator')
  @HttpCode(200)
  @ApiOperation({ summary: 'Ask Zoho now which products the organisation has; two calls' })
  @ApiOkResponse({ type: ZohoConnectionDto })
  @ApiProblems(401, 403, 503)
  async probe(): Promise<ZohoConnectionDto> {
    await this.commands.execute(new ProbeZohoConnectionCommand(this.context.actor() ?? 'api'));
    return this.read();
  }
}
