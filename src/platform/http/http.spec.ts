import { connect } from 'node:net';
import { Body, Controller, Delete, Get, Module, NotFoundException, Param, ParseIntPipe, Post, Query, Req } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Type } from 'class-transformer';
import { IsInt, IsString, Max, ValidateNested } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { ConfigModule, loadConfig } from '@tds/platform/config';
import { LoggingModule } from '@tds/platform/logging';
import { HttpModule, ProblemCatalogue, createHttpApp, type ProblemMap } from './index';

class LineDto {
  @IsString() sku!: string;
  @IsInt() @Max(10) quantity!: number;
}
class OrderDto {
  @IsString() number!: string;
  @ValidateNested({ each: true }) @Type(() => LineDto) lines!: LineDto[];
}
class LevelQuery {
  @IsInt() @Type(() => Number) level!: number;
}

class SampleError extends Error {
  constructor(
    readonly code: string,
    readonly disposition: 'retry' | 'reject' | 'park',
    readonly retryAfterMs?: number,
  ) {
    super(`secret detail of ${code}`);
  }
}

const sampleProblems = {
  'sample.gone': { status: 410, title: 'The sample is gone' },
  'sample.slow_down': { status: 429, title: 'Slow down' },
  'sample.broken': { status: 502, title: 'The other side is broken' },
} satisfies ProblemMap;

const failures: Record<string, () => unknown> = {
  sql: () => Object.assign(new Error('syntax error in select secret from users'), { code: '42601' }),
  refused: () => Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:5432'), { code: 'ECONNREFUSED' }),
  wrapped: () => Object.assign(new Error('query failed'), { driverError: Object.assign(new Error('gone'), { code: '57P01' }) }),
  deadlock: () => Object.assign(new Error('deadlock detected'), { code: '40P01' }),
  text: () => 'just a text',
  missing: () => new NotFoundException('no product 7'),
  known: () => new SampleError('sample.gone', 'reject'),
  wait: () => new SampleError('sample.slow_down', 'retry', 1_500),
  broken: () => new SampleError('sample.broken', 'retry'),
  retry: () => new SampleError('other.retry', 'retry', 12_000),
  reject: () => new SampleError('other.reject', 'reject'),
  park: () => new SampleError('other.park', 'park'),
};

@Controller('sample')
class SampleController {
  @Post('orders') create(@Body() order: OrderDto): OrderDto {
    return order;
  }
  @Get('level') level(@Query() query: LevelQuery): { level: number; is_number: boolean } {
    return { level: query.level, is_number: typeof query.level === 'number' };
  }
  @Get('numbers/:id') number(@Param('id', ParseIntPipe) id: number): { id: number } {
    return { id };
  }
  @Delete('numbers/:id') remove(@Param('id') id: string): { id: string } {
    return { id };
  }
  @Get('fail/:how') fail(@Param('how') how: string): void {
    throw failures[how]!();
  }
}

@Controller('hooks')
class HookController {
  @Post() receive(@Req() request: FastifyRequest): object {
    const body = request.body as Buffer;
    return { is_buffer: Buffer.isBuffer(body), hex: Buffer.isBuffer(body) ? body.toString('hex') : null };
  }
}

@Module({
  imports: [ConfigModule.forRoot(loadConfig({ LOG_LEVEL: 'silent' })), LoggingModule, HttpModule],
  controllers: [SampleController, HookController],
})
class SampleModule {
  constructor(problems: ProblemCatalogue) {
    problems.add(sampleProblems);
  }
}

