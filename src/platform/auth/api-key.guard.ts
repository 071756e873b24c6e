import { ProblemException } from '@tds/platform/http';
import { Context } from '@tds/platform/logging';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { ACCESS_METADATA, type DeclaredAccess } from './access.decorators';
import { defaultRoleFor, includesRole, isMutating, type ApiRole } from './api-role';
import type { Principal } from './principal';
import { RequestAuthenticator } from './request-authenticator';
import { isCsrfTokenOf } from './sessions/session-token';

/** Guards every route: public ones are open, the rest need a key whose role is enough. */
@Injectable()
export class ApiKeyGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticator: RequestAuthenticator,
    private readonly context: Context,
  ) {}

  canActivate(execution: ExecutionContext): boolean | Promise<boolean> {
    const targets = [execution.getHandler(), execution.getClass()];
    const declared = this.reflector.getAllAndOverride<DeclaredAccess | undefined>(ACCESS_METADATA, targets);
    if (declared === 'public') return true;
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    return this.admit(request, declared ?? defaultRoleFor(request.method));
  }

  private async admit(request: FastifyRequest, needed: ApiRole): Promise<boolean> {
    const principal = await this.authenticator.authenticate(request);
    if (!includesRole(principal.role, needed)) {
      throw new ProblemException('auth.forbidden', `this needs the role ${needed}; the key has ${principal.role}`);
    }
    refuseForgery(request, principal);
    request.principal = principal;
    this.context.add({ actor: `key:${principal.name}` });
    return true;
  }
}

/** A cookie is sent by the browser whoever asks for it; the token only by a page that was told it. */
function refuseForgery({ method, headers }: FastifyRequest, { session }: Principal): void {
  if (session === undefined || !isMutating(method)) return;
  const given = headers['x-csrf-token'];
  if (typeof given === 'string' && isCsrfTokenOf(session.token, given)) return;
  throw new ProblemException('auth.csrf', 'send the csrf_token of GET /api/tds/session as X-CSRF-Token');
}
