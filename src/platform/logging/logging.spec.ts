import { Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { Controller, Get, Global, HttpCode, Module, Param, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ClsModule } from 'nestjs-cls';
import { LoggerModule, PinoLogger } from 'nestjs-pino';
import { HttpModule, createHttpApp } from '@tds/platform/http';
import { Context } from './context';
import { NestLogger } from './nest-logger';
import { RequestLog, requestLogLevel } from './request-log';
import { createRootLogger } from './root-logger';

type Line = Record<string, unknown> & { level: string; msg: string };

/** Keeps the lines a logger writes. */
class Lines extends Writable {
  readonly all: Line[] = [];
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.all.push(JSON.parse(chunk.toString()) as Line);
    done();
  }
  named(msg: string): Line[] {
    return this.all.filter((line) => line.msg === msg);
  }
}

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('the root logger', () => {
  const logged = (fields: object, message = 'a line'): Line => {
    const lines = new Lines();
    createRootLogger({ level: 'info', format: 'json' }, lines).info(fields, message);
    return lines.all[0]!;
  };

  it('writes the level by name and the time as ISO', () => {
    expect(logged({})).toEqual({ level: 'info', time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/), msg: 'a line' });
  });

  it.each([
    { headers: { authorization: 'Bearer s3cret', 'x-api-key': 's3cret', cookie: 's3cret', 'set-cookie': ['s3cret'] } },
    { headers: { 'X-Zoho-Webhook-Signature': 's3cret', 'X-Zoho-Signature': 's3cret' } },
    { refresh_token: 's3cret', access_token: 's3cret', clientSecret: 's3cret' },
    { request: { body: [{ deep: { password: 's3cret' } }] } },
    { a: { b: { c: { d: { e: { f: { g: { note: 's3cret' } } } } } } } },
  ])('hides secrets by name, however deep: %j', (fields) => {
    expect(JSON.stringify(logged(fields))).not.toContain('s3cret');
  });

  it('leaves what only sounds like a secret', () => {
    expect(logged({ lease_token: undefined, token_count: 3, key_id: '7', secretary: 'Ms Hale' })).toMatchObject({
      token_count: 3,
      key_id: '7',
      secretary: 'Ms Hale',
    });
  });

  it('tells errors with their cause, and not the values they carry', () => {
    const cause = Object.assign(new Error('duplicate key'), { code: '23505', constraint: 'a_key', detail: 'Key (name)=(Layla) exists' });
    const error = Object.assign(new Error('query failed', { cause }), { parameters: ['Layla'], query: 'insert ...' });
    const line = logged({ err: error });
    expect(line).toMatchObject({
      err: { type: 'Error', message: 'query failed', stack: expect.any(String), cause: { code: '23505', constraint: 'a_key' } },
    });
    expect(JSON.stringify(line)).not.toContain('Layla');
  });
});

describe('requestLogLevel', () => {
  it.each([
    { path: '/api/tds/queue', durationMs: 20, isQuiet: false, level: 'info' },
    { path: '/health/live', durationMs: 1, isQuiet: false, level: 'silent' },
    { path: '/health/ready', durationMs: 1, isQuiet: false, level: 'silent' },
    { path: '/metrics', durationMs: 1, isQuiet: false, level: 'silent' },
    { path: '/api/tds/zoho/webhooks', durationMs: 2, isQuiet: true, level: 'debug' },
    { path: '/api/tds/zoho/webhooks', durationMs: 5_001, isQuiet: true, level: 'warn' },
    { path: '/health/ready', durationMs: 5_001, isQuiet: false, level: 'warn' },
    { path: '/api/tds/queue', durationMs: 5_000, isQuiet: false, level: 'info' },
  ])('$path in $durationMs ms, quiet $isQuiet: $level', ({ level, ...request }) => expect(requestLogLevel(request)).toBe(level));
});

