import type { FastifyReply } from 'fastify';

/** Aborts when the caller has gone, or the answer is sent. */
export function abortSignalOf(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  reply.raw.once('close', () => controller.abort(new Error('the connection is closed')));
  return controller.signal;
}
