import { ApiProblems } from '@tds/platform/http';
import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public, Roles } from '../access.decorators';
import { CurrentPrincipal, type Principal } from '../principal';
import { Logins } from './logins';
import { LoginDto, SessionDto } from './session.dto';
import { csrfTokenOf } from './session-token';

/** Login of browsers: an API key is exchanged for a cookie. */
@ApiTags('session')
@Controller('api/tds/session')
export class SessionController {
  constructor(private readonly logins: Logins) {}

  @Post()
  @Public()
  @ApiOperation({
    summary: 'Log in with an API key',
    description:
      'Sets an HttpOnly, SameSite=Strict session cookie. It ends when it is not used for some hours, with its key, or by a logout.',
  })
  @ApiCreatedResponse({ type: SessionDto })
  @ApiProblems(400, 401, 429)
  async login(
    @Body() { api_key }: LoginDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    return sessionOf(await this.logins.login(api_key, request, reply));
  }

  @Get()
  @Roles('viewer')
  @ApiOperation({ summary: 'Who am I?', description: 'Of the session or of the key the request carries.' })
  @ApiOkResponse({ type: SessionDto })
  current(@CurrentPrincipal() principal: Principal): SessionDto {
    return sessionOf(principal);
  }

  @Delete()
  @Roles('viewer')
  @HttpCode(204)
  @ApiOperation({ summary: 'Log out', description: 'Ends the session of the cookie. A caller with a key has none, and nothing happens.' })
  @ApiNoContentResponse({ description: 'There is no session any more' })
  async logout(
    @CurrentPrincipal() principal: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.logins.logout(principal, request, reply);
  }
}

function sessionOf({ name, role, session }: Principal): SessionDto {
  return {
    name,
    role,
    expires_at: session?.expiresAt.toISOString() ?? null,
    csrf_token: session ? csrfTokenOf(session.token) : null,
  };
}
