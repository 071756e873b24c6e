import { SMALL_SIZES, startSandbox, ZohoSandbox } from '../src';
import { Receiver, requestToken, SpecClient } from './support';

describe('control over HTTP', () => {
  let sandbox: ZohoSandbox;
  let receiver: Receiver;
  beforeEach(async () => {
    sandbox = await startSandbox({ sizes: SMALL_SIZES });
    receiver = await Receiver.start();
  });
  afterEach(async () => {
    await sandbox.close();
    await receiver.close();
  });

  const call = async (method: string, path: string, body?: unknown) => {
    const json = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const response = await fetch(`${sandbox.url}/__sandbox/${path}`, { method, ...json });
    return { status: response.status, text: await response.text() };
  };
  const result = async (method: string, path: string, body?: unknown) => JSON.parse((await call(method, path, body)).text) as unknown;

  it('tells the state', async () => {
    expect(await result('GET', 'state')).toMatchObject({
      organizationId: sandbox.organizationId,
      counts: { item: 22, contact: 15 },
      calls: { total: 0 },
      faults: [],
      traffic: { running: false },
      deliveries: { pending: 0 },
    });
  });

  it('changes records and answers what is not there', async () => {
    const [id] = sandbox.store.ids('item');
    expect(await result('POST', 'edit', { entity: 'item', id, patch: { rate: 0.3 } })).toMatchObject({ id, rate: 0.3 });
    expect(await result('POST', 'edit', { action: 'create', entity: 'contact', patch: { contact_type: 'vendor' } })).toMatchObject({
      slot: 15,
    });
    await call('POST', 'edit', { action: 'remove', entity: 'item', id });
    expect(sandbox.store.count('item')).toBe(21);
    expect(await call('POST', 'edit', { entity: 'item', id, patch: {} })).toMatchObject({ status: 404 });
    expect(await call('POST', 'edit', { entity: 'unheard', id })).toMatchObject({ status: 400 });
  });

  it('adds and removes faults', async () => {
    const client = await SpecClient.connect(sandbox);
    const { id } = (await result('POST', 'faults', { kind: 'server_error' })) as { id: string };
    expect((await client.get('/books/v3/items')).status).toBe(500);
    expect(await result('GET', 'faults')).toMatchObject([{ id, hits: 1 }]);
    expect(await result('DELETE', `faults/${id}`)).toEqual({ removed: 1 });
    expect((await client.get('/books/v3/items')).status).toBe(200);
    await call('POST', 'faults', { kind: 'server_error' });
    expect(await result('DELETE', 'faults')).toEqual({ removed: 1 });
  });

  it('sets the webhook, drives traffic, and shows deliveries', async () => {
    await call('PUT', 'webhook', { webhook: { url: receiver.url } });
    expect(await result('POST', 'traffic', { action: 'step', steps: 5, documents: false })).toMatchObject({ changes: 5 });
    await call('POST', 'settle');
    expect(receiver.received).toHaveLength(5);
    expect(await result('GET', 'deliveries?after=3')).toMatchObject([{ id: 4, state: 'delivered' }, { id: 5 }]);
    expect(await result('POST', 'traffic', { action: 'start', perSecond: 0.001 })).toMatchObject({ running: true });
    expect(await result('POST', 'traffic', { action: 'stop' })).toMatchObject({ running: false });
    await call('PUT', 'webhook', { webhook: null });
    sandbox.create('item');
    await sandbox.settle();
    expect(receiver.received).toHaveLength(5);
  });

  it('reads every record as a line', async () => {
    const read = async (query: string) =>
      (await call('GET', `records/item${query}`)).text.split('\n').map((line) => JSON.parse(line) as object);
    const [id] = sandbox.store.ids('item');
    expect((await read(''))[0]).toEqual(sandbox.store.detail('item', id!));
    expect((await read('?shape=list&product=books'))[0]).toEqual(sandbox.store.listRow('item', id!, 'books'));
    expect((await read('?shape=record'))[0]).toEqual(sandbox.store.get('item', id!));
    expect(await call('GET', 'records/unheard')).toMatchObject({ status: 400 });
  });

  it('ends tokens and issues grant codes', async () => {
    const client = await SpecClient.connect(sandbox);
    await call('POST', 'tokens/expire');
    expect((await client.get('/books/v3/items')).status).toBe(401);
    const { code } = (await result('POST', 'grant-code')) as { code: string };
    expect((await requestToken(sandbox, { grant_type: 'authorization_code', code })).body).toHaveProperty('refresh_token');
  });
});
