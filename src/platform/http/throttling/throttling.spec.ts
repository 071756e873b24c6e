import { Controller, Get, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { ConfigModule, loadConfig } from '@tds/platform/config';
import { LoggingModule } from '@tds/platform/logging';
import { HttpModule, NEST_HTTP_OPTIONS, ThrottlingModule, createHttpAdapter } from '../index';

@Controller()
class ThingsController {
  @Get('things') list(): object {
    return [];
  }
  @Get('others') others(): object {
    return [];
  }
  @Get('health/live') live(): object {
    return {};
  }
  @Post('hooks') hook(): object {
    return {};
  }
}

describe('request limits', () => {
  let app: NestFastifyApplication;
  beforeEach(async () => {
    const limits = { TDS_REQUESTS_PER_MINUTE_PER_ADDRESS: '5', TDS_REQUESTS_PER_MINUTE_PER_KEY: '3' };
    const module = await Test.createTestingModule({
      imports: [ConfigModule.forRoot(loadConfig({ LOG_LEVEL: 'silent', ...limits })), LoggingModule, HttpModule, ThrottlingModule],
      controllers: [ThingsController],
    }).compile();
    const adapter = createHttpAdapter({ isProxyTrusted: true, rawBody: (_method, path) => path === '/hooks' });
    app = await module.createNestApplication<NestFastifyApplication>(adapter, NEST_HTTP_OPTIONS).init();
  });
  afterEach(() => app.close());

  const ask = async (address: string, key?: string, url = '/things', method: 'GET' | 'POST' = 'GET') =>
    app.inject({ method, url, headers: { 'x-forwarded-for': address, ...(key ? { authorization: `Bearer ${key}` } : {}) } });
  const statuses = async (count: number, ...request: Parameters<typeof ask>) => {
    const all: number[] = [];
    for (let call = 0; call < count; call += 1) all.push((await ask(...request)).statusCode);
    return all;
  };

  it('hold for an address, over all routes, and say when to come back', async () => {
    expect(await statuses(4, '10.0.0.1')).toEqual([200, 200, 200, 200]);
    expect(await statuses(2, '10.0.0.1', undefined, '/others')).toEqual([200, 429]);
    const refused = await ask('10.0.0.1');
    expect(refused.json()).toMatchObject({ status: 429, code: 'request.throttled' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(50);
    expect((await ask('10.0.0.2')).statusCode).toBe(200);
  });

  it('hold for a key, wherever it comes from', async () => {
    const addresses = ['10.0.1.1', '10.0.1.2', '10.0.1.3', '10.0.1.4'];
    const answers: number[] = [];
    for (const address of addresses) answers.push((await ask(address, 'the key')).statusCode);
    expect(answers).toEqual([200, 200, 200, 429]);
    expect((await ask('10.0.1.4', 'another key')).statusCode).toBe(200);
  });

  it('hold for the network of an IPv6 address', async () => {
    for (let host = 1; host <= 5; host += 1) await ask(`2001:db8::${host}`);
    expect((await ask('2001:db8::6')).statusCode).toBe(429);
    expect((await ask('2001:db8:0:1::6')).statusCode).toBe(200);
  });

  it('do not hold for probes and webhooks', async () => {
    expect(new Set(await statuses(10, '10.0.2.1', undefined, '/health/live'))).toEqual(new Set([200]));
    expect(new Set(await statuses(10, '10.0.2.1', undefined, '/hooks', 'POST'))).toEqual(new Set([201]));
  });
});
