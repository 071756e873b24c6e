import { type DocumentedRoute, filled } from './open-api';

/** How many requests the suite sends; `TDS_FUZZ_REQUESTS=10000` for a long run by hand. */
export const FUZZ_REQUESTS = Number(process.env.TDS_FUZZ_REQUESTS ?? 400);

/** Of the same seed come the same requests. */
const SEED = Number(process.env.TDS_FUZZ_SEED ?? 1);

export interface FuzzRequest {
  readonly label: string;
  readonly path: string;
  readonly init: RequestInit;
}

/** Values that have broken something somewhere. */
const NASTY: readonly string[] = [
  '',
  '0',
  '-1',
  '9'.repeat(30),
  '1e309',
  'NaN',
  'null',
  'true',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'ﷺ'.repeat(40),
  '%00',
  '%',
  "' or 1=1 --",
  '"; drop table tds_sync_queue; --',
  '$1',
  '{}',
  '[]',
  '../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '<script>alert(1)</script>',
  '${7*7}',
  '__proto__',
  'constructor',
  '2026-02-30T00:00:00Z',
  '+275760-09-13T00:00:00.000Z',
  '-271821-04-20T00:00:00.000Z',
  '0001-01-01',
  'infinity',
  '00000000-0000-0000-0000-000000000000',
  'x'.repeat(3_000),
  Buffer.from('["2026-07-01 10:00:00+00","1"]').toString('base64url'),
  Buffer.from('["infinity","00000000-0000-0000-0000-000000000000"]').toString('base64url'),
  Buffer.from('["0001-01-01T00:00:00Z","-9223372036854775808"]').toString('base64url'),
  Buffer.from('[["nested"],{}]').toString('base64url'),
  Buffer.from('["\\u0000","\\u0000"]').toString('base64url'),
];

const NASTY_BODIES: readonly unknown[] = [
  null,
  [],
  {},
  'text',
  1,
  true,
  [[]],
  { __proto__: null, a: 1 },
  { constructor: { prototype: {} } },
  'x'.repeat(10_000),
];
const METHODS: readonly string[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];
/** Would stop what the test needs, or wait for what never comes. */
const LEFT_OUT = /\/session|\/keys|\/workers|\/stream|sync-all/;

/** Starts real work with what it is given; sent in long runs only. */
const STARTS_WORK = /bulk-sync|\/sync\/|\/statistics\/|auto-healing\/run|webhook-installer|\/schedules\//;
const IS_LONG = process.env.TDS_FUZZ_REQUESTS !== undefined;

/** The requests: paths, queries, cursors, headers and bodies that nobody would send, on every route. */
export function* fuzzRequests(
  routes: readonly DocumentedRoute[],
  ids: Readonly<Record<string, string>>,
  key: string,
): Generator<FuzzRequest> {
  const random = randomOf(SEED);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const chosen = routes.filter(({ path, method }) => !LEFT_OUT.test(path) && (IS_LONG || method === 'GET' || !STARTS_WORK.test(path)));
  for (let count = 0; count < FUZZ_REQUESTS; count += 1) {
    const route = chosen[count % chosen.length]!;
    const method = random() < 0.1 && (IS_LONG || !STARTS_WORK.test(route.path)) ? pick(METHODS) : route.method;
    const path = random() < 0.5 ? route.path.replace(/\{\w+\}/g, () => nastyPart(pick(NASTY))) : filled(route, ids);
    const names = [
      ...(route.operation.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name),
      'limit',
      'after',
      'wait',
      'x',
    ];
    const query =
      random() < 0.6
        ? `?${Array.from({ length: 1 + Math.floor(random() * 3) }, () => `${pick(names)}=${nastyPart(pick(NASTY))}`).join('&')}`
        : '';
    const headers: Record<string, string> = {
      'x-api-key': random() < 0.95 ? key : pick(['', 'wrong']),
      'content-type': 'application/json',
    };
    if (random() < 0.2)
      headers[pick(['x-correlation-id', 'content-type', 'accept', 'if-none-match', 'x-csrf-token', 'cookie', 'range'])] = headerPart(
        pick(NASTY),
      );
    const hasBody = method !== 'GET' && method !== 'HEAD';
    const body = hasBody ? bodyOf(route, random, pick) : undefined;
    const label = `#${count} ${method} ${path}${query} ${JSON.stringify(headers).slice(0, 120)} ${String(body).slice(0, 200)}`;
    yield { label, path: `${path}${query}`, init: { method, headers, ...(body === undefined ? {} : { body }) } };
  }
}

/** A body of the route's own fields with values they are not made for; now and then no JSON at all. */
function bodyOf({ operation }: DocumentedRoute, random: () => number, pick: <T>(from: readonly T[]) => T): string {
  if (random() < 0.1) return pick(['{', '[1,', '\u0000', '{"a":1}{"b":2}', '{"a":"\\u0000"}', '\ufeff{}']);
  if (random() < 0.2) return JSON.stringify(pick(NASTY_BODIES));
  const schema = operation.requestBody?.content?.['application/json']?.schema;
  const name = typeof schema?.$ref === 'string' ? schema.$ref : '';
  const fields = [
    'ids',
    'item_ids',
    'mode',
    'entity_type',
    'payload',
    'notes',
    'reason',
    'class',
    'filter',
    'action',
    'limit',
    'seconds',
    'value',
    'kinds',
    'level',
    name,
  ];
  const values = [...NASTY, ...NASTY_BODIES, [pick(NASTY)], { a: pick(NASTY) }];
  return JSON.stringify(Object.fromEntries(Array.from({ length: 1 + Math.floor(random() * 3) }, () => [pick(fields), pick(values)])));
}

function nastyPart(value: string): string {
  return value.startsWith('%') || value.startsWith('..') ? value : encodeURIComponent(value.isWellFormed() ? value : '\ufffd');
}

function headerPart(value: string): string {
  return value.replace(/[^\x20-\x7e]/g, '?').slice(0, 2_000);
}

/** mulberry32: small, and the same everywhere. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
