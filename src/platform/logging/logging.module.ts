import { AppConfig } from '@tds/platform/config';
import { Global, Module } from '@nestjs/common';
import { ClsModule } from 'nestjs-cls';
import { LoggerModule } from 'nestjs-pino';
import { Context } from './context';
import { RequestLog } from './request-log';
import { createRootLogger } from './root-logger';

/**
 * Logs and the context they speak of. nestjs-pino gives everything its logger; its own request middleware stays off (`forRoutes: []`),
 * because a child logger and two middlewares per request cost the webhook path more than everything else in front of it.
 * `RequestLog` writes the request lines, the logger's mixin adds the context.
 */
@Global()
@Module({
  imports: [
    ClsModule.forRoot({ global: true, middleware: { mount: false } }),
    LoggerModule.forRootAsync({
      inject: [AppConfig],
      useFactory: (config: AppConfig) => ({
        pinoHttp: { logger: createRootLogger(config.logging) },
        forRoutes: [],
      }),
    }),
  ],
  providers: [Context, RequestLog],
  exports: [Context],
})
export class LoggingModule {}
