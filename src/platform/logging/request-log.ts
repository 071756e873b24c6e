import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PinoLogger } from 'nestjs-pino';
import { isSlow } from './slow';

/** Asked every few seconds by machines: a line each would drown the rest. */
const SILENT_PATHS = ['/health/', '/metrics'];

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by whoever knows that the request leaves a row of its own and comes hundreds of times a second: its line is for debugging. */
    isQuiet?: boolean;
  }
}

interface FinishedRequest {
  readonly path: string;
  readonly durationMs: number;
  readonly isQuiet: boolean;
}

export type RequestLogLevel = 'debug' | 'info' | 'warn' | 'silent';

/** How loud a finished request is logged. Errors themselves are logged where they are mapped, with their cause. */
export function requestLogLevel(request: FinishedRequest): RequestLogLevel {
  if (isSlow(request.durationMs)) return 'warn';
  if (SILENT_PATHS.some((path) => request.path.startsWith(path))) return 'silent';
  return request.isQuiet ? 'debug' : 'info';
}

/** Writes one line per finished request. Works on the adapter itself, so requests that never reach a controller are covered. */
@Injectable()
export class RequestLog implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(RequestLog.name);
  }

  onModuleInit(): void {
    // A process without HTTP (a migration, a script) has no adapter, whatever the type says.
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance | undefined>();
    fastify?.addHook?.('onResponse', (request, reply, done) => {
      this.write(request, reply);
      done();
    });
  }

  private write(request: FastifyRequest, reply: FastifyReply): void {
    const path = pathOf(request.url);
    const durationMs = reply.elapsedTime;
    const level = requestLogLevel({ path, durationMs, isQuiet: request.isQuiet === true });
    if (level === 'silent') return;
    if (level === 'debug' && !this.logger.logger.isLevelEnabled('debug')) return;
    const facts = { method: request.method, path, status: reply.statusCode, duration_ms: Math.round(durationMs * 10) / 10, ip: request.ip };
    this.logger[level](facts, level === 'warn' ? 'slow request' : 'request completed');
  }
}

/** The path alone: a query string may carry what should not be in logs. */
function pathOf(url: string): string {
  const query = url.indexOf('?');
  return query === -1 ? url : url.slice(0, query);
}
