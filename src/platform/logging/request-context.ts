import { CORRELATION_ID_HEADER, correlationIdFrom } from '@libs/observability';
import type { FastifyInstance } from 'fastify';
import { runInContext } from './context';

/**
 * Gives every request a context with its correlation id, and echoes the id. A Fastify hook rather than a Nest middleware: those go
 * through middie, which costs every request a path match.
 */
export function registerRequestContext(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const correlationId = correlationIdFrom(request.headers[CORRELATION_ID_HEADER]);
    reply.header(CORRELATION_ID_HEADER, correlationId);
    runInContext({ correlationId }, done);
  });
}
