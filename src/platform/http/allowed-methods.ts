import type { FastifyInstance } from 'fastify';

interface KnownRoute {
  readonly method: string;
  readonly pattern: RegExp;
}

const routesOf = new WeakMap<object, KnownRoute[]>();

/** Remembers the routes as they are registered: Fastify answers 404 for a known path with another method, and cannot be asked why. */
export function rememberRoutes(fastify: FastifyInstance): void {
  const routes: KnownRoute[] = [];
  routesOf.set(fastify.server, routes);
  fastify.addHook('onRoute', ({ method, url }) => {
    if (url === '*' || url === '/*') return;
    for (const one of Array.isArray(method) ? method : [method]) routes.push({ method: one, pattern: patternOf(url) });
  });
}

/** The methods a path would have taken, sorted; empty when no route has this path. Only asked after a miss, so a walk is good enough. */
export function allowedMethods(fastify: FastifyInstance, url: string): readonly string[] {
  const path = url.replace(/[?#].*$/s, '');
  const methods = (routesOf.get(fastify.server) ?? []).filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
  return [...new Set(methods)].sort();
}

/** `/runs/:id/cancel` and `/docs/*` as regular expressions. */
function patternOf(url: string): RegExp {
  const source = url
    .split('/')
    .map((segment) => {
      if (segment.startsWith(':')) return '[^/]+';
      if (segment === '*') return '.*';
      return segment.replace(/[.+^${}()|[\]\\?]/g, '\\$&');
    })
    .join('/');
  return new RegExp(`^${source}$`);
}
