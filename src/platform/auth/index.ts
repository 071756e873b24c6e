export { ACCESS_METADATA, Public, Roles, type DeclaredAccess } from './access.decorators';
export { AdminKeyBootstrap, type AdminKey } from './admin-key-bootstrap';
export { apiRoles, includesRole, type ApiRole } from './api-role';
export { AuthModule } from './auth.module';
export { CurrentPrincipal, type Principal } from './principal';
export { RequestAuthenticator } from './request-authenticator';
export { listRouteAccess, type RouteAccess } from './route-access';
