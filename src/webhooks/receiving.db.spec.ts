import { until } from '@libs/testing';
import { ANY, OLD_SECRET, ORGANIZATION, SECRET, item, sign, useWebhooksApp } from './testing/webhooks-app';

const FORM = 'application/x-www-form-urlencoded';

const webhooks = useWebhooksApp();
const { post, unsigned, read, inbox, queue, rows } = webhooks;

describe('POST webhooks', () => {
  it('answers 202 with the event, once it is durable', async () => {
    const response = await post({ item });
    expect(response.statusCode).toBe(202);
    const [event] = await inbox();
    expect(response.json()).toEqual({ status: 'received', event_id: event!['id'], queued: true, duplicate: false });
    expect(event).toMatchObject({ entity_type: 'product', source_entity_id: '26081', status: 'received', signature_verified: true });
    await expect(queue()).resolves.toMatchObject([{ operation: 'upsert', payload_text: JSON.stringify(item), origin: 'webhook' }]);
  });

  it('carries the correlation id from the request into inbox and queue', async () => {
    const response = await post({ item }, { headers: { 'x-correlation-id': 'abc-1' } });
    expect(response.headers['x-correlation-id']).toBe('abc-1');
    await expect(inbox()).resolves.toMatchObject([{ correlation_id: 'abc-1' }]);
    await expect(queue()).resolves.toMatchObject([{ correlation_id: 'abc-1' }]);
  });

  it('answers a repetition with the first event', async () => {
    const first = (await post({ item })).json<{ event_id: string }>();
    const again = await post({ item });
    expect(again.statusCode).toBe(202);
    expect(again.json()).toEqual({ status: 'received', event_id: first.event_id, queued: false, duplicate: true });
    await expect(inbox()).resolves.toHaveLength(1);
  });

  it.each([
    [`/${ORGANIZATION}/item/deleted`, { item: { item_id: '1' } }, { entity_type: 'product', operation: 'deleted', status: 'received' }],
    [`/${ORGANIZATION}/products/edited/`, { item }, { entity_type: 'product', operation: 'updated', status: 'received' }],
    [`/${ORGANIZATION}/spaceship/updated`, { item }, { entity_type: 'spaceship', status: 'unrecognised' }],
    ['/999/item/updated', { item }, { entity_type: 'item', status: 'unrecognised' }],
  ])('lets the path name everything: %s', async (path, body, expected) => {
    const response = await post(body, { url: `${ANY}${path}` });
    expect(response.statusCode).toBe(202);
    await expect(inbox()).resolves.toMatchObject([{ ...expected, path: `${ANY}${path}` }]);
  });

  it.each([
    ['products', { item }, 'product', 'received'],
    ['customers', { contact: { contact_id: '7', contact_type: 'vendor' } }, 'vendor', 'received'],
    ['vendors', { contact: { contact_id: '7' } }, 'vendor', 'received'],
    ['orders', { salesorder: { salesorder_id: '9' } }, 'sales_order', 'received'],
    ['stock', { item: { item_id: '9' } }, 'product', 'received'],
    ['credit-notes', {}, 'credit_note', 'unrecognised'],
  ])('takes the entity from the route %s', async (route, body, entityType, status) => {
    const response = await post(body, { url: `/api/tds/webhooks/${route}` });
    expect(response.json()).toMatchObject({ status: 'received', queued: status === 'received', duplicate: false });
    await expect(inbox()).resolves.toMatchObject([{ entity_type: entityType, status }]);
  });

  it.each([
    ['a form', FORM],
    ['a form sent as text', 'text/plain'],
    ['a form of an odd type', 'nonsense'],
  ])('reads %s', async (_name, type) => {
    const body = `JSONString=${encodeURIComponent(JSON.stringify({ item }))}`;
    const signature = sign(type === FORM ? `JSONString${JSON.stringify({ item })}` : body, SECRET, 'base64');
    const response = await post(body, { headers: { 'content-type': type, 'x-zoho-webhook-signature': signature } });
    expect(response.json()).toMatchObject({ queued: true });
    await expect(queue()).resolves.toMatchObject([{ payload_text: JSON.stringify(item) }]);
  });

  it('reads JSON without any content type', async () => {
    const payload = JSON.stringify({ item });
    const response = await webhooks.app.inject({ method: 'POST', url: ANY, payload, headers: { 'x-zoho-signature': sign(payload) } });
    expect(response.json()).toMatchObject({ queued: true });
  });

  it('answers the test of the editor 200 and stores nothing, signed or not', async () => {
    for (const response of [await post('{"payload": ""}'), await unsigned('{"payload":""}'), await unsigned(' { "payload" : "" } ')]) {
      expect(response.statusCode).toBe(200);
      expect(response.json()).toEqual({ status: 'ok' });
    }
    await expect(inbox()).resolves.toEqual([]);
  });

  it('takes both secrets while they rotate', async () => {
    const payload = JSON.stringify({ item });
    const response = await post(payload, { headers: { 'x-zoho-webhook-signature': sign(payload, OLD_SECRET) } });
    expect(response.statusCode).toBe(202);
  });

  it('verifies the query with the body', async () => {
    const payload = JSON.stringify({ item });
    const url = `${ANY}?b=2&a=x%20y`;
    expect((await post(payload, { url })).statusCode).toBe(401);
    expect((await post(payload, { url, headers: { 'x-zoho-webhook-signature': sign(`ax yb2${payload}`) } })).statusCode).toBe(202);
    await expect(rows(`select path from tds_inbox_events where status = 'received'`)).resolves.toEqual([{ path: ANY }]);
  });

  it('answers 400 to what cannot be read, and keeps it', async () => {
    const response = await post('{"item":{"item_id":');
    expect(response.statusCode).toBe(400);
    expect(response.headers['content-type']).toContain('application/problem+json');
    const [event] = await inbox();
    expect(response.json()).toMatchObject({
      code: 'webhooks.malformed',
      detail: `the body is not JSON (recorded as event ${event!['id']})`,
    });
    expect(event).toMatchObject({ status: 'malformed', body: '{"item":{"item_id":', signature_verified: true });
    await expect(queue()).resolves.toEqual([]);
  });

  it('answers 400 to an empty body', async () => {
    expect((await post('')).json()).toMatchObject({ code: 'webhooks.malformed', status: 400 });
  });

  it('answers 413 above 1 MiB', async () => {
    expect((await post(`{"item":{"item_id":"1","name":"${'x'.repeat(1024 * 1024)}"}}`)).statusCode).toBe(413);
  });

  it('takes a body just below 1 MiB', async () => {
    expect((await post({ item: { ...item, description: 'ä'.repeat(500_000) } })).statusCode).toBe(202);
  });

  it('survives nesting deeper than anything can write', async () => {
    const response = await post(`{"item":${JSON.stringify(item).slice(0, -1)},"x":${'['.repeat(200_000)}${']'.repeat(200_000)}}}`);
    expect(response.json()).toMatchObject({ status: 'received', queued: false });
    await expect(inbox()).resolves.toMatchObject([{ status: 'unrecognised' }]);
  });

  it('answers 503 when the connection is lost before the commit, and takes the same event afterwards', async () => {
    const client = await webhooks.database.pool.connect();
    await client.query('begin; lock table tds_inbox_events in access exclusive mode');
    const answer = post({ item });
    const waiting = `from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    await until(async () => (await rows(`select 1 ${waiting}`)).length > 0);
    await rows(`select pg_terminate_backend(pid) ${waiting}`);
    const { statusCode, headers } = await answer;
    expect(statusCode).toBe(503);
    expect(headers['retry-after']).toBe('5');
    await client.query('rollback');
    client.release();
    expect((await post({ item })).json()).toMatchObject({ queued: true, duplicate: false });
  });
});

describe('a wrong signature', () => {
  it.each([
    ['missing', {}, 'webhooks.signature_missing'],
    ['of another secret', { 'x-zoho-webhook-signature': sign(JSON.stringify({ item }), 'another secret') }, 'webhooks.signature_invalid'],
    ['of another body', { 'x-zoho-signature': sign('{}') }, 'webhooks.signature_invalid'],
  ])('%s: 401, recorded without being believed', async (_name, headers, code) => {
    const payload = JSON.stringify({ item });
    const response = await webhooks.app.inject({ method: 'POST', url: `${ANY}/${ORGANIZATION}/item/deleted`, payload, headers });
    expect(response.statusCode).toBe(401);
    expect(response.json()).toMatchObject({ code });
    await until(async () => (await inbox()).length === 1);
    await expect(inbox()).resolves.toMatchObject([
      {
        status: 'rejected',
        signature_verified: false,
        entity_type: null,
        source_entity_id: null,
        idempotency_key: null,
        operation: 'unknown',
      },
    ]);
    await expect(queue()).resolves.toEqual([]);
  });

  it('does not spoil the same event when it comes rightly signed', async () => {
    await unsigned({ item });
    await until(async () => (await inbox()).length === 1);
    expect((await post({ item })).json()).toMatchObject({ queued: true, duplicate: false });
  });

  it('keeps 4 KiB of a body, and not half a character', async () => {
    await unsigned(`{"x":"${'ä'.repeat(10_000)}"}`);
    await until(async () => (await inbox()).length === 1);
    const [event] = await inbox();
    expect(event!['body_encoding']).toBe('utf8');
    expect(Buffer.byteLength(event!['body'] as string)).toBeGreaterThan(4_090);
    expect(Buffer.byteLength(event!['body'] as string)).toBeLessThanOrEqual(4_096);
  });

  it('is recorded 60 times a minute, and counted beyond', async () => {
    await Promise.all(Array.from({ length: 80 }, () => unsigned({ item })));
    await webhooks.clock.advance(60_000);
    await unsigned({ item });
    await until(async () => (await inbox()).length === 61);
    const stats = await read('/api/tds/webhooks/stats');
    expect(stats.json()).toMatchObject({ rejected: 81, received: 0 });
  });
});

describe('without a secret', () => {
  it('refuses every webhook', async () => {
    await webhooks.restart({ ZOHO_WEBHOOK_SECRET: '' });
    const response = await post({ item });
    expect(response.statusCode).toBe(503);
    expect(response.headers['retry-after']).toBe('300');
    expect(response.json()).toMatchObject({ code: 'webhooks.no_secret' });
    expect((await read('/api/tds/webhooks/health')).json()).toMatchObject({ status: 'degraded' });
  });

  it('takes unsigned ones where that is allowed', async () => {
    await webhooks.restart({ ZOHO_WEBHOOK_SECRET: '', TDS_ALLOW_UNSIGNED_WEBHOOKS: 'true' });
    expect((await unsigned({ item })).statusCode).toBe(202);
    await expect(inbox()).resolves.toMatchObject([{ signature_verified: false, signature_scheme: null, status: 'received' }]);
  });

  it('refuses wrong signatures even where unsigned ones are allowed', async () => {
    await webhooks.restart({ TDS_ALLOW_UNSIGNED_WEBHOOKS: 'true' });
    expect((await unsigned({ item })).statusCode).toBe(202);
    expect((await post({ item }, { headers: { 'x-zoho-webhook-signature': sign('x') } })).statusCode).toBe(401);
  });
});
