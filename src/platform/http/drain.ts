import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** How the HTTP side of a process ends. */
export interface DrainOptions {
  /** How long a stopping server still listens and answers, telling each caller to connect anew. Milliseconds; less when nobody is connected. */
  readonly quietMs: number;
  /** How long what is being answered may take after that. Milliseconds. */
  readonly graceMs: number;
}

/**
 * Lets callers go before the port closes. A kept-alive connection that the server closes while its caller writes the next request is a
 * reset for the caller, who can't know whether it was read: so every answer first says `connection: close` for a while (Fastify's to
 * requests that come while it closes, ours to those that were there before). What was never used, as browsers keep connections ready, is
 * closed by nobody else and would hold the server open for good.
 */
export function registerDrain(fastify: FastifyInstance, { quietMs, graceMs }: DrainOptions): void {
  const { server } = fastify;
  const sockets = new Set<Socket>();
  const answering = new Set<ServerResponse>();
  let whenAlone: (() => void) | undefined;
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => {
      sockets.delete(socket);
      if (sockets.size === 0) whenAlone?.();
    });
  });
  server.on('request', (_request: unknown, response: ServerResponse) => {
    answering.add(response);
    response.once('close', () => answering.delete(response));
  });
  fastify.addHook('preClose', async () => {
    for (const response of answering) if (!response.headersSent) response.setHeader('connection', 'close');
    if (sockets.size > 0) await alone(quietMs);
    // The server is closed next: it takes no connection any more and ends those that rest.
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
    const bound = setTimeout(() => server.closeAllConnections(), graceMs);
    server.once('close', () => clearTimeout(bound));
  });

  /** Resolves when nobody is connected any more, or after the time given. */
  function alone(timeoutMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timeout = setTimeout(resolve, timeoutMs);
      whenAlone = () => {
        clearTimeout(timeout);
        resolve();
      };
    });
  }
}
