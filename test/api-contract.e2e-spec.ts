import { FUZZ_REQUESTS, type FuzzRequest, fuzzRequests } from './support/fuzz-requests';
import { type Answer, LEAKS, type OpenApi, ask, exampleIds, pathsOf, schemaProblems } from './support/open-api';
import { ADMIN_KEY, type TdsTestApp, startTdsTestApp } from './support/tds-app';

/** Requests under way at once, and how long each of the fuzz is waited for, ms. */
const SENDERS = 12;
const WAIT_MS = 2_000;

/** Does the work for each, so many at once. */
async function forEachOf<T>(all: Iterable<T>, work: (one: T) => Promise<void>): Promise<void> {
  const rest = all[Symbol.iterator]();
  const sender = async (): Promise<void> => {
    for (let next = rest.next(); next.done !== true; next = rest.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: SENDERS }, sender));
}

/** Walks every route of the OpenAPI document against the running application. */
describe('the API keeps what its document says', () => {
  let tds: TdsTestApp;
  let document: OpenApi;
  let ids: Readonly<Record<string, string>>;
  const keys: Record<string, string> = { admin: ADMIN_KEY };

  beforeAll(async () => {
    tds = await startTdsTestApp({ TDS_METRICS_TOKEN: 'token-of-the-contract' });
    await tds.fullSync();
    await tds.webhook({ item: { item_id: '1', name: '' } });
    await tds.quiet();
    document = (await tds.get<OpenApi>('/docs-json')).body;
    for (const role of ['viewer', 'operator'])
      keys[role] = (await tds.post<{ key: string }>('/api/tds/keys', { name: role, role })).body.key;
    ids = await exampleIds(tds);
  }, 90_000);
  // What was sent and not waited for is finished first.
  afterAll(() => tds?.close(), 120_000);

  /** Stays open; the SSE test looks at it. */
  const isStream = (path: string) => path.endsWith('/stream');

  it('is asked for all of it', () => expect(pathsOf(document).length).toBeGreaterThan(60));

  it('refuses whoever has no key, wherever one is asked for', async () => {
    const wrong: string[] = [];
    await forEachOf(pathsOf(document), async ({ method, path, operation }) => {
      if (operation.security?.length === 0) return;
      const answer = await ask(tds.url, method, path, ids, {}, operation);
      if (answer.status !== 401 || answer.code !== 'auth.required') wrong.push(`${method} ${path}: ${answer.status}`);
    });
    expect(wrong).toEqual([]);
  });

  it('refuses whose role is too low, wherever the document says 403', async () => {
    const wrong: string[] = [];
    let asked = 0;
    await forEachOf(pathsOf(document), async ({ method, path, operation }) => {
      if (operation.security?.length === 0 || !('403' in operation.responses)) return;
      asked += 1;
      const answer = await ask(tds.url, method, path, ids, { 'x-api-key': keys.viewer! }, operation);
      if (answer.status !== 403 || answer.code !== 'auth.forbidden') wrong.push(`${method} ${path}: ${answer.status}`);
    });
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(20);
  });

  it('answers every GET in the documented shape', async () => {
    const wrong: string[] = [];
    let checked = 0;
    await forEachOf(pathsOf(document), async ({ method, path, operation }) => {
      if (method !== 'GET' || isStream(path)) return;
      const answer = await ask(tds.url, method, path, ids, { 'x-api-key': ADMIN_KEY }, operation);
      checked += 1;
      wrong.push(...schemaProblems(document, operation, answer).map((problem) => `GET ${path} (${answer.status}): ${problem}`));
    });
    expect(wrong).toEqual([]);
    expect(checked).toBeGreaterThan(40);
  });

  it(`takes ${FUZZ_REQUESTS} requests nobody would send without a failure of its own or a leak`, async () => {
    const wrong: string[] = [];
    const judge = ({ status, body }: Answer, label: string): void => {
      // 503 is honest about what is missing here (no workers of another process, no answer of the sandbox to a made-up record).
      if (status >= 500 && status !== 503) wrong.push(`${status} ${label}`);
      const leak = LEAKS.find((pattern) => pattern.test(body));
      if (status >= 400 && leak) wrong.push(`leak ${String(leak)} ${label}: ${body.slice(0, 200)}`);
      for (const key of Object.values(keys)) if (body.includes(key)) wrong.push(`key told ${label}`);
    };
    const send = async ({ label, path, init }: FuzzRequest): Promise<void> => {
      // fetch itself refuses some of it, and what waits for something is not waited for.
      const response = await fetch(`${tds.url}${path}`, { ...init, signal: AbortSignal.timeout(WAIT_MS) }).catch(() => undefined);
      if (response?.headers.get('content-type')?.startsWith('text/event-stream')) return response.body?.cancel();
      const body = await response?.text().catch(() => undefined);
      if (response && body !== undefined) judge({ status: response.status, code: undefined, body, type: '' }, label);
    };
    await forEachOf(fuzzRequests(pathsOf(document), ids, ADMIN_KEY), send);
    expect(wrong).toEqual([]);
    expect((await tds.get('/health/ready')).status).toBe(200);
  }, 900_000);
});