describe('the HTTP platform', () => {
  let app: NestFastifyApplication;

  beforeAll(async () => {
    app = await createHttpApp(SampleModule, { rawBody: (method, path) => method === 'POST' && path.startsWith('/hooks') });
    await app.listen(0, '127.0.0.1');
  });
  afterAll(() => app.close());

  const post = (url: string, payload: string | Buffer, contentType?: string) =>
    app.inject({ method: 'POST', url, payload, headers: contentType === undefined ? {} : { 'content-type': contentType } });

  describe('bodies', () => {
    it.each(['application/json', 'application/x-www-form-urlencoded', 'text/plain', 'image/png', 'nonsense', undefined])(
      'arrive as the bytes sent on raw routes, whatever the type: %s',
      async (type) => {
        const bytes = Buffer.from([0x7b, 0x22, 0xff, 0x00, 0x0a]);
        const response = await post('/hooks?x=1', bytes, type);
        expect(response.json()).toEqual({ is_buffer: true, hex: bytes.toString('hex') });
      },
    );

    it.each(['/hooks?x=1', '/hooks/', '/%68ooks'])('arrive as the bytes sent however the path is written: %s', async (url) => {
      expect((await post(url, '{"a":1}', 'application/json')).json()).toMatchObject({ is_buffer: true });
    });

    it.each(['application/json', 'text/plain', undefined])('arrive as no bytes when there are none: %s', async (type) => {
      expect((await post('/hooks', '', type)).json()).toEqual({ is_buffer: true, hex: '' });
    });

    it('are parsed as JSON elsewhere', async () => {
      const order = { number: 'SO-1', lines: [{ sku: 'a', quantity: 3 }] };
      const response = await post('/sample/orders', JSON.stringify(order), 'application/json; charset=utf-8');
      expect(response.statusCode).toBe(201);
      expect(response.json()).toEqual(order);
    });

    it.each([
      { name: 'malformed JSON', body: '{"a":', type: 'application/json', status: 400, code: 'request.malformed' },
      { name: 'a poisoned prototype', body: '{"__proto__":{"a":1}}', type: 'application/json', status: 400, code: 'request.malformed' },
      { name: 'another type', body: '<a/>', type: 'text/xml', status: 415, code: 'request.unsupported_type' },
      { name: 'a form', body: 'a=1', type: 'application/x-www-form-urlencoded', status: 415, code: 'request.unsupported_type' },
      { name: 'a nonsense type', body: 'a', type: 'nonsense', status: 415, code: 'request.unsupported_type' },
      { name: 'more than 1 MiB', body: `"${'x'.repeat(1024 * 1024)}"`, type: 'application/json', status: 413, code: 'request.too_large' },
    ])('are refused as problems: $name', async ({ body, type, status, code }) => {
      const response = await post('/sample/orders', body, type);
      expect(response.statusCode).toBe(status);
      expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect(response.json()).toMatchObject({ status, code, type: `urn:tds:problem:${code}`, correlation_id: expect.any(String) });
    });

    it('may be 1 MiB and not a byte more on raw routes', async () => {
      expect((await post('/hooks', Buffer.alloc(1024 * 1024), 'text/plain')).statusCode).toBe(201);
      expect((await post('/hooks', Buffer.alloc(1024 * 1024 + 1), 'text/plain')).statusCode).toBe(413);
    });
  });

  describe('validation', () => {
    it('names every field and rule, nested ones included', async () => {
      const body = {
        number: 7,
        lines: [
          { sku: 'a', quantity: 1 },
          { sku: 'b', quantity: 99, colour: 'red' },
        ],
      };
      const response = await post('/sample/orders', JSON.stringify(body), 'application/json');
      expect(response.statusCode).toBe(400);
      const problem = response.json<{ code: string; errors: { field: string; rule: string }[] }>();
      expect(problem.code).toBe('request.invalid');
      expect(problem.errors.map(({ field, rule }) => `${field} ${rule}`).sort()).toEqual([
        'lines[1].colour whitelist',
        'lines[1].quantity max',
        'number isString',
      ]);
    });
    it('converts what it lets through', async () => {
      expect((await app.inject('/sample/level?level=3')).json()).toEqual({ level: 3, is_number: true });
    });
    it('refuses a path parameter that is no number', async () => {
      expect((await app.inject('/sample/numbers/x')).json()).toMatchObject({ status: 400 });
    });
  });

  describe('errors', () => {
    it.each([
      { how: 'sql', status: 500, code: 'service.internal' },
      { how: 'text', status: 500, code: 'service.internal' },
      { how: 'refused', status: 503, code: 'database.unavailable', retryAfter: '5' },
      { how: 'wrapped', status: 503, code: 'database.unavailable', retryAfter: '5' },
      { how: 'deadlock', status: 503, code: 'database.busy', retryAfter: '1' },
      { how: 'broken', status: 502, code: 'sample.broken' },
      { how: 'retry', status: 503, code: 'other.retry', retryAfter: '12' },
    ])('of our own tell nothing internal: $how', async ({ how, status, code, retryAfter }) => {
      const response = await app.inject(`/sample/fail/${how}`);
      expect(response.statusCode).toBe(status);
      expect(response.json()).toEqual({
        type: `urn:tds:problem:${code}`,
        title: expect.any(String),
        status,
        code,
        correlation_id: response.headers['x-correlation-id'],
      });
      expect(response.headers['retry-after']).toBe(retryAfter);
    });

    it.each([
      { how: 'missing', status: 404, code: 'request.not_found', detail: 'no product 7' },
      { how: 'known', status: 410, code: 'sample.gone', detail: 'secret detail of sample.gone' },
      { how: 'wait', status: 429, code: 'sample.slow_down', retryAfter: '2' },
      { how: 'reject', status: 422, code: 'other.reject' },
      { how: 'park', status: 409, code: 'other.park' },
    ])('of the caller say what is wrong: $how', async ({ how, status, code, detail, retryAfter }) => {
      const response = await app.inject(`/sample/fail/${how}`);
      expect(response.statusCode).toBe(status);
      expect(response.json()).toMatchObject({ status, code, detail: detail ?? expect.any(String) });
      expect(response.headers['retry-after']).toBe(retryAfter);
    });

    it('know a path that does not exist from a method it does not take', async () => {
      expect((await app.inject('/nowhere')).json()).toMatchObject({ status: 404, code: 'request.not_found' });
      const response = await app.inject({ method: 'PUT', url: '/sample/numbers/5?x=1' });
      expect(response.json()).toMatchObject({ status: 405, code: 'request.method_not_allowed' });
      expect(response.headers.allow).toBe('DELETE, GET, HEAD');
    });

    it('answer a path that cannot be read', async () => {
      const response = await app.inject('/sample/%zz');
      expect(response.statusCode).toBe(400);
      expect(response.json()).toMatchObject({ code: 'request.malformed', correlation_id: response.headers['x-correlation-id'] });
    });
  });

  describe('headers', () => {
    it.each(['/sample/level?level=1', '/nowhere', '/sample/fail/sql', '/sample/%zz'])('protect browsers on %s', async (url) => {
      const { headers } = await app.inject(url);
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'cache-control': 'no-store' });
      expect(headers['content-security-policy']).toContain("default-src 'self'");
      expect(headers['x-powered-by']).toBeUndefined();
    });

    it('are limited to 16 KiB', async () => {
      const answer = await rawRequest(app, `GET /nowhere HTTP/1.1\r\nHost: a\r\nX-Long: ${'x'.repeat(17 * 1024)}\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 431 /);
    });
  });

  describe('what is no request', () => {
    it.each([
      { what: 'no HTTP', bytes: '\u0000\u0001nonsense\r\n\r\n', status: 400, code: 'request.malformed' },
      {
        what: 'a length that is none',
        bytes: 'POST /hooks HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n',
        status: 400,
        code: 'request.malformed',
      },
      {
        what: 'two lengths',
        bytes: 'POST /hooks HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
        status: 400,
        code: 'request.malformed',
      },
      {
        what: 'too many headers',
        bytes: `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(17 * 1024)}\r\n\r\n`,
        status: 431,
        code: 'request.headers_too_large',
      },
    ])('is answered like any error: $what', async ({ bytes, status, code }) => {
      const [head = '', body = ''] = (await rawRequest(app, bytes)).split('\r\n\r\n');
      const correlationId = /^x-correlation-id: (.+)$/m.exec(head)?.[1];
      expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
      expect(head).toContain('content-type: application/problem+json');
      expect(head).toContain('x-content-type-options: nosniff');
      expect(JSON.parse(body)).toMatchObject({ type: `urn:tds:problem:${code}`, status, code, correlation_id: correlationId });
    });
  });
});

it('refuses to define a problem twice', () => {
  const catalogue = new ProblemCatalogue();
  catalogue.add(sampleProblems);
  expect(() => catalogue.add({ 'sample.gone': { status: 404, title: 'Gone' } })).toThrow('sample.gone is defined twice');
});

/** Sends bytes no HTTP client would send and gives back what comes. */
async function rawRequest(app: NestFastifyApplication, bytes: string): Promise<string> {
  const { port } = app.getHttpServer().address() as { port: number };
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}
