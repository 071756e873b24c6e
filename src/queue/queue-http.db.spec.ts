import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { until } from '@libs/testing';
import { aJob, anError, failed, settled, someJobs } from './testing/a-job';
import { startQueue, type TestQueue } from './testing/start-queue';

let queue: TestQueue;
let http: NestFastifyApplication;
beforeAll(async () => {
  queue = await startQueue();
  http = queue.app;
});
afterAll(() => queue.close());
beforeEach(() => queue.clear());

const get = async (url: string) => {
  const response = await http.inject(url);
  return { status: response.statusCode, body: response.json(), link: response.headers.link };
};
const post = async (url: string, payload: object = {}) => {
  const response = await http.inject({ method: 'POST', url, payload });
  return { status: response.statusCode, body: response.json() };
};
/** A dead letter of a job. */
const bury = async (overrides: Parameters<typeof aJob>[0] = {}): Promise<string> => {
  await queue.enqueue(aJob(overrides));
  await queue.jobs.fail(null, failed(await queue.claim(), anError({ class: 'theirs', disposition: 'reject', message: 'name is missing' })));
  const letters = await queue.letters();
  return letters.at(-1)!['id'] as string;
};

describe('GET /api/tds/queue', () => {
  it('counts and lists', async () => {
    await queue.enqueue(...someJobs(3), aJob({ entityType: 'customer', sourceEntityId: '1', priority: 10 }));
    const claimed = (await queue.claim()).filter(({ entityType }) => entityType === 'customer');
    await queue.jobs.release(
      (await queue.live()).filter((row) => row.source_entity_id !== '1').map((row) => ({ id: row.id, leaseToken: row.lease_token! })),
    );
    await queue.database.transaction((tx) => queue.jobs.complete(tx, settled(claimed)));
    // Counts may be a second old.
    const { body } = await until(async () => {
      const answer = await get('/api/tds/queue');
      return answer.body.counts.completed_today === 1 && answer.body.counts.pending === 3 ? answer : undefined;
    }, 10_000);
    expect(body).toMatchObject({
      paused: false,
      counts: { pending: 3, processing: 0, retry: 0, retry_ready: 0, dead_letter: 0, completed_today: 1, failed_today: 0 },
      oldest_pending_seconds: expect.any(Number),
      by_entity: [{ entity_type: 'product', pending: 3, processing: 0, retry: 0 }],
      pauses: [],
      next: null,
    });
    expect(body.jobs).toHaveLength(3);
    expect(body.jobs[0]).toMatchObject({
      entity_type: 'product',
      status: 'pending',
      attempts: 0,
      priority: 5,
      origin: 'webhook',
      error: null,
    });
  });

  it.each(['', '&status=pending', '&status=completed'])('pages through all of them (%s)', async (filter) => {
    await queue.enqueue(...someJobs(5));
    if (filter.includes('completed')) await queue.database.transaction(async (tx) => queue.jobs.complete(tx, settled(await queue.claim())));
    const seen: string[] = [];
    let after: string | null = '';
    while (after !== null) {
      const { body }: { body: { jobs: { id: string }[]; next: string | null } } = await get(
        `/api/tds/queue?limit=2${filter}${after && `&after=${after}`}`,
      );
      seen.push(...body.jobs.map(({ id }) => id));
      after = body.next;
    }
    expect(seen).toHaveLength(5);
    expect(seen.map(Number)).toEqual(seen.map(Number).toSorted((a, b) => b - a));
  });

  it('filters by type and record', async () => {
    await queue.enqueue(...someJobs(2), aJob({ entityType: 'customer', sourceEntityId: 'x' }));
    expect((await get('/api/tds/queue?entity_type=customer')).body.jobs).toHaveLength(1);
    expect((await get('/api/tds/queue?entity_type=product&source_entity_id=x')).body.jobs).toHaveLength(0);
  });

  it.each(['status=done', 'limit=201', 'after=nonsense'])('refuses %s', async (query) => {
    expect(await get(`/api/tds/queue?${query}`)).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
  });
});

