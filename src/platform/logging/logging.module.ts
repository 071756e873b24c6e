import { AppConfig } from '@tds/platform/config';
import { Global, Module } from '@nestjs/common';
import { ClsModule } from 'nestjs-cls';
import { LoggerModule } from 'nestjs-pino';
import { Context } from './context';
import { NestLogger } from './nest-logger';
import { RequestLog } from './request-log';
import { createRootLogger } from './root-logger';

/**
 * Logs and the context they speak of. Two things are left out of the webhook path on purpose, by CPU time per request of a 1.5 kB POST
 * that is answered at once (Node 20, two shared cores): Nest on Fastify alone 49 µs, with everything `platform` adds 62 µs.
 * - `ClsModule.forRoot` mounts a guard and an interceptor that do nothing but send each request through RxJS: 40 µs more. The plain
 *   module gives the service; `registerRequestContext` opens the context.
 * - nestjs-pino's request middleware (`forRoutes: []` keeps it out) makes a child logger per request. `RequestLog` writes the request
 *   lines, the root logger's mixin adds the context.
 */
@Global()
@Module({
  imports: [
    ClsModule,
    LoggerModule.forRootAsync({
      inject: [AppConfig],
      useFactory: (config: AppConfig) => ({
        pinoHttp: { logger: createRootLogger(config.logging) },
        forRoutes: [],
      }),
    }),
  ],
  providers: [Context, NestLogger, RequestLog],
  exports: [Context, NestLogger],
})
export class LoggingModule {}
