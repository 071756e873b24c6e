import { Agent, request as httpRequest } from 'node:http';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';
import { until } from '@libs/testing';
import { registerDrain, type DrainOptions } from './drain';

const TOO_LONG_MS = 5_000;

let server: FastifyInstance;
let port: number;
let finishSlow: () => void;
let slowBegun: Promise<void>;
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  agent.destroy();
  server.server.closeAllConnections();
  await server.close();
});

async function start(options: DrainOptions): Promise<void> {
  server = fastify({ return503OnClosing: false });
  registerDrain(server, options);
  let begun = (): void => undefined;
  slowBegun = new Promise((resolve) => (begun = resolve));
  server.get('/quick', () => 'quick');
  server.get('/slow', async () => {
    begun();
    await new Promise<void>((resolve) => (finishSlow = resolve));
    return 'slow';
  });
  await server.listen({ port: 0, host: '127.0.0.1' });
  ({ port } = server.server.address() as { port: number });
}

interface Answer {
  readonly status: number | undefined;
  readonly connection: string | undefined;
  readonly reused: boolean;
}

function get(path: string, over: Agent | false = agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ port, host: '127.0.0.1', path, agent: over }, (response) => {
      response
        .resume()
        .once('end', () => resolve({ status: response.statusCode, connection: response.headers.connection, reused: request.reusedSocket }));
    });
    request.once('error', reject).end();
  });
}

async function connectOnly(): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  sockets.push(socket);
  await once(socket, 'connect');
  return socket;
}

/** Milliseconds until the server is closed. */
async function close(): Promise<number> {
  const startedAt = performance.now();
  await server.close();
  return performance.now() - startedAt;
}

it('still answers while it drains, over connections old and new, and tells their callers to leave', async () => {
  await start({ quietMs: 300, graceMs: TOO_LONG_MS });
  expect(await get('/quick')).toEqual({ status: 200, connection: 'keep-alive', reused: false });
  await connectOnly();
  const closed = close();
  await until(async () => (await get('/quick')).connection === 'close');
  expect(await get('/quick')).toEqual({ status: 200, connection: 'close', reused: false });
  await closed;
  await expect(get('/quick')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

it('finishes what it was answering and does not keep that connection', async () => {
  await start({ quietMs: 10, graceMs: TOO_LONG_MS });
  const slow = get('/slow');
  await slowBegun;
  const closed = close();
  await until(() => !server.server.listening);
  finishSlow();
  expect(await slow).toMatchObject({ status: 200, connection: 'close' });
  expect(await closed).toBeLessThan(TOO_LONG_MS);
});

it('is not held up by connections that rest or were never used, nor for long by what does not end', async () => {
  await start({ quietMs: 10, graceMs: 300 });
  await get('/quick');
  await connectOnly();
  const half = await connectOnly();
  half.write('GET /quick HTTP/1.1\r\n');
  await until(async () => (await new Promise<number>((resolve) => server.server.getConnections((_, count) => resolve(count)))) === 3);
  const slow = get('/slow', false).catch((error: Error) => error);
  await slowBegun;
  expect(await close()).toBeLessThan(TOO_LONG_MS);
  expect(await slow).toMatchObject({ code: 'ECONNRESET' });
});

it('closes at once connections that were never used', async () => {
  await start({ quietMs: 10, graceMs: TOO_LONG_MS });
  await connectOnly();
  expect(await close()).toBeLessThan(TOO_LONG_MS);
});

it('does not wait where nobody is connected', async () => {
  await start({ quietMs: TOO_LONG_MS, graceMs: TOO_LONG_MS });
  expect(await close()).toBeLessThan(TOO_LONG_MS);
});

it('waits no longer than the last caller', async () => {
  await start({ quietMs: TOO_LONG_MS, graceMs: TOO_LONG_MS });
  const socket = await connectOnly();
  const closed = close();
  socket.end();
  expect(await closed).toBeLessThan(TOO_LONG_MS);
});
