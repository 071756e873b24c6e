import { registerRequestContext } from '@tds/platform/logging';
import type { NestApplicationOptions } from '@nestjs/common';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { rememberRoutes } from './allowed-methods';
import { registerBodyParsers, type RawBodyPredicate } from './body-parsers';
import { registerDrain, type DrainOptions } from './drain';
import { registerSecurityHeaders } from './security-headers';
import { answerUnreadablePath, answerUnreadableRequest } from './unreadable-requests';

/** What differs between processes and tests. */
export interface HttpAdapterOptions {
  /** Routes whose body is delivered as a Buffer, whatever its content type, and whose request lines are logged at debug. Default: none. */
  readonly rawBody?: RawBodyPredicate;
  /** Largest request body, bytes. Default 1 MiB. */
  readonly bodyLimitBytes?: number;
  /** Believe `X-Forwarded-*`. Only behind a proxy that sets them: elsewhere anyone could claim any address. Default false. */
  readonly isProxyTrusted?: boolean;
  /** How a stop treats callers. Default: no wait for them to leave, 2 s for what is being answered. */
  readonly drain?: DrainOptions;
}

/** 1 MiB. Webhook bodies are single records of some kilobytes; larger answers come from Zoho's API, not to us. */
const BODY_LIMIT_BYTES = 1024 * 1024;

/** All request headers together. Node's own default, pinned so that a runtime flag does not move it. */
const MAX_HEADER_BYTES = 16 * 1024;

/** From the first byte to the whole request. Slow senders must not hold sockets; a webhook is a few kilobytes. */
const REQUEST_TIMEOUT_MS = 30_000;

/** From the first byte to the end of the headers. */
const HEADERS_TIMEOUT_MS = 10_000;

/** Idle time of a kept-alive connection; above the 60 s of the usual load balancers, so that they and not we close first. */
const KEEP_ALIVE_TIMEOUT_MS = 72_000;

/** Where nobody said how to drain, as in tests. */
const DRAIN: DrainOptions = { quietMs: 0, graceMs: 2_000 };

/** Longest path parameter. Zoho ids have 19 digits; cursors travel in the query. */
const MAX_PARAM_LENGTH = 200;

/**
 * Options `NestFactory.create` takes with this adapter: the body parsers are the adapter's own, logs wait for the logger. If the start fails
 * before there is one, Nest's chatter is dropped and the caller explains the error.
 */
export const NEST_HTTP_OPTIONS: Readonly<NestApplicationOptions> = {
  bodyParser: false,
  bufferLogs: true,
  abortOnError: false,
  logger: ['fatal'],
};

/**
 * The HTTP server as main.ts and every test use it: limits, body parsing, request context, security headers. */
export function createHttpAdapter(options: HttpAdapterOptions = {}): FastifyAdapter {
  const adapter = new FastifyAdapter({
    trustProxy: options.isProxyTrusted ?? false,
    bodyLimit: options.bodyLimitBytes ?? BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
    return503OnClosing: false,
    http: { maxHeaderSize: MAX_HEADER_BYTES, headersTimeout: HEADERS_TIMEOUT_MS },
    routerOptions: { maxParamLength: MAX_PARAM_LENGTH, ignoreTrailingSlash: true },
    frameworkErrors: (_error: unknown, request: Pick<FastifyRequest, 'headers'>, reply: unknown) =>
      answerUnreadablePath(request, reply as FastifyReply),
    clientErrorHandler: answerUnreadableRequest,
  });
  const fastify = adapter.getInstance<FastifyInstance>();
  registerDrain(fastify, options.drain ?? DRAIN);
  registerRequestContext(fastify);
  registerSecurityHeaders(fastify);
  rememberRoutes(fastify);
  registerBodyParsers(fastify, options.rawBody ?? (() => false));
  return adapter;
}
