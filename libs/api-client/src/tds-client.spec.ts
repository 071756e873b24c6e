import { TdsApiError, TdsUnreachableError, answerOf, createTdsClient, pageOf } from './index';

const problem = {
  type: 'urn:tds:problem:request.invalid',
  title: 'The request is not valid',
  status: 400,
  detail: 'limit is not valid',
  code: 'request.invalid',
  correlation_id: 'c-1',
  errors: [{ field: 'limit', rule: 'max', message: 'limit must not be greater than 200' }],
};

/** A client whose requests end here, and the requests it made. */
function clientAnswering(answer: () => Response | Promise<Response>, options: { apiKey?: string; csrf?: string } = {}) {
  const requests: Request[] = [];
  const client = createTdsClient({
    baseUrl: 'http://tds.test/',
    apiKey: options.apiKey,
    csrfToken: () => options.csrf,
    fetch: async (request) => {
      requests.push(request);
      return answer();
    },
  });
  return { client, requests };
}

const json = (body: unknown, init: ResponseInit = {}): Response =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' }, ...init });

describe('the API client', () => {
  it('fills paths and queries, sends the key, and hands back the body', async () => {
    const { client, requests } = clientAnswering(() => json([{ id: '1' }]), { apiKey: 'secret' });
    const rows = await answerOf(client.GET('/api/bff/tds/runs', { params: { query: { limit: 5 } } }));
    expect(rows).toEqual([{ id: '1' }]);
    await client.GET('/api/bff/tds/runs/{id}', { params: { path: { id: 'a/b' } } });
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET http://tds.test/api/bff/tds/runs?limit=5',
      'GET http://tds.test/api/bff/tds/runs/a%2Fb',
    ]);
    expect(requests[0]!.headers.get('authorization')).toBe('Bearer secret');
  });

  it('turns problem details into a typed error', async () => {
    const answer = () =>
      json(problem, { status: 400, headers: { 'content-type': 'application/problem+json; charset=utf-8', 'retry-after': '7' } });
    const error = await clientAnswering(answer)
      .client.GET('/api/bff/tds/runs')
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TdsApiError);
    expect(error).toMatchObject({
      status: 400,
      code: 'request.invalid',
      detail: 'limit is not valid',
      correlationId: 'c-1',
      retryAfterSeconds: 7,
    });
    expect((error as TdsApiError).fields.map(({ field }) => field)).toEqual(['limit']);
  });

  it.each([
    [
      'a page of a proxy',
      () => new Response('<html>', { status: 502, statusText: 'Bad Gateway', headers: { 'content-type': 'text/html' } }),
    ],
    ['half a JSON', () => new Response('{', { status: 502, statusText: 'Bad Gateway', headers: { 'content-type': 'application/json' } })],
    ['JSON that is no object', () => json(null, { status: 502, statusText: 'Bad Gateway' })],
  ])('names the status where the error is %s', async (_name, answer) => {
    await expect(clientAnswering(answer).client.GET('/health/live')).rejects.toMatchObject({ code: 'http.502', detail: 'Bad Gateway' });
  });

  it('tells an API that does not answer from one that answers an error', async () => {
    const { client } = clientAnswering(() => Promise.reject(new TypeError('fetch failed')));
    const error = await client.GET('/health/live').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TdsUnreachableError);
    expect(error).toMatchObject({ message: 'no answer from http://tds.test', cause: expect.objectContaining({ message: 'fetch failed' }) });
  });

  it('lets an abort be an abort', async () => {
    const { client } = clientAnswering(() => Promise.reject(new DOMException('aborted', 'AbortError')));
    await expect(client.GET('/health/live', { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('sends the CSRF token with what changes something only', async () => {
    const { client, requests } = clientAnswering(() => json({}), { csrf: 'token' });
    await client.GET('/health/live');
    await client.POST('/api/tds/schedules/{name}/pause', { params: { path: { name: 'full' } } });
    expect(requests.map(({ headers }) => headers.get('x-csrf-token'))).toEqual([null, 'token']);
  });

  it('reads the cursor of the next page', async () => {
    const link = '</api/bff/tds/runs?limit=1&after=abc-_%3D>; rel="next"';
    const first = await pageOf(
      clientAnswering(() => json([1], { headers: { 'content-type': 'application/json', link } })).client.GET('/api/bff/tds/runs'),
    );
    expect(first.next).toBe('abc-_=');
    const last = await pageOf(clientAnswering(() => json([])).client.GET('/api/bff/tds/runs'));
    expect(last).toEqual({ rows: [], next: undefined });
  });
});
