import { ApiProblems, securitySchemes } from '@tds/platform/http';
import { SetMetadata, applyDecorators } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth, ApiSecurity } from '@nestjs/swagger';
import type { ApiRole } from './api-role';

/** Metadata key of what a route or controller asks of its caller. */
export const ACCESS_METADATA = 'tds:access';

/** Metadata: open to all, or the least role. */
export type DeclaredAccess = 'public' | ApiRole;

/** Open without a key. The route protects itself (a signature, a token) or has nothing to protect. */
export function Public(): MethodDecorator & ClassDecorator {
  return SetMetadata(ACCESS_METADATA, 'public' satisfies DeclaredAccess);
}

/** The least role that may call this route, or every route of this controller. Roles above it may too. Documents what that means for the caller. */
export function Roles(role: ApiRole): MethodDecorator & ClassDecorator {
  return applyDecorators(
    SetMetadata(ACCESS_METADATA, role satisfies DeclaredAccess),
    ApiBearerAuth(securitySchemes.bearer),
    ApiSecurity(securitySchemes.apiKey),
    ApiCookieAuth(securitySchemes.session),
    role === 'viewer' ? ApiProblems(401) : ApiProblems(401, 403),
  );
}