describe('GET /api/tds/queue/:id', () => {
  it('shows payload and failed attempts, and every digit', async () => {
    const [job] = await queue.enqueue(aJob({ payload: '{"id":9007199254740993123}' }));
    await queue.jobs.fail(null, failed(await queue.claim()));
    expect(await get(`/api/tds/queue/${job!.id}`)).toMatchObject({
      status: 200,
      body: {
        id: job!.id,
        status: 'retry',
        payload: { id: '9007199254740993123' },
        error: { class: 'weather', code: 'test.unavailable', message: 'the source was away' },
        failures: [{ attempt: 1, code: 'test.unavailable', worker: 'worker' }],
      },
    });
  });

  it('finds ended jobs', async () => {
    const [job] = await queue.enqueue(aJob());
    await queue.database.transaction(async (tx) => queue.jobs.complete(tx, settled(await queue.claim())));
    expect((await get(`/api/tds/queue/${job!.id}`)).body).toMatchObject({ status: 'completed', outcome: 'updated', payload: null });
  });

  it.each([
    { id: '999999999', status: 404, code: 'queue.job_not_found' },
    { id: 'x', status: 400, code: 'request.invalid' },
    { id: '99999999999999999999', status: 400, code: 'request.invalid' },
  ])('answers $status for $id', async ({ id, status, code }) => {
    expect(await get(`/api/tds/queue/${id}`)).toMatchObject({ status, body: { code } });
  });
});

describe('pausing', () => {
  it('stops claiming one type until it is resumed', async () => {
    await queue.enqueue(aJob(), aJob({ entityType: 'customer' }));
    expect((await post('/api/tds/queue/pause', { entity_type: 'product', reason: 'prices change' })).body).toMatchObject({
      paused: false,
      pauses: [{ entity_type: 'product', reason: 'prices change', paused_by: 'api' }],
    });
    expect(await queue.claim()).toMatchObject([{ entityType: 'customer' }]);
    expect((await post('/api/tds/queue/resume', { entity_type: 'product' })).body.pauses).toEqual([]);
    expect(await queue.claim()).toMatchObject([{ entityType: 'product' }]);
    expect(await queue.audit()).toMatchObject([
      { action: 'queue.paused', actor: 'api', origin: 'api', entity_type: 'product', details: { reason: 'prices change' } },
      { action: 'queue.resumed', entity_type: 'product', details: { resumed: ['product'] } },
    ]);
  });

  it('stops claiming anything, and ends every pause at once', async () => {
    await queue.enqueue(aJob());
    await post('/api/tds/queue/pause', { entity_type: 'customer' });
    expect((await post('/api/tds/queue/pause')).body).toMatchObject({ paused: true });
    expect(await queue.claim()).toEqual([]);
    expect((await post('/api/tds/queue/resume')).body).toMatchObject({ paused: false, pauses: [] });
    expect(await queue.claim()).toHaveLength(1);
  });

  it.each([{ entity_type: '*' }, { entity_type: '' }, { reason: 'x'.repeat(501) }, { unknown: 1 }])('refuses %j', async (body) => {
    expect((await post('/api/tds/queue/pause', body)).status).toBe(400);
  });
});

describe('workers', () => {
  it('start with a process of that role, are listed, stopped and started again', async () => {
    const worker = await startQueue({ TDS_ROLE: 'worker', TDS_WORKER_COUNT: '2' }, { handle: async () => undefined });
    const list = async () => (await worker.app.inject('/api/tds/workers')).json<{ status: string }[]>();
    const order = async (action: string) =>
      (await worker.app.inject({ method: 'POST', url: '/api/tds/workers', payload: { action } })).json();
    try {
      const workers = await until(async () => {
        const rows = await list();
        return rows.length === 2 && rows;
      });
      expect(workers).toMatchObject([{ status: 'active', pid: process.pid, claimed: 0 }, { status: 'active' }]);
      expect(await order('stop')).toEqual({ running: false });
      expect(await list()).toMatchObject([{ status: 'stopped' }, { status: 'stopped' }]);
      expect(await order('start')).toEqual({ running: true });
    } finally {
      await worker.close();
    }
  });

  it('cannot be started where the role has none', async () => {
    expect(await post('/api/tds/workers', { action: 'start' })).toMatchObject({ status: 409, body: { code: 'queue.workers_unavailable' } });
    expect((await post('/api/tds/workers', { action: 'dance' })).status).toBe(400);
  });

  it('are lost when they give no sign of life', async () => {
    await queue.database.query(`insert into tds_workers (id, host, pid, heartbeat_at) values ('gone', 'h', 1, now() - interval '1 hour')`);
    expect((await get('/api/tds/workers')).body).toMatchObject([{ id: 'gone', status: 'lost' }]);
  });
});

