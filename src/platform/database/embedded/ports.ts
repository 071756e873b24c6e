import { createServer } from 'node:net';

/** The preferred port if it is free on the loopback address, else any free one. It may be taken by the time it is used. */
export async function choosePort(preferred: number): Promise<number> {
  if (preferred !== 0) {
    const port = await tryPort(preferred).catch(() => undefined);
    if (port !== undefined) return port;
  }
  return tryPort(0);
}

function tryPort(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve((address as { port: number }).port));
    });
  });
}
