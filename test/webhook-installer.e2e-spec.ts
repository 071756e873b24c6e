import { createServer, type Server } from 'node:http';
import { until } from '@libs/testing';
import type { DeliveryAttempt } from '@libs/zoho-sandbox';
import { type TdsTestApp, WEBHOOK_SECRET, startTdsTestApp } from './support/tds-app';

/** Stands before the application as a reverse proxy does: the address Zoho is told. */
class FrontDoor {
  private readonly server: Server;
  private target = '';
  /** Answer this instead of letting through. */
  closedWith: number | null = null;

  private constructor() {
    this.server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        if (this.closedWith !== null) return response.writeHead(this.closedWith).end();
        const { host: _host, connection: _connection, 'content-length': _length, ...headers } = request.headers as Record<string, string>;
        fetch(`${this.target}${request.url}`, { method: request.method, headers, body: Buffer.concat(chunks) }).then(
          async (answer) => response.writeHead(answer.status).end(await answer.text()),
          () => response.writeHead(502).end(),
        );
      });
    });
  }

  static async open(): Promise<FrontDoor> {
    const door = new FrontDoor();
    await new Promise<void>((resolve) => door.server.listen(0, '127.0.0.1', resolve));
    return door;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as { port: number }).port}`;
  }

  leadTo(url: string): void {
    this.target = url;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

interface Entry {
  readonly name: string;
  readonly product: 'books' | 'inventory';
  readonly url: string;
  readonly webhook_id: string;
  readonly rule_id: string;
  readonly faults: string[];
}
interface Written {
  readonly is_complete: boolean;
  readonly changed: number;
  readonly webhooks: { name: string; steps: string[]; refusal: string | null }[];
}
interface TestDelivery {
  readonly has_arrived: boolean;
  readonly event_id: string | null;
  readonly reason: string | null;
}
interface Verified {
  readonly is_sound: boolean;
  readonly is_complete: boolean;
  readonly webhooks: Entry[];
  readonly test: TestDelivery;
}

const BASE = '/api/tds/zoho/webhook-installer';
let door: FrontDoor;
let tds: TdsTestApp;
beforeAll(async () => {
  door = await FrontDoor.open();
  tds = await startTdsTestApp({ TDS_PUBLIC_URL: `${door.url}/` });
  door.leadTo(tds.url);
});
afterAll(async () => {
  await tds?.close();
  await door?.close();
});

const read = async () => (await tds.get<{ is_complete: boolean; webhooks: Entry[]; strays: unknown[] }>(BASE)).body;
const install = async () => (await tds.post<Written>(`${BASE}/install`)).body;
const actions = async (): Promise<string[]> =>
  (await tds.database.pool.query(`select action from tds_audit_trail where action like 'zoho.%' order by occurred_at`)).rows.map(
    (row: { action: string }) => row.action,
  );
const itemName = async (id: string): Promise<string | undefined> =>
  (await tds.database.pool.query('select name from mirror.products where zoho_id = $1', [id])).rows[0]?.name;
const firstItem = () => [...tds.sandbox.store.each('item')][0]!;

/** Zoho tries five times more over minutes. Here the attempt to come is the last of them. */
function lastAttempt(change: () => void): void {
  const before = tds.sandbox.deliveries.length;
  change();
  const spent: DeliveryAttempt = { at: new Date(), status: 404, durationMs: 1 };
  for (const delivery of tds.sandbox.deliveries.slice(before))
    (delivery.attempts as DeliveryAttempt[]).push(spent, spent, spent, spent, spent);
}

describe('the webhook installer', () => {
  it('installs a webhook and a rule per module and event, once', async () => {
    expect(await read()).toMatchObject({ is_complete: false, strays: [] });
    const first = await install();
    expect(first).toMatchObject({ is_complete: true, changed: first.webhooks.length });
    expect(first.webhooks.find(({ name }) => name === 'TDS item updated')).toEqual({
      name: 'TDS item updated',
      steps: ['webhook_created', 'rule_created'],
      refusal: null,
    });
    expect(first.webhooks.length % 3).toBe(0);
    expect(tds.sandbox.store.count('webhook')).toBe(first.webhooks.length);
    expect(await install()).toMatchObject({ is_complete: true, changed: 0 });
    expect(tds.sandbox.store.count('workflow')).toBe(first.webhooks.length);
    const { is_complete: isComplete, webhooks } = await read();
    expect(isComplete).toBe(true);
    expect(webhooks.find(({ name }) => name === 'TDS contact deleted')!.url).toBe(
      `${door.url}/api/tds/zoho/webhooks/${tds.sandbox.organizationId}/contact/deleted`,
    );
  });

  it('two at once install nothing twice', async () => {
    for (const { id } of tds.sandbox.store.each('webhook')) tds.sandbox.store.remove('webhook', id, { silent: true });
    for (const { id } of tds.sandbox.store.each('workflow')) tds.sandbox.store.remove('workflow', id, { silent: true });
    const [one, other] = await Promise.all([install(), install()]);
    expect([one.changed, other.changed].toSorted((a, b) => a - b)).toEqual([0, one.webhooks.length]);
    expect(tds.sandbox.store.count('webhook')).toBe(one.webhooks.length);
  });

  it('makes edits in Zoho arrive, signed', async () => {
    const { id } = firstItem();
    tds.sandbox.edit('item', id, { name: 'arrives by webhook' });
    await until(async () => (await itemName(id)) === 'arrives by webhook');
    const { rows } = await tds.database.pool.query('select signature_verified from tds_inbox_events order by received_at desc limit 1');
    expect(rows).toEqual([{ signature_verified: true }]);
  });

  it('mends a wrong address and a sleeping rule, and touches nothing else', async () => {
    const [one, other] = (await read()).webhooks as [Entry, Entry];
    tds.sandbox.store.edit('webhook', one.webhook_id, { url: 'https://moved.example.com/api/tds/zoho/webhooks' }, { silent: true });
    tds.sandbox.store.edit('workflow', other.rule_id, { status: 'inactive' }, { silent: true });
    const faults = (await read()).webhooks.filter((entry) => entry.faults.length > 0).map((entry) => [entry.name, entry.faults]);
    expect(faults).toEqual([
      [one.name, ['wrong_url']],
      [other.name, ['rule_inactive']],
    ]);
    expect((await install()).webhooks.filter(({ steps }) => steps.length > 0)).toEqual([
      { name: one.name, steps: ['webhook_updated'], refusal: null },
      { name: other.name, steps: ['rule_activated'], refusal: null },
    ]);
    expect(await read()).toMatchObject({ is_complete: true });
  });

  it('verifies with a test that comes in through the front door, and says where it got stuck', async () => {
    const sound = (await tds.post<Verified>(`${BASE}/verify`)).body;
    expect(sound).toMatchObject({ is_sound: true, is_complete: true, test: { has_arrived: true, reason: null } });
    const event = await tds.get<{ status: string }>(`/api/tds/zoho/webhooks/${sound.test.event_id}`);
    expect(event).toMatchObject({ status: 200, body: { status: 'unrecognised' } });
    door.closedWith = 503;
    const shut = (await tds.post<Verified>(`${BASE}/verify`)).body;
    door.closedWith = null;
    expect(shut).toMatchObject({ is_sound: false, is_complete: true, test: { has_arrived: false, reason: 'answered with 503' } });
  });

  it('tests one webhook by any name of its entity', async () => {
    expect(await tds.post(`${BASE}/send-test`, { entity: 'vendor', event: 'deleted' })).toMatchObject({
      status: 200,
      body: { has_arrived: true, response_status: 202, url: expect.stringMatching(/\/contact\/deleted$/) as string },
    });
    expect(await tds.post(`${BASE}/send-test`, { entity: 'moon' })).toMatchObject({
      status: 404,
      body: { code: 'webhook_installer.unknown_webhook' },
    });
  });

  it('rotates the secret without a restart; old and new are accepted, nothing tells either', async () => {
    const secret = 'BrandNewSecret123456';
    const rotated = await tds.post<Written & { old_accepted_until: string | null }>(`${BASE}/rotate`, { secret });
    expect(rotated).toMatchObject({ status: 200, body: { is_complete: true, old_accepted_until: null } });
    expect(JSON.stringify(rotated.body)).not.toContain(secret);
    expect(rotated.body.webhooks.every(({ steps }) => steps.join() === 'secret_set')).toBe(true);
    const body = (n: number) => ({ item: { item_id: `secret-${n}` } });
    expect(await tds.webhook(body(1), { secret })).toMatchObject({ status: 202 });
    expect(await tds.webhook(body(2), { secret: WEBHOOK_SECRET })).toMatchObject({ status: 202 });
    expect(await tds.webhook(body(3), { secret: 'SomeOtherSecret12345' })).toMatchObject({ status: 401 });
    expect([...tds.sandbox.store.each('webhook')].every((webhook) => webhook.secret === secret)).toBe(true);
    const stored = await tds.database.pool.query<{ sealed: Buffer }>('select sealed from tds_secrets');
    expect(stored.rows.some(({ sealed }) => sealed.includes(secret))).toBe(false);

    const again = await tds.post<Written & { old_accepted_until: string | null }>(`${BASE}/rotate`);
    expect(Date.parse(again.body.old_accepted_until!)).toBeGreaterThan(Date.now() + 80_000_000);
    expect(await tds.webhook(body(4), { secret })).toMatchObject({ status: 202 });
    const made = [...tds.sandbox.store.each('webhook')][0]!.secret;
    expect(made).toMatch(/^[A-Za-z0-9]{40}$/);
    expect(await tds.webhook(body(5), { secret: made })).toMatchObject({ status: 202 });
    expect(await tds.post(`${BASE}/verify`)).toMatchObject({ body: { is_sound: true } });
  });

  it('goes on with a rotation of which Zoho refused a part', async () => {
    const before = [...tds.sandbox.store.each('webhook')][0]!.secret;
    const secret = 'HalfWaySecret123456';
    tds.sandbox.faults.add({
      kind: 'error_in_200',
      code: 4,
      match: { operation: 'settings', path: '/settings/webhooks/' },
      skip: 3,
      times: 1,
    });
    const half = await tds.post<Written>(`${BASE}/rotate`, { secret });
    expect(half).toMatchObject({ status: 200, body: { is_complete: false, old_accepted_until: null } });
    expect(half.body.webhooks.filter(({ refusal }) => refusal !== null)).toHaveLength(1);
    expect(await tds.webhook({ item: { item_id: 'half-1' } }, { secret: before })).toMatchObject({ status: 202 });
    expect(await tds.webhook({ item: { item_id: 'half-2' } }, { secret })).toMatchObject({ status: 202 });
    const rest = await tds.post<{ old_accepted_until: string | null }>(`${BASE}/rotate`);
    expect(rest).toMatchObject({ status: 200, body: { is_complete: true } });
    expect(rest.body.old_accepted_until).not.toBeNull();
    expect([...tds.sandbox.store.each('webhook')].every((webhook) => webhook.secret === secret)).toBe(true);
  });

  it('refuses a secret Zoho would not store', async () => {
    expect(await tds.post(`${BASE}/rotate`, { secret: 'short' })).toMatchObject({ status: 400, body: { errors: [{ field: 'secret' }] } });
  });

  it('finds deliveries Zoho gave up and has them sent again, ten a call', async () => {
    tds.sandbox.setWebhook(undefined);
    const items = [...tds.sandbox.store.each('item')].slice(0, 12);
    door.closedWith = 404;
    for (const { id } of items) lastAttempt(() => tds.sandbox.edit('item', id, { name: `missed ${id}` }));
    await tds.sandbox.settle();
    door.closedWith = null;
    const { body: failures } = await tds.get<{ history_id: string; response_status: number; source_entity_id: string }[]>(
      `${BASE}/failures`,
    );
    expect(failures[0]).toMatchObject({ response_status: 404, event: 'updated', module: 'item', webhook: 'TDS item updated' });
    const calls = () => tds.sandbox.callCounts().byEndpoint['POST /inventory/v1/settings/webhooks/histories/resend'] ?? 0;
    const before = calls();
    const resent = await tds.post<{ resent: string[]; unknown: string[] }>(`${BASE}/failures/resend`);
    expect(resent.body).toMatchObject({ unknown: [], refused: [] });
    expect(resent.body.resent).toHaveLength(12);
    expect(calls() - before).toBe(2);
    for (const { id } of items) await until(async () => (await itemName(id)) === `missed ${id}`);
    await tds.quiet();
    expect((await tds.get<unknown[]>(`${BASE}/failures`)).body).toEqual([]);
    expect((await tds.post<{ unknown: string[] }>(`${BASE}/failures/resend`, { history_ids: ['1'] })).body.unknown).toEqual(['1']);
  }, 60_000);

  it('lets auto-healing have them sent again when an incremental run found what no webhook announced', async () => {
    const [item] = [...tds.sandbox.store.each('item')];
    const heal = async () =>
      (
        await tds.post<{ checks: { error: string | null; findings: unknown[]; outcomes: { status: string }[] }[] }>(
          '/api/tds/auto-healing/run',
          { checks: ['failed_deliveries'] },
        )
      ).body.checks[0]!;
    await heal();
    door.closedWith = 404;
    lastAttempt(() => tds.sandbox.edit('item', item!.id, { name: 'announced by nobody' }));
    await tds.sandbox.settle();
    door.closedWith = null;
    // Nothing says yet that something is missing: Zoho is not asked.
    expect(await heal()).toMatchObject({ findings: [], outcomes: [] });
    await tds.post('/api/bff/tds/sync/product?wait=true', { mode: 'incremental' });
    await until(async () => (await itemName(item!.id)) === 'announced by nobody');
    const outcomes = await until(async () => {
      const report = await heal();
      return report.outcomes.length > 0 && report.outcomes;
    });
    expect(outcomes).toMatchObject([{ status: 'done' }]);
    await tds.quiet();
    expect((await tds.get<unknown[]>(`${BASE}/failures`)).body).toEqual([]);
  }, 60_000);

  it('leaves who did what in the audit trail', async () => {
    const recorded = await actions();
    for (const action of ['installed', 'verified', 'tested', 'resent'])
      expect(recorded).toContain(action === 'tested' ? 'zoho.webhook_tested' : `zoho.webhooks_${action}`);
    expect(recorded).toContain('zoho.webhook_secret_rotated');
  });
});

describe('without a public address', () => {
  it('says what to set', async () => {
    const hidden = await startTdsTestApp();
    const answer = await hidden.get(BASE);
    await hidden.close();
    expect(answer).toMatchObject({ status: 409, body: { code: 'webhook_installer.no_public_url' } });
  });
});
