import { existsSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Paths that are not the dashboard's: what is unknown below them is an error of the caller, answered as problem details. */
const NOT_THE_DASHBOARD = /^\/(api|health|docs|docs-json|metrics)(\/|$)/;

/** Vite names these files by their content, so a name never means anything else. A year. */
const HASHED_FILES = /^\/assets\//;
const YEAR_SECONDS = 31_536_000;

const MISSING =
  'The dashboard is not built. Run `npm run build` (or `npm start`, which builds it) and reload this page. The API works without: see /docs.\n';

/**
 * Serves the built dashboard at `/`, open to all: it holds no data, what it shows it asks of the API. Its own paths (`/dead-letters/7`) are
 * answered with its page to those who accept HTML, so that links into it work; `/` to everybody, since nothing else is there. Call it before `listen`.
 */
export async function serveDashboard(app: NestFastifyApplication, folder: string = builtDashboard()): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.register(fastifyStatic, { root: folder, serve: false, preCompressed: true, cacheControl: false, suppressWarning: true });
  fastify.get('/*', { schema: { hide: true } as never }, (request, reply) => answer(request, reply, folder));
}

/** `dashboard/dist` beside the package.json this file belongs to, whether it runs from source or from `dist`. */
function builtDashboard(start: string = __dirname): string {
  if (existsSync(join(start, 'package.json')) || dirname(start) === start) return join(start, 'dashboard', 'dist');
  return builtDashboard(dirname(start));
}

function answer(request: FastifyRequest, reply: FastifyReply, folder: string): FastifyReply | void {
  const path = decodedPath(request.url);
  if (path === undefined || NOT_THE_DASHBOARD.test(path)) return reply.callNotFound();
  if (isFile(path, folder)) {
    const caching = HASHED_FILES.test(path) ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache';
    return reply.header('cache-control', caching).sendFile(path.slice(1));
  }
  if (path !== '/' && !acceptsHtml(request)) return reply.callNotFound();
  if (!existsSync(join(folder, 'index.html'))) return reply.code(503).type('text/plain; charset=utf-8').send(MISSING);
  return reply.header('cache-control', 'no-cache').sendFile('index.html');
}

function decodedPath(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
}

/** A file of the build with an extension; dot files (the build's stamp) are not for others. `sendFile` guards against leaving the folder. */
function isFile(path: string, folder: string): boolean {
  if (!/\.\w+$/.test(path) || path.includes('/.') || path.includes('\0')) return false;
  const file = normalize(join(folder, path));
  return file.startsWith(folder + sep) && existsSync(file);
}

function acceptsHtml(request: FastifyRequest): boolean {
  return /\btext\/html\b/.test(String(request.headers.accept ?? ''));
}
