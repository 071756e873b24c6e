import { Module, type ExecutionContext } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ThrottlerModule, type ThrottlerOptions } from '@nestjs/throttler';
import { AppConfig } from '@tds/platform/config';
import type { FastifyRequest } from 'fastify';
import { RequestThrottle, addressTracker, credentialOf, keyTracker } from './request-throttle';

const WINDOW_MS = 60_000;

/** Limits of requests a minute, per process: the load of each is what they bound. Import it before what guards by keys. */
@Module({
  imports: [
    ThrottlerModule.forRootAsync({
      inject: [AppConfig],
      useFactory: ({ http }: AppConfig) => ({ throttlers: throttlersOf(http), setHeaders: false }),
    }),
  ],
  providers: [{ provide: APP_GUARD, useClass: RequestThrottle }],
})
export class ThrottlingModule {}

function throttlersOf({ requestsPerMinute: { perAddress, perKey } }: AppConfig['http']): ThrottlerOptions[] {
  return [
    { name: 'address', ttl: WINDOW_MS, limit: perAddress, getTracker: addressTracker, skipIf: () => perAddress === 0 },
    { name: 'key', ttl: WINDOW_MS, limit: perKey, getTracker: keyTracker, skipIf: (context) => perKey === 0 || isAnonymous(context) },
  ];
}

function isAnonymous(context: ExecutionContext): boolean {
  return credentialOf(context.switchToHttp().getRequest<FastifyRequest>()) === '';
}
