import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { variableNames } from '@tds/platform/config/environment.schema';
import { failPointNames } from '@tds/platform/fail-points/fail-point-names';
import { declaredSettings } from '@tds/platform/settings/define-setting';
import '../src/app.module'; // every setting is declared when its feature is loaded

/* Whoever is on call follows the pages word by word: what they name must be there. */

const root = resolve(__dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const inFolder = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
const pages = ['README.md', 'CONTRIBUTING.md', 'deploy/README.md', ...inFolder('docs')];

const { paths } = JSON.parse(read('openapi.json')) as { paths: Record<string, Record<string, unknown>> };
/** Served beside the documented routes. */
const UNDOCUMENTED = ['/docs', '/docs-json'];
/** Not TDS's own configuration: the CLI's, and those of the tests. */
const OTHER_VARIABLES = ['TDS_URL', 'TDS_API_KEY', 'TDS_SHARED_DIR', 'TDS_FUZZ_REQUESTS', 'TDS_E2E_ENTRY', 'TDS_CLI_CONFIG'];
/** What has names of the form of a setting and is none: alert rules by their runbooks, and fail points. */
const others = [...inFolder('docs/runbooks').map((path) => /([\w.]+)\.md$/.exec(path)![1]!), ...failPointNames];

/** `POST /api/tds/queue/pause`, with the method where it is told. */
function requestsIn(text: string): readonly { readonly method: string | undefined; readonly path: string }[] {
  return [
    ...text.matchAll(
      /(?:\b(GET|POST|PUT|PATCH|DELETE) )?(?<![\w.-])((?:https?:\/\/[\w.:-]+|localhost:\d+)?\/(?:api|health)\/[\w/{}<>$:.…-]*)/g,
    ),
  ].map(([, method, url]) => ({ method, path: url!.replace(/^(https?:\/\/[\w.:-]+|localhost:\d+)/, '').replace(/[.:,]+$/, '') }));
}

/** A segment of a page stands for a parameter where it is a placeholder, a name, or for an id digits; a word is no id. */
function isServed(path: string, method: string | undefined): boolean {
  const segments = path.split('/');
  return Object.entries(paths).some(([template, operations]) => {
    const expected = template.split('/');
    if (expected.length !== segments.length || (method !== undefined && !(method.toLowerCase() in operations))) return false;
    return expected.every((part, n) => {
      const segment = segments[n]!;
      if (!part.startsWith('{')) return part === segment;
      return /id\}$/i.test(part) ? /^([{<$].*|…|[\d-]+)$/.test(segment) : segment !== '';
    });
  });
}

describe.each(pages)('%s', (page) => {
  const text = read(page);

  it('names requests that are served', () => {
    const wrong = requestsIn(text).filter(({ path, method }) => !UNDOCUMENTED.includes(path) && !isServed(path, method));
    expect(wrong).toEqual([]);
  });

  it('names variables that are read', () => {
    const named = [...text.matchAll(/\b(?:TDS|ZOHO|ALERT|SCHEDULE|AUTO_HEALING|CIRCUIT_BREAKER|OTEL|LOG)_[A-Z][A-Z_]*[A-Z]\b/g)].map(
      ([name]) => name,
    );
    expect(named.filter((name) => !(variableNames as readonly string[]).includes(name) && !OTHER_VARIABLES.includes(name))).toEqual([]);
  });

  it('names settings that can be set', () => {
    const keys = declaredSettings().map(({ key }) => key);
    const groups = new Set(keys.map((key) => key.split('.')[0]!));
    const named = [...text.matchAll(/`([a-z_]+)\.([a-z_]+)`/g)]
      .filter(([, group]) => groups.has(group!))
      .map(([, group, name]) => `${group}.${name}`);
    expect(named.filter((key) => !keys.includes(key) && !others.includes(key))).toEqual([]);
  });
});

it('reads requests at all', () => {
  expect(requestsIn('`GET /api/tds/queue?status=x` and curl localhost:3000/health/live.')).toEqual([
    { method: 'GET', path: '/api/tds/queue' },
    { method: undefined, path: '/health/live' },
  ]);
  expect(isServed('/api/tds/queue/jobs', 'GET')).toBe(false);
  expect(isServed('/api/tds/queue/{id}', 'GET')).toBe(true);
  expect(isServed('/api/tds/queue/{id}', 'DELETE')).toBe(false);
});
