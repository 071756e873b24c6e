import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { ApiRole } from './api-role';

/** Who sent a request. */
export interface Principal {
  /** Id of the key in `tds_api_keys`. */
  readonly keyId: string;
  /** Name of the key, as its creator gave it. */
  readonly name: string;
  readonly role: ApiRole;
  /** The browser session the request came in; undefined when it carried the key itself. */
  readonly session?: {
    /** The cookie's secret. */
    readonly token: string;
    readonly expiresAt: Date;
  };
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the guard on every route that is not public. */
    principal?: Principal;
  }
}

/** Hands a handler who is asking: `cancel(@CurrentPrincipal() principal: Principal)`. Undefined on public routes. */
export const CurrentPrincipal = createParamDecorator(
  (_options: unknown, context: ExecutionContext): Principal | undefined => context.switchToHttp().getRequest<FastifyRequest>().principal,
);
