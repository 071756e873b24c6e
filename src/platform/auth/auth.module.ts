import { ClockModule } from '@tds/platform/clock';
import { ProblemCatalogue } from '@tds/platform/http';
import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AdminKeyBootstrap } from './admin-key-bootstrap';
import { ApiKeyGuard } from './api-key.guard';
import { ApiKeyRepository } from './api-key.repository';
import { ApiKeys } from './api-keys';
import { DocumentationAccess } from './documentation-access';
import { GuessLimiter } from './guess-limiter';
import { RequestAuthenticator } from './request-authenticator';
import { apiKeyProblems } from './keys/key.problems';
import { KeyKeeper } from './keys/key-keeper';
import { KeysController } from './keys/keys.controller';
import { Logins } from './sessions/logins';
import { SessionController } from './sessions/session.controller';
import { Sessions } from './sessions/sessions';

/** API keys and the sessions made with them: who may call what. Importing it once guards every route of the application. */
@Global()
@Module({
  imports: [ClockModule],
  controllers: [SessionController, KeysController],
  providers: [
    ApiKeyRepository,
    ApiKeys,
    RequestAuthenticator,
    AdminKeyBootstrap,
    DocumentationAccess,
    GuessLimiter,
    Sessions,
    Logins,
    KeyKeeper,
    { provide: APP_GUARD, useClass: ApiKeyGuard },
  ],
  exports: [AdminKeyBootstrap, RequestAuthenticator],
})
export class AuthModule {
  constructor(problems: ProblemCatalogue) {
    problems.add(apiKeyProblems);
  }
}
