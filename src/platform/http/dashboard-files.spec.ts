import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Controller, Get, Module, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConfigModule, loadConfig } from '@tds/platform/config';
import { LoggingModule } from '@tds/platform/logging';
import { HttpModule, createHttpApp, serveDashboard } from './index';

@Controller('api/sample')
class SampleController {
  @Get() read(): string {
    return 'read';
  }
  @Post('start') start(): string {
    return 'started';
  }
}

@Module({
  imports: [ConfigModule.forRoot(loadConfig({ LOG_LEVEL: 'silent' })), LoggingModule, HttpModule],
  controllers: [SampleController],
})
class SampleModule {}

const HTML = { accept: 'text/html,application/xhtml+xml' };

async function appWith(folder: string): Promise<NestFastifyApplication> {
  const app = await createHttpApp(SampleModule);
  await serveDashboard(app, folder);
  await app.init();
  return app;
}

describe('the dashboard’s files', () => {
  const parent = mkdtempSync(join(tmpdir(), 'tds-dashboard-'));
  const folder = join(parent, 'dist');
  let app: NestFastifyApplication;
  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'), { recursive: true });
    writeFileSync(join(folder, 'index.html'), '<title>TDS</title>');
    writeFileSync(join(folder, '.sources'), 'stamp');
    writeFileSync(join(folder, 'assets', 'main-1a2b.js'), 'run()');
    writeFileSync(join(folder, 'assets', 'main-1a2b.js.br'), 'compressed');
    writeFileSync(join(parent, 'secret.txt'), 'secret');
    app = await appWith(folder);
  });
  afterAll(async () => {
    await app.close();
    rmSync(parent, { recursive: true });
  });

  it.each(['/', '/dead-letters/7', '/records/product/1?tab=raw'])('answers %s with its page, to be asked for again', async (url) => {
    const response = await app.inject({ url, headers: HTML });
    expect(response).toMatchObject({ statusCode: 200, body: '<title>TDS</title>' });
    expect(response.headers).toMatchObject({ 'cache-control': 'no-cache', 'content-type': 'text/html; charset=utf-8' });
    expect(response.headers['content-security-policy']).toContain("default-src 'self'");
  });

  it('answers / to those who do not say what they accept: nothing else is there', async () => {
    expect(await app.inject({ url: '/', headers: { accept: '*/*' } })).toMatchObject({ statusCode: 200, body: '<title>TDS</title>' });
  });

  it('lets files named by their content be kept', async () => {
    const response = await app.inject({ url: '/assets/main-1a2b.js' });
    expect(response.body).toBe('run()');
    expect(response.headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable' });
  });

  it('sends the compressed twin to those who take it', async () => {
    const response = await app.inject({ url: '/assets/main-1a2b.js', headers: { 'accept-encoding': 'gzip, br' } });
    expect(response.body).toBe('compressed');
    expect(response.headers).toMatchObject({ 'content-encoding': 'br', 'content-type': 'application/javascript; charset=utf-8' });
  });

  it.each(['/assets/gone-9z.js', '/api/unknown', '/docs/unknown', '/.sources', '/%2e%2e/secret.txt', '/..%2fsecret.txt'])(
    'says problem details at %s',
    async (url) => {
      const response = await app.inject({ url, headers: { accept: 'application/json' } });
      expect(response.statusCode).toBe(404);
      expect(response.json()).toMatchObject({ code: 'request.not_found' });
    },
  );

  it('does not answer for the API, even to a browser', async () => {
    const response = await app.inject({ url: '/api/unknown', headers: HTML });
    expect(response.json()).toMatchObject({ status: 404, code: 'request.not_found' });
    expect((await app.inject('/api/sample')).body).toBe('read');
    const wrongMethod = await app.inject('/api/sample/start');
    expect(wrongMethod.json()).toMatchObject({ status: 405, code: 'request.method_not_allowed' });
  });

  it('says how to build them when they are missing', async () => {
    const bare = await appWith(join(parent, 'nothing'));
    const response = await bare.inject({ url: '/', headers: HTML });
    expect(response.statusCode).toBe(503);
    expect(response.body).toContain('npm run build');
    await bare.close();
  });
});
