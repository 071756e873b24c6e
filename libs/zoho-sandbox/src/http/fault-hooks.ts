import { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { setTimeout as sleep } from 'node:timers/promises';
import { FaultSubject, Operation } from '../faults/fault';
import { Product } from '../entities/entity';
import { EntityName } from '../entities/registry';
import { HttpContext } from './context';
import { Query, single } from './list-query';
import { errors, ZohoError } from './zoho-error';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What the route serves, for faults to match. */
    zoho?: { readonly operation: Operation; readonly product?: Product; readonly entity?: EntityName };
  }
}

/** What a request is about, or undefined for the sandbox's own control routes. */
export function subjectOf(request: FastifyRequest): FaultSubject | undefined {
  const zoho = request.routeOptions.config.zoho;
  if (!zoho) return undefined;
  const page = Number(single(request.query as Query, 'page') ?? 1);
  const { id } = request.params as { id?: string };
  return { ...zoho, path: request.url.split('?')[0]!, page, ...(id === undefined ? {} : { id }) };
}

/** Lets the faults of requests strike: before the request is looked at, and on the bytes of the answer. */
export function registerFaultHooks(app: FastifyInstance, context: HttpContext): void {
  app.addHook('onRequest', async (request, reply) => {
    const subject = subjectOf(request);
    if (subject) await strikeRequest(context, subject, request, reply);
    return reply.sent ? reply : undefined;
  });
  // After admission, so that a slow call counts as one in process.
  app.addHook('preHandler', async (request) => {
    const subject = subjectOf(request);
    const latency = subject && context.faults.strike('latency', subject);
    if (latency) await sleep(latency.ms, undefined, { ref: false });
  });
  app.addHook('onSend', async (request, reply, payload) => {
    const subject = subjectOf(request);
    return subject && typeof payload === 'string' ? cut(context, subject, request, reply, payload) : payload;
  });
}

async function strikeRequest(context: HttpContext, subject: FaultSubject, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { faults } = context;
  const outage = faults.strike('outage', subject);
  if (outage) {
    if (outage.mode === '503') await reply.code(503).type('text/html').send('<html><body>503 Service Unavailable</body></html>');
    else breakConnection(request, reply);
    return;
  }
  const serverError = faults.strike('server_error', subject);
  if (serverError) throw new ZohoError(serverError.status ?? 500, 1000, 'Internal error');
  const limit = faults.strike('rate_limit', subject);
  if (limit) {
    if (limit.retryAfterSeconds !== undefined) reply.header('retry-after', String(limit.retryAfterSeconds));
    throw rateLimitError(limit.code ?? 44);
  }
  const hidden = faults.strike('error_in_200', subject);
  if (hidden) throw new ZohoError(200, hidden.code ?? 1000, hidden.message ?? 'Internal error');
  if (faults.strike('unauthorized', subject)) throw errors.unauthorized();
}

function cut(context: HttpContext, subject: FaultSubject, request: FastifyRequest, reply: FastifyReply, payload: string): string {
  const fault = context.faults.strike('truncated', subject);
  if (!fault) return payload;
  const half = payload.slice(0, Math.ceil(payload.length / 2));
  if (fault.mode !== 'broken') {
    reply.header('content-length', Buffer.byteLength(half));
    return half;
  }
  reply.hijack();
  reply.raw.writeHead(reply.statusCode, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) });
  reply.raw.write(half, () => request.raw.socket.destroy());
  return half;
}

function breakConnection(request: FastifyRequest, reply: FastifyReply): void {
  reply.hijack();
  request.raw.socket.resetAndDestroy();
}

function rateLimitError(code: 43 | 44 | 45 | 1070): ZohoError {
  switch (code) {
    case 43:
      return new ZohoError(429, 43, 'You have exceeded the maximum number of requests. Please try again after some time.');
    case 44:
      return errors.perMinute();
    case 45:
      return errors.perDay(1000);
    case 1070:
      return errors.concurrency();
  }
}
