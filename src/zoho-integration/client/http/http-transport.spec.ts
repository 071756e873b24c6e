import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { fastify, type FastifyInstance } from 'fastify';
import { HttpTransport } from './http-transport';

const settings = { connectTimeoutMs: 300, totalTimeoutMs: 400, maxResponseBytes: 10_000 };

describe('HttpTransport', () => {
  let server: FastifyInstance;
  let base: string;
  const transport = new HttpTransport(settings);

  beforeAll(async () => {
    server = fastify({ forceCloseConnections: true });
    server.all('/echo', (request) => ({ method: request.method, headers: request.headers, body: request.body ?? null }));
    server.get('/gzip', (_, reply) =>
      reply.header('content-encoding', 'gzip').header('set-cookie', ['a=1', 'b=2']).send(gzipSync('{"code":0}')),
    );
    server.get('/bomb', (_, reply) => reply.header('content-encoding', 'gzip').send(gzipSync('x'.repeat(1_000_000))));
    server.get('/damaged', (_, reply) => reply.header('content-encoding', 'gzip').send(gzipSync('{"code":0}').subarray(0, 12)));
    server.get('/large', () => 'x'.repeat(20_000));
    server.get('/slow', () => new Promise(() => undefined));
    server.get('/cut', (_, reply) => {
      reply.raw.writeHead(200, { 'content-length': '100' });
      reply.raw.write('{"code":0,');
      setTimeout(() => reply.raw.destroy(), 20);
      return reply;
    });
    server.get('/socket', (request) => ({ port: request.socket.remotePort }));
    await server.listen({ port: 0, host: '127.0.0.1' });
    base = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await transport.close();
    await server.close();
  });

  const get = (path: string, signal?: AbortSignal) =>
    transport.send({ method: 'GET', url: new URL(`${base}${path}`), headers: {}, endpoint: `GET ${path}`, signal });

  it('sends method, headers, query and body as given', async () => {
    const url = new URL(`${base}/echo?a=1%2B1`);
    const answer = await transport.send({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/json' },
      body: '{"a":1}',
      endpoint: 'POST /echo',
    });
    expect(JSON.parse(answer.body.toString())).toMatchObject({ method: 'POST', body: { a: 1 }, headers: { 'user-agent': 'tds' } });
    expect(answer.durationMs).toBeGreaterThan(0);
  });

  it('unpacks gzip and keeps the first of repeated headers', async () => {
    const answer = await get('/gzip');
    expect(answer.body.toString()).toBe('{"code":0}');
    expect(answer.headers['set-cookie']).toBe('a=1');
  });

  it('reuses its connections', async () => {
    const ports = [];
    for (let call = 0; call < 10; call++) ports.push((await get('/socket')).body.toString());
    // A second one may open before the first is marked free.
    expect(new Set(ports).size).toBeLessThanOrEqual(2);
  });

  it.each([
    ['/large', { code: 'zoho.response_too_large', kind: 'invalid' }],
    ['/bomb', { code: 'zoho.response_too_large', kind: 'invalid' }],
    ['/slow', { code: 'zoho.timeout', kind: 'transient', mayHaveBeenProcessed: true }],
    ['/cut', { code: 'zoho.network', kind: 'transient' }],
    ['/damaged', { code: 'zoho.network', kind: 'transient' }],
  ])('%s fails with %j', async (path, expected) => {
    await expect(get(path)).rejects.toMatchObject({ endpoint: `GET ${path}`, ...expected });
  });

  it('calls a refused connection what it is: nothing was sent', async () => {
    const closed = createTcpServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const call = transport.send({ method: 'GET', url: new URL(`http://127.0.0.1:${port}/?secret=1`), headers: {}, endpoint: 'GET /' });
    await expect(call).rejects.toMatchObject({
      code: 'zoho.network',
      mayHaveBeenProcessed: false,
      message: 'GET /: the connection failed (ECONNREFUSED)',
    });
  });

  it('waits for a connection no longer than told', async () => {
    const sockets: Socket[] = [];
    const silent = createTcpServer((socket) => sockets.push(socket));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const startedAt = performance.now();
    const { port } = silent.address() as AddressInfo;
    const call = transport.send({ method: 'GET', url: new URL(`https://127.0.0.1:${port}`), headers: {}, endpoint: 'GET /' });
    await expect(call).rejects.toMatchObject({ code: 'zoho.timeout', kind: 'transient' });
    expect(performance.now() - startedAt).toBeLessThan(2_000);
    sockets.forEach((socket) => socket.destroy());
    await new Promise((resolve) => silent.close(resolve));
  });

  it('ends at once with the caller’s own reason when aborted', async () => {
    const reason = new Error('cancelled by the operator');
    const controller = new AbortController();
    const call = get('/slow', controller.signal);
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
    await expect(get('/echo', AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});
