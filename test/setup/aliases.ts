import Module from 'node:module';
import { join, resolve } from 'node:path';

/**
 * Jest maps `@libs/*` and `@tds/*` inside tests but not inside global setup and teardown, which run outside its module system.
 * Import this first there.
 */
const root = resolve(__dirname, '../..');
const loader = Module as unknown as { _resolveFilename: (request: string, ...rest: unknown[]) => string };
const resolveFilename = loader._resolveFilename;

loader._resolveFilename = (request, ...rest) => {
  const [, scope, name, path = ''] = /^@(libs|tds)\/([^/]+)(\/.*)?$/.exec(request) ?? [];
  if (scope === undefined || name === undefined) return resolveFilename(request, ...rest);
  return resolveFilename(scope === 'libs' ? join(root, 'libs', name, 'src', path) : join(root, 'src', name, path), ...rest);
};
