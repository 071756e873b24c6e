import { createHmac } from 'node:crypto';
import { signWebhook, SMALL_SIZES, startSandbox, stringToSign, ZohoSandbox, type WebhookOptions } from '../src';
import { Receiver, SpecClient } from './support';

const SECRET = 'abcdefabcdef1234';

describe('the string to sign', () => {
  it('is the one Zoho documents', () => {
    const query = new URLSearchParams('subscription_id=90343&name=basic');
    const rawBody = '{"created_date":"2019-03-06","event_id":"5675"}';
    expect(stringToSign({ query, rawBody })).toBe('namebasicsubscription_id90343{"created_date":"2019-03-06","event_id":"5675"}');
  });

  it('takes pairs decoded, and form fields instead of a form body', () => {
    const query = new URLSearchParams('z=%D8%A7&a=1+2');
    expect(stringToSign({ query, form: { JSONString: '{"x":"é"}' } })).toBe('JSONString{"x":"é"}a1 2zا');
    expect(signWebhook({ query }, SECRET, 'hex')).toBe(createHmac('sha256', SECRET).update('a1 2zا').digest('hex'));
  });
});

describe('deliveries', () => {
  let receiver: Receiver;
  let sandbox: ZohoSandbox;
  beforeEach(async () => {
    receiver = await Receiver.start();
  });
  afterEach(async () => {
    await sandbox.close();
    await receiver.close();
  });

  const start = async (webhook: Partial<WebhookOptions> = {}) => {
    sandbox = await startSandbox({
      sizes: SMALL_SIZES,
      webhook: { url: `${receiver.url}/hook`, secret: SECRET, retryDelayMs: 5, ...webhook },
    });
    return sandbox.store.list('item')[0]!;
  };

  it('carry the detail document under the name of the entity, with formatted twins', async () => {
    const item = await start();
    sandbox.edit('item', item.id, { rate: 1234.5 });
    await sandbox.settle();
    const client = await SpecClient.connect(sandbox);
    const detail = (await client.get(`/inventory/v1/items/${item.id}`)).body['item'] as object;
    const sent = JSON.parse(receiver.received[0]!.body) as { item: object };
    expect(sent.item).toMatchObject(detail);
    expect(sent.item).toMatchObject({ rate: 1234.5, rate_formatted: 'IQD1,234.50', status_formatted: 'Active' });
    expect(Object.keys(sent)).toEqual(['item']);
  });

  it.each(['hex', 'base64'] as const)('are signed in %s over query and raw body', async (encoding) => {
    const item = await start({ url: `${receiver.url}/hook?b=2&a=1`, encoding, bodySignature: true });
    sandbox.edit('item', item.id, { name: "قلم O'Neill 🖊" });
    await sandbox.settle();
    const { headers, body } = receiver.received[0]!;
    expect(headers['x-zoho-webhook-signature']).toBe(createHmac('sha256', SECRET).update(`a1b2${body}`).digest(encoding));
    expect(headers['x-zoho-signature']).toBe(createHmac('sha256', SECRET).update(body).digest('hex'));
  });

  it('can be forms, signed over the decoded field', async () => {
    const item = await start({ bodyMode: 'form' });
    sandbox.edit('item', item.id, { name: 'a+b & c' });
    await sandbox.settle();
    const { headers, body } = receiver.received[0]!;
    expect(headers['content-type']).toBe('application/x-www-form-urlencoded');
    const json = new URLSearchParams(body).get('JSONString')!;
    expect(JSON.parse(json)).toMatchObject({ item: { item_id: item.id, name: 'a+b & c' } });
    expect(headers['x-zoho-webhook-signature']).toBe(createHmac('sha256', SECRET).update(`JSONString${json}`).digest('hex'));
  });

  it('go unsigned without a secret', async () => {
    sandbox = await startSandbox({ sizes: SMALL_SIZES, webhook: { url: receiver.url } });
    sandbox.create('contact');
    await sandbox.settle();
    expect(receiver.received[0]!.headers).not.toHaveProperty('x-zoho-webhook-signature');
  });

  it('fill the target with organisation, entity and event', async () => {
    const item = await start({ url: `${receiver.url}/{organization_id}/{entity}/{event}` });
    sandbox.edit('item', item.id, {});
    await sandbox.settle();
    const contact = sandbox.create('contact', { contact_type: 'vendor' });
    await sandbox.settle();
    sandbox.remove('contact', contact.id);
    await sandbox.settle();
    const base = `/${sandbox.organizationId}`;
    expect(receiver.received.map(({ url }) => url)).toEqual([`${base}/item/updated`, `${base}/contact/created`, `${base}/contact/deleted`]);
  });

  it.each([
    ['document', (id: string) => ({ item: { item_id: id, name: expect.any(String) } })],
    ['id', (id: string) => ({ item: { item_id: id } })],
    ['wrapper', (id: string) => ({ event_type: 'item.deleted', entity_type: 'item', entity_id: id, data: { item_id: id } })],
  ] as const)('tell of a deletion by %s', async (deleteBody, expected) => {
    const item = await start({ deleteBody });
    sandbox.remove('item', item.id);
    await sandbox.settle();
    expect(JSON.parse(receiver.received[0]!.body)).toMatchObject(expected(item.id));
  });

  it('are retried until a 2xx, the same bytes each time', async () => {
    const item = await start();
    receiver.answer = (count) => [500, 302, 204][count] ?? 200;
    sandbox.edit('item', item.id, {});
    await sandbox.settle();
    expect(receiver.received).toHaveLength(3);
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
    expect(sandbox.deliveries[0]).toMatchObject({ state: 'delivered', attempts: [{ status: 500 }, { status: 302 }, { status: 204 }] });
  });

  it('are given up after the retries, and can be sent again', async () => {
    const item = await start({ retries: 2, backoff: 'fixed' });
    receiver.answer = () => 503;
    sandbox.edit('item', item.id, {});
    await sandbox.settle();
    expect(sandbox.deliveries[0]).toMatchObject({ state: 'failed' });
    expect(receiver.received).toHaveLength(3);
    receiver.answer = () => 200;
    sandbox.resend(sandbox.deliveries[0]!.id);
    await sandbox.settle();
    expect(sandbox.deliveries[0]).toMatchObject({ state: 'delivered' });
  });

  it('time out when the receiver does not answer', async () => {
    const item = await start({ retries: 0, readTimeoutMs: 30 });
    receiver.hang = true;
    sandbox.edit('item', item.id, {});
    await sandbox.settle();
    expect(sandbox.deliveries[0]).toMatchObject({ state: 'failed', attempts: [{ error: 'read timeout' }] });
  });

  it('fail, not hang, when nobody listens', async () => {
    const item = await start({ url: 'http://127.0.0.1:9/hook', retries: 0 });
    sandbox.edit('item', item.id, {});
    await sandbox.settle();
    expect(sandbox.deliveries[0]).toMatchObject({ state: 'failed', attempts: [{ error: expect.any(String) }] });
  });

  it('only go out for the rules that exist', async () => {
    const item = await start({ entities: ['contact'], events: ['created'] });
    sandbox.edit('item', item.id, {});
    sandbox.create('contact', {}, { silent: true });
    sandbox.create('contact');
    sandbox.setWebhook(undefined);
    sandbox.create('contact');
    await sandbox.settle();
    expect(receiver.received).toHaveLength(1);
  });
});
