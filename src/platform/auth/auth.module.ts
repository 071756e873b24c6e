import { ClockModule } from '@tds/platform/clock';
import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AdminKeyBootstrap } from './admin-key-bootstrap';
import { ApiKeyGuard } from './api-key.guard';
import { ApiKeyRepository } from './api-key.repository';
import { ApiKeys } from './api-keys';
import { DocumentationAccess } from './documentation-access';
import { RequestAuthenticator } from './request-authenticator';

/** API keys: who may call what. Importing it once guards every route of the application. */
@Global()
@Module({
  imports: [ClockModule],
  providers: [
    ApiKeyRepository,
    ApiKeys,
    RequestAuthenticator,
    AdminKeyBootstrap,
    DocumentationAccess,
    DocumentationAccess,
    { provide: APP_GUARD, useClass: ApiKeyGuard },
  ],
  exports: [AdminKeyBootstrap, RequestAuthenticator],
})
export class AuthModule {}
