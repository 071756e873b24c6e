import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { listRouteAccess, type RouteAccess } from '@tds/platform/auth';
import { loadConfig } from '@tds/platform/config';
import { buildOpenApiDocument, createHttpAdapter } from '@tds/platform/http';
import { AppModule } from '../src/app.module';

/** Looks at every route of the application. Preview mode makes no provider, so this needs neither database nor network. */
describe('every route', () => {
  let app: NestFastifyApplication;
  let routes: readonly RouteAccess[];

  beforeAll(async () => {
    app = await NestFactory.create(AppModule.forRoot(loadConfig({})), createHttpAdapter(), { preview: true, logger: false });
    routes = listRouteAccess(app);
  });

  const named = (some: readonly RouteAccess[]): string[] => some.map(({ method, path, handler }) => `${method} ${path} (${handler})`);

  it('is known to this test', () => {
    expect(routes.length).toBeGreaterThan(40);
  });

  it('that changes something names the role it asks for', () => {
    expect(named(routes.filter((route) => route.isMutating && !route.isDeclared))).toEqual([]);
  });

  it('that is open without a key is a probe, a metric, the login, or a webhook with its own signature', () => {
    const isExpected = ({ method, path }: RouteAccess): boolean =>
      method === 'POST' ? /^\/api\/tds\/(session$|(zoho\/)?webhooks(\/|$))/.test(path) : /^\/(health\/|metrics$)/.test(path);
    const open = routes.filter(({ access }) => access === 'public');
    expect(open.length).toBeGreaterThan(5);
    expect(named(open.filter((route) => !isExpected(route)))).toEqual([]);
  });

  it('is served once', () => {
    const seen = routes.map(({ method, path }) => `${method} ${path.replace(/:\w+/g, ':')}`);
    expect(seen.filter((route, index) => seen.indexOf(route) !== index)).toEqual([]);
  });

  it('is documented: what it does, what it answers, and the 401 it may answer', () => {
    const { paths } = buildOpenApiDocument(app);
    const keyed = new Set(routes.filter(({ access }) => access !== 'public').map(({ path }) => path.replace(/:(\w+)/g, '{$1}')));
    const problems = Object.entries(paths).flatMap(([path, item]) =>
      Object.entries(item as Record<string, { summary?: string; responses: object }>).flatMap(([method, { summary, responses }]) => [
        ...(summary ? [] : [`${method} ${path} has no summary`]),
        ...(Object.keys(responses).some((status) => status.startsWith('2')) ? [] : [`${method} ${path} documents no success`]),
        ...(!keyed.has(path) || '401' in responses ? [] : [`${method} ${path} documents no 401`]),
      ]),
    );
    expect(problems).toEqual([]);
  });
});
