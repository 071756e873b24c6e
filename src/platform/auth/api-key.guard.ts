import { ProblemException } from '@tds/platform/http';
import { Context } from '@tds/platform/logging';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { ACCESS_METADATA, type DeclaredAccess } from './access.decorators';
import { defaultRoleFor, includesRole, type ApiRole } from './api-role';
import { RequestAuthenticator } from './request-authenticator';

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
    request.principal = principal;
    this.context.add({ actor: `key:${principal.name}` });
    return true;
  }
}
