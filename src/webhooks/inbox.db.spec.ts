import { until } from '@libs/testing';
import { ANY, ORGANIZATION, item, useWebhooksApp } from './testing/webhooks-app';

const webhooks = useWebhooksApp();
const { post, unsigned, read, replay, inbox, queue } = webhooks;

describe('reading the inbox', () => {
  it.each(['/api/tds/webhooks/health', `${ANY}/health`, '/api/bff/tds/zoho/webhooks/health'])('%s', async (url) => {
    await post({ item });
    const response = await read(url);
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual({
      status: 'healthy',
      webhooks_received_24h: 1,
      queue_size: 1,
      system: 'tds',
      timestamp: webhooks.clock.now().toISOString(),
    });
  });

  it('counts, by entity, with latency', async () => {
    await post({ item });
    await post({ item });
    await post({ item: { item_id: '2' } });
    await post({ contact: { contact_id: '3' } });
    await post({ spaceship: {} });
    await post('{');
    await webhooks.database.pool.query(
      `update tds_inbox_events set status = 'processed', processed_at = received_at + interval '40 milliseconds' where source_entity_id = '26081'`,
    );
    const response = await read('/api/tds/webhooks/stats');
    expect(response.json()).toEqual({
      window_hours: 24,
      received: 4,
      processed: 1,
      failed: 0,
      waiting: 2,
      duplicates: 1,
      unrecognised: 1,
      malformed: 1,
      rejected: 0,
      by_entity: [
        { entity_type: 'customer', received: 1, processed: 0, failed: 0, waiting: 1 },
        { entity_type: 'product', received: 2, processed: 1, failed: 0, waiting: 1 },
      ],
      latency_ms: { p50: 40, p95: 40, p99: 40, samples: 1 },
      spool: expect.objectContaining({ enabled: false, entries: 0 }) as object,
      timestamp: webhooks.clock.now().toISOString(),
    });
  });

  it.each([`${ANY}/recent`, '/api/bff/tds/zoho/webhooks', '/api/bff/tds/zoho/webhooks/recent'])(
    'lists newest first, page by page: %s',
    async (url) => {
      for (const id of ['1', '2', '3']) await post({ item: { item_id: id } });
      const first = await read(`${url}?limit=2`);
      expect(first.json<{ source_entity_id: string }[]>().map((event) => event.source_entity_id)).toEqual(['3', '2']);
      const next = /<(.*)>; rel="next"/.exec(first.headers['link'] as string)![1]!;
      const second = await read(next);
      expect(second.json<{ source_entity_id: string }[]>().map((event) => event.source_entity_id)).toEqual(['1']);
      expect(second.headers['link']).toBeUndefined();
    },
  );

  it('filters by status and entity', async () => {
    await post({ item });
    await post({ contact: { contact_id: '3' } });
    await post('{');
    const listed = async (query: string) => (await read(`${ANY}/recent?${query}`)).json<{ entity_type: string; status: string }[]>();
    await expect(listed('entity_type=customers')).resolves.toMatchObject([{ entity_type: 'customer' }]);
    await expect(listed('status=malformed')).resolves.toMatchObject([{ status: 'malformed' }]);
    await expect(listed('status=processed')).resolves.toEqual([]);
    await post({ entity_type: 'spaceship', entity_id: '1' });
    await expect(listed('entity_type=spaceship')).resolves.toMatchObject([{ entity_type: 'spaceship', status: 'unrecognised' }]);
    expect((await read(`${ANY}/recent?status=lost`)).statusCode).toBe(400);
    expect((await read(`${ANY}/recent?limit=201`)).statusCode).toBe(400);
  });

  it('shows one event whole, without its secrets', async () => {
    const { event_id: id } = (await post({ item })).json<{ event_id: string }>();
    await post({ item });
    const response = await read(`${ANY}/${id}`);
    expect(response.json()).toMatchObject({
      id,
      body: JSON.stringify({ item }),
      body_encoding: 'utf8',
      duplicates: 1,
      operation: 'unknown',
      source_modified_at: '2026-06-09T13:47:43.000Z',
      headers: { 'x-zoho-webhook-signature': '[redacted]' },
    });
    expect((await read(`${ANY}/019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34`)).statusCode).toBe(404);
    expect((await read(`${ANY}/nonsense`)).statusCode).toBe(400);
  });

  it.each(['/api/tds/webhooks/health', '/api/tds/webhooks/stats', `${ANY}/recent`])('asks for a key: %s', async (url) => {
    expect((await webhooks.app.inject({ method: 'GET', url })).statusCode).toBe(401);
  });
});