describe('dead letters', () => {
  it('are listed, newest first, by type and class', async () => {
    const first = await bury({ inboxIds: ['019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b10'] });
    const second = await bury({ entityType: 'customer' });
    const { body, link } = await get('/api/bff/tds/dead-letter?limit=1');
    expect(body).toMatchObject([
      { id: second, entity_type: 'customer', failure_reason: 'rejected: name is missing', total_attempts: 1, resolved: false, priority: 5 },
    ]);
    const next = /<(.+)>; rel="next"/.exec(String(link))![1]!;
    expect((await get(next)).body).toMatchObject([{ id: first }]);
    expect((await get('/api/bff/tds/dead-letter?entity_type=product&class=theirs')).body).toMatchObject([{ id: first }]);
    expect((await get('/api/bff/tds/dead-letter?class=ours')).body).toEqual([]);
    expect((await get('/api/bff/tds/dead-letter?class=nobody')).status).toBe(400);
  });

  it('show what failed, and how', async () => {
    const id = await bury();
    expect((await get(`/api/bff/tds/dead-letter/${id}`)).body).toMatchObject({
      id,
      payload: { item_id: '460000000026049' },
      edited_payload: null,
      attempt_history: [{ attempt: 1, message: 'name is missing' }],
    });
    expect(await get('/api/bff/tds/dead-letter/999')).toMatchObject({ status: 404, body: { code: 'queue.dead_letter_not_found' } });
  });

  it.each([
    { name: 'by fetching', body: {}, job: { operation: 'fetch', payload: null } },
    {
      name: 'with the original',
      body: { payload: 'original' },
      job: { operation: 'upsert', payload: '{"item_id":"460000000026049"}', payloadHash: 'hash' },
    },
    {
      name: 'with an edited payload',
      body: { payload: { name: 'new' }, notes: 'named it' },
      job: { operation: 'upsert', payload: '{"name":"new"}' },
    },
    {
      name: 'with an edited text, digit for digit',
      body: { payload: '{"id":9007199254740993123}' },
      job: { payload: '{"id":9007199254740993123}' },
    },
  ])('are tried again $name, and resolved by success', async ({ body, job }) => {
    const id = await bury({ inboxIds: ['019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b10'], priority: 7 });
    const retried = await post(`/api/bff/tds/dead-letter/${id}/retry`, body);
    expect(retried).toMatchObject({ status: 202, body: { id, status: 'queued', merged: false } });
    const [claimed] = await queue.claim();
    expect(claimed).toMatchObject({
      ...job,
      id: retried.body.queue_id,
      origin: 'redrive',
      priority: 7,
      deadLetterId: id,
      inboxIds: ['019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b10'],
    });
    expect((await get(`/api/bff/tds/dead-letter/${id}`)).body).toMatchObject({
      resolved: false,
      retry_count: 1,
      payload: { item_id: '460000000026049' },
    });
    await queue.database.transaction((tx) => queue.jobs.complete(tx, settled([claimed!])));
    expect((await get(`/api/bff/tds/dead-letter/${id}`)).body).toMatchObject({ resolved: true, resolved_by: 'system' });
    expect(await post(`/api/bff/tds/dead-letter/${id}/retry`)).toMatchObject({ status: 409, body: { code: 'queue.dead_letter_resolved' } });
    expect(await queue.audit()).toMatchObject([
      { action: 'dead_letter.retried', actor: 'api', source_entity_id: '460000000026049', details: { dead_letter_id: id } },
    ]);
  });

  it('are resolved by hand, once', async () => {
    const id = await bury();
    expect(await post(`/api/bff/tds/dead-letter/${id}/resolve`, { notes: 'deleted in Zoho' })).toMatchObject({
      status: 200,
      body: { resolved: true, resolved_by: 'api', resolution_notes: 'deleted in Zoho' },
    });
    expect(await post(`/api/bff/tds/dead-letter/${id}/resolve`, { notes: 'again' })).toMatchObject({ status: 409 });
    expect((await get('/api/bff/tds/dead-letter')).body).toEqual([]);
    expect((await get('/api/bff/tds/dead-letter?resolved=true')).body).toMatchObject([{ id }]);
  });

  it.each([
    { url: '1/retry', body: { payload: 'anything' }, status: 400 },
    { url: '1/retry', body: { payload: [1] }, status: 400 },
    { url: '999999/retry', body: {}, status: 404 },
    { url: '999999/resolve', body: { notes: 'x' }, status: 404 },
    { url: '1/resolve', body: {}, status: 400 },
  ])('answer $status to $url with $body', async ({ url, body, status }) => {
    expect((await post(`/api/bff/tds/dead-letter/${url}`, body)).status).toBe(status);
  });

  it('without a payload cannot be replayed', async () => {
    const id = await bury({ payload: null });
    expect(await post(`/api/bff/tds/dead-letter/${id}/retry`, { payload: 'original' })).toMatchObject({
      status: 422,
      body: { code: 'queue.dead_letter_without_payload' },
    });
    expect(await queue.live()).toEqual([]);
  });
});
