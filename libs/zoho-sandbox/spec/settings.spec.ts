import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMALL_SIZES, startSandbox, ZohoSandbox } from '../src';
import { Receiver, SpecClient } from './support';

const SECRET = 'abcdef123456';

describe('webhook settings', () => {
  let sandbox: ZohoSandbox;
  let client: SpecClient;
  let receiver: Receiver;
  beforeEach(async () => {
    receiver = await Receiver.start();
    sandbox = await startSandbox({ sizes: SMALL_SIZES, limits: 'off' });
    client = await SpecClient.connect(sandbox);
  });
  afterEach(async () => {
    await sandbox.close();
    await receiver.close();
  });

  const webhookBody = (changed: object = {}) => ({
    webhook_name: 'TDS item',
    entity: 'item',
    method: 'POST',
    url: `${receiver.url}/hook`,
    headers: [{ name: 'x-tds', value: 'yes' }],
    query_parameters: [{ name: 'b', value: 'ب 1' }],
    body_type: 'application/json',
    raw_data: '${JSONString}',
    form_data: [],
    secret: SECRET,
    ...changed,
  });

  const install = async (product: 'books' | 'inventory', ruleType: string, changed: object = {}) => {
    const base = product === 'books' ? '/books/v3' : '/inventory/v1';
    const created = await client.send('POST', `${base}/settings/webhooks`, webhookBody(changed));
    const { webhook_id: webhookId } = created.body['webhook'] as { webhook_id: string };
    const body = {
      workflow_name: `TDS ${ruleType}`,
      entity: 'item',
      rule_type: ruleType,
      instant_actions: [{ action_type: 'webhook', action_id: webhookId }],
      ...changed,
    };
    const workflow = await client.send('POST', `${base}/settings/workflows`, body);
    return { base, created, webhookId, workflowId: (workflow.body['workflow'] as { workflow_id: string }).workflow_id };
  };

  it('stores a webhook and never shows its secret again', async () => {
    const { base, created, webhookId } = await install('inventory', 'add');
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({ code: 0, webhook: { webhook_id: webhookId, name: 'TDS item', is_secret_configured: true } });
    expect(created.text).not.toContain(SECRET);
    const listed = await client.get(`${base}/settings/webhooks`);
    expect(listed.body['webhooks']).toMatchObject([{ webhook_id: webhookId, url: `${receiver.url}/hook` }]);
    expect(listed.text).not.toContain(SECRET);
    const changed = await client.send('PUT', `${base}/settings/webhooks/${webhookId}`, { url: `${receiver.url}/other` });
    expect(changed.body).toMatchObject({ webhook: { url: `${receiver.url}/other`, name: 'TDS item' } });
    expect((await client.send('DELETE', `${base}/settings/webhooks/${webhookId}`)).body).toMatchObject({ code: 0 });
    expect((await client.get(`${base}/settings/webhooks/${webhookId}`)).body).toMatchObject({ code: 1002 });
  });

  it('keeps the two products apart', async () => {
    const { webhookId } = await install('inventory', 'add');
    expect((await client.get('/books/v3/settings/webhooks')).body['webhooks']).toEqual([]);
    expect((await client.get(`/books/v3/settings/webhooks/${webhookId}`)).status).toBe(404);
  });

  it('fires what an active rule says, signed with the secret of the webhook', async () => {
    await install('inventory', 'add_edit');
    const [id] = sandbox.store.ids('item');
    sandbox.edit('item', id!, { rate: 3 });
    sandbox.create('item');
    sandbox.remove('item', id!);
    sandbox.create('contact');
    await sandbox.settle();
    expect(receiver.received).toHaveLength(2);
    const { url, headers, body } = receiver.received[0]!;
    expect(new URL(url, receiver.url).searchParams.get('b')).toBe('ب 1');
    expect(headers['x-tds']).toBe('yes');
    expect(headers['x-zoho-webhook-signature']).toBe(createHmac('sha256', SECRET).update(`bب 1${body}`).digest('hex'));
  });

  it('sends nothing without a rule, or with one that is switched off', async () => {
    await client.send('POST', '/inventory/v1/settings/webhooks', webhookBody());
    sandbox.create('item');
    const { base, workflowId } = await install('inventory', 'add');
    await client.send('POST', `${base}/settings/workflows/${workflowId}/inactive`);
    sandbox.create('item');
    await sandbox.settle();
    expect(receiver.received).toHaveLength(0);
    await client.send('POST', `${base}/settings/workflows/${workflowId}/active`);
    sandbox.create('item');
    await sandbox.settle();
    expect(receiver.received).toHaveLength(1);
  });

  it('fires no webhook of the other product', async () => {
    const { webhookId } = await install('inventory', 'delete');
    const rule = {
      workflow_name: 'crossed',
      entity: 'item',
      rule_type: 'add',
      instant_actions: [{ action_type: 'webhook', action_id: webhookId }],
    };
    await client.send('POST', '/books/v3/settings/workflows', rule);
    sandbox.create('item');
    expect(sandbox.deliveries).toHaveLength(0);
    await client.send('POST', '/inventory/v1/settings/workflows', rule);
    sandbox.create('item');
    expect(sandbox.deliveries).toHaveLength(1);
  });

  it('knows customers and vendors as modules of their own', async () => {
    await install('books', 'add', { entity: 'vendor' });
    sandbox.create('contact', { contact_type: 'customer' });
    const vendor = sandbox.create('contact', { contact_type: 'vendor' });
    await sandbox.settle();
    expect(sandbox.deliveries.map(({ recordId }) => recordId)).toEqual([vendor.id]);
  });

  it('survives a restart', async () => {
    const stateDir = mkdtempSync(join(tmpdir(), 'zoho-sandbox-settings-'));
    await sandbox.close();
    sandbox = await startSandbox({ sizes: SMALL_SIZES, limits: 'off', stateDir });
    client = await SpecClient.connect(sandbox);
    await install('books', 'add');
    await sandbox.close();
    sandbox = await startSandbox({ sizes: SMALL_SIZES, limits: 'off', stateDir });
    sandbox.create('item');
    await sandbox.settle();
    expect(receiver.received[0]!.headers).toHaveProperty('x-zoho-webhook-signature');
    rmSync(stateDir, { recursive: true });
  });

  it.each([
    ['webhooks', { webhook_name: '' }, 'name'],
    ['webhooks', { webhook_name: 'x'.repeat(51) }, 'name'],
    ['webhooks', { url: 'ftp://somewhere' }, 'url'],
    ['webhooks', { url: `http://x/${'y'.repeat(5000)}` }, 'url'],
    ['webhooks', { secret: 'short' }, 'secret'],
    ['webhooks', { secret: 'with-a-dash-inside' }, 'secret'],
    ['webhooks', { entity: 'unheard' }, 'entity'],
    ['workflows', { workflow_name: 'x', rule_type: 'unheard' }, 'rule_type'],
    ['workflows', { workflow_name: 'x', rule_type: 'add', entity: 'unheard' }, 'entity'],
    ['workflows', { workflow_name: 'x', rule_type: 'add', instant_actions: 'none' }, 'instant_actions'],
  ])('refuses %s with %j', async (setting, changed, parameter) => {
    const answer = await client.send('POST', `/books/v3/settings/${setting}`, webhookBody(changed));
    expect(answer).toMatchObject({ status: 400, body: { code: 2, message: `Invalid value passed for ${parameter}` } });
  });

  it('tells what failed and sends it again', async () => {
    sandbox.setWebhook({ url: receiver.url, retries: 0 });
    receiver.answer = (count) => (count < 2 ? 500 : 200);
    for (const id of sandbox.store.ids('item').slice(0, 3)) {
      sandbox.edit('item', id, {});
      await sandbox.settle();
    }
    const failed = async () =>
      (await client.get('/inventory/v1/settings/webhooks/histories', { filter_by: 'Status.Failed' })).body['histories'] as {
        history_id: string;
        response_code: number;
      }[];
    expect((await failed()).map((row) => row.response_code)).toEqual([500, 500]);
    const [newest, oldest] = await failed();
    await client.send('POST', `/inventory/v1/settings/webhooks/histories/${newest!.history_id}/resend`);
    await sandbox.settle();
    expect(await failed()).toEqual([oldest]);
    const bulk = await client.send('POST', '/inventory/v1/settings/webhooks/histories/resend', { history_ids: [oldest!.history_id] });
    expect(bulk.body.code).toBe(0);
    await sandbox.settle();
    expect(await failed()).toEqual([]);
    expect((await client.send('POST', '/inventory/v1/settings/webhooks/histories/1/resend')).body.code).toBe(1002);
    const eleven = Array.from({ length: 11 }, () => oldest!.history_id);
    expect((await client.send('POST', '/inventory/v1/settings/webhooks/histories/resend', { history_ids: eleven })).body.code).toBe(2);
  });
});