describe('replay', () => {
  it('fetches the record by default, and says so', async () => {
    const { event_id: id } = (await post({ item })).json<{ event_id: string }>();
    await webhooks.database.pool.query('truncate tds_sync_queue');
    const response = await replay(id);
    expect(response.statusCode).toBe(202);
    const [job] = await queue();
    expect(response.json()).toEqual({
      event_id: id,
      job_id: job!['id'],
      merged: false,
      entity_type: 'product',
      source_entity_id: '26081',
      operation: 'fetch',
    });
    expect(job).toMatchObject({ operation: 'fetch', payload: null, origin: 'replay', priority: 7, inbox_ids: [id] });
    const audited = await webhooks.database.pool.query(`select actor, origin, entity_type, source_entity_id, details from tds_audit_trail`);
    expect(audited.rows).toEqual([
      {
        actor: expect.stringMatching(/^key:/),
        origin: 'api',
        entity_type: 'product',
        source_entity_id: '26081',
        details: { event_id: id, job_id: job!['id'], mode: 'fetch' },
      },
    ]);
  });

  it('applies what the webhook said when asked to', async () => {
    const { event_id: id } = (await post({ item })).json<{ event_id: string }>();
    await webhooks.database.pool.query('truncate tds_sync_queue');
    await replay(id, { mode: 'original' });
    await expect(queue()).resolves.toMatchObject([{ operation: 'upsert', payload_text: JSON.stringify(item), origin: 'replay' }]);
    expect((await replay(id, { mode: 'sideways' })).statusCode).toBe(400);
  });

  it('joins a job that waits for the record', async () => {
    const { event_id: id } = (await post({ item })).json<{ event_id: string }>();
    expect((await replay(id)).json()).toMatchObject({ merged: true, operation: 'fetch' });
    await expect(queue()).resolves.toMatchObject([{ operation: 'fetch', inbox_ids: [id] }]);
  });

  it('reopens what failed', async () => {
    const { event_id: id } = (await post({ item })).json<{ event_id: string }>();
    await webhooks.database.pool.query(`update tds_inbox_events set status = 'failed', processed_at = now()`);
    await replay(id);
    await expect(inbox()).resolves.toMatchObject([{ status: 'received', processed_at: null }]);
  });

  it('reads anew what nobody understood, by the names of its path', async () => {
    const { event_id: id } = (await post({ id: '5' }, { url: `${ANY}/${ORGANIZATION}/items/deleted` })).json<{ event_id: string }>();
    await webhooks.database.pool.query(
      `update tds_inbox_events set status = 'unrecognised', entity_type = 'items', source_entity_id = null`,
    );
    await webhooks.database.pool.query('truncate tds_sync_queue');
    await replay(id, { mode: 'original' });
    await expect(inbox()).resolves.toMatchObject([
      { status: 'received', entity_type: 'product', source_entity_id: '5', operation: 'deleted' },
    ]);
    await expect(queue()).resolves.toMatchObject([{ operation: 'delete', source_entity_id: '5' }]);
  });

  it.each([
    ['nobody understands', async () => (await post({ spaceship: {} })).json<{ event_id: string }>().event_id, 'the body names no entity'],
    [
      'was refused',
      async () => {
        await unsigned({ item });
        return (await until(async () => (await inbox())[0]))['id'] as string;
      },
      'its signature was refused',
    ],
  ])('refuses what %s', async (_name, event, reason) => {
    const id = await event();
    const response = await replay(id);
    expect(response.statusCode).toBe(409);
    expect(response.json()).toMatchObject({ code: 'webhooks.not_replayable', detail: `the event ${id} cannot be replayed: ${reason}` });
    expect((await webhooks.app.inject({ method: 'POST', url: `${ANY}/${id}/replay` })).statusCode).toBe(401);
  });
});