describe('an application that logs', () => {
  const lines = new Lines();

  @Controller()
  class WorkController {
    constructor(
      private readonly context: Context,
      private readonly logger: PinoLogger,
    ) {
      logger.setContext('WorkController');
    }

    @Get('errands/:entity')
    async work(@Param('entity') entity: string): Promise<object> {
      this.context.add({ entity, actor: 'key:shop' });
      await pause(1);
      this.logger.info({ step: 1 }, 'working');
      return { correlation_id: this.context.correlationId() };
    }
    @Get('fail') fail(): void {
      throw new Error('it broke');
    }
    @Post('api/tds/zoho/webhooks') @HttpCode(202) receive(): void {}
    @Get('health/live') live(): void {}
  }

  @Global()
  @Module({
    imports: [
      ClsModule,
      LoggerModule.forRoot({ pinoHttp: { logger: createRootLogger({ level: 'info', format: 'json' }, lines) }, forRoutes: [] }),
    ],
    providers: [Context, NestLogger, RequestLog],
    exports: [Context, NestLogger],
  })
  class CapturedLoggingModule {}

  @Module({ imports: [CapturedLoggingModule, HttpModule], controllers: [WorkController] })
  class WorkModule {}

  let app: NestFastifyApplication;
  beforeAll(async () => {
    app = await createHttpApp(WorkModule, { rawBody: (method, path) => method === 'POST' && path === '/api/tds/zoho/webhooks' });
    await app.init();
  });
  beforeEach(() => lines.all.splice(0));

  it("keeps Nest's talk of modules and routes out of the log, and its warnings in", () => {
    const logger = app.get(NestLogger);
    logger.log('Mapped {/a, GET} route', 'RouterExplorer');
    logger.warn('this is odd', 'RouterExplorer');
    logger.log('something happened', 'AnyService');
    expect(lines.all.map(({ level, msg, context }) => ({ level, msg, context }))).toEqual([
      { level: 'warn', msg: 'this is odd', context: 'RouterExplorer' },
      { level: 'info', msg: 'something happened', context: 'AnyService' },
    ]);
  });

  afterAll(() => app.close());

  const get = (url: string, correlationId?: string) =>
    app.inject({ url, headers: correlationId === undefined ? {} : { 'x-correlation-id': correlationId } });

  it('keeps an acceptable correlation id: header, context, and every line', async () => {
    const response = await get('/errands/product', 'order-77/a');
    expect(response.headers['x-correlation-id']).toBe('order-77/a');
    expect(response.json()).toEqual({ correlation_id: 'order-77/a' });
    expect(lines.named('working')).toEqual([
      expect.objectContaining({ correlation_id: 'order-77/a', entity: 'product', actor: 'key:shop', step: 1, context: 'WorkController' }),
    ]);
    expect(lines.named('request completed')).toEqual([
      expect.objectContaining({
        correlation_id: 'order-77/a',
        method: 'GET',
        path: '/errands/product',
        status: 200,
        duration_ms: expect.any(Number),
      }),
    ]);
  });

  it.each([undefined, '', 'with space', 'x'.repeat(129), 'naïve', 'tab\there'])('makes a UUIDv7 instead of %p', async (given) => {
    const response = await get('/errands/product', given);
    expect(response.headers['x-correlation-id']).toMatch(UUID_V7);
    expect(response.json()).toEqual({ correlation_id: response.headers['x-correlation-id'] });
  });

  it('never mixes up requests that run at once', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `request-${index}`);
    const responses = await Promise.all(ids.map((id) => get(`/errands/${id}`, id)));
    expect(responses.map((response) => response.json<{ correlation_id: string }>().correlation_id)).toEqual(ids);
    for (const line of lines.named('working')) expect(line.correlation_id).toBe(line.entity);
  });

  it("logs our failures with their stack under the request's id, and answers without it", async () => {
    const response = await get('/fail', 'broken-1');
    expect(lines.named('request failed')).toEqual([
      expect.objectContaining({
        level: 'error',
        correlation_id: 'broken-1',
        err: expect.objectContaining({ message: 'it broke', stack: expect.any(String) }),
      }),
    ]);
    expect(response.body).not.toContain('it broke');
  });

  it('leaves query strings out', async () => {
    await get('/errands/product?email=layla@example.com');
    expect(JSON.stringify(lines.all)).not.toContain('layla');
  });

  it('writes no line for probes and received webhooks', async () => {
    await get('/health/live');
    await app.inject({ method: 'POST', url: '/api/tds/zoho/webhooks' });
    expect(lines.all).toEqual([]);
  });

  describe('outside of requests', () => {
    it('has no context', () => {
      expect(app.get(Context).correlationId()).toBeUndefined();
      app.get(Context).add({ actor: 'nobody' });
      expect(app.get(Context).facts()).toBeUndefined();
    });

    it('runs work under the id it is given, across awaits, and returns what it returns', async () => {
      const context = app.get(Context);
      const seen = await context.run({ correlationId: 'job-1', operation: 'zoho.item.sync' }, async () => {
        await pause(1);
        return context.facts();
      });
      expect(seen).toEqual({ correlationId: 'job-1', operation: 'zoho.item.sync' });
      expect(context.facts()).toBeUndefined();
    });

    it('makes an id where none is given, and hands it on to what runs inside', () => {
      const context = app.get(Context);
      context.run({ actor: 'scheduler' }, () => {
        const outer = context.facts();
        expect(outer?.correlationId).toMatch(UUID_V7);
        context.run({ operation: 'sync' }, () => {
          expect(context.facts()).toEqual({ ...outer, operation: 'sync' });
          context.add({ entity: 'product' });
        });
        expect(context.facts()).toEqual(outer);
      });
    });
  });
});
