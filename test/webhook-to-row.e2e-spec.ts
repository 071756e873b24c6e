import { until } from '@libs/testing';
import { EventBus } from '@nestjs/cqrs';
import { EntityChangedEvent } from '@tds/sync';
import { zohoDefinitions } from '@tds/zoho-integration';
import { SANDBOX_NAME, disagreements } from './support/agreement';
import { type TdsTestApp, connectWebhooks, startTdsTestApp } from './support/tds-app';

let tds: TdsTestApp;
beforeAll(async () => {
  tds = await startTdsTestApp();
  await tds.fullSync();
  connectWebhooks(tds);
});
afterAll(() => tds.close());

const anyItem = () => [...tds.sandbox.store.each('item')][0]!;
const mirrored = async (id: string): Promise<Record<string, unknown> | undefined> =>
  (await tds.database.pool.query('select * from mirror.products where zoho_id = $1', [id])).rows[0] as Record<string, unknown> | undefined;

describe('a full sync', () => {
  it('leaves mirror and Zoho in agreement', async () => {
    expect(await disagreements(tds.sandbox, tds.database.pool)).toEqual([]);
  });

  it('run again writes no row and asks for no detail', async () => {
    const before = tds.sandbox.callCounts();
    const audits = async () => (await tds.database.pool.query('select count(*)::int as n from tds_audit_trail')).rows[0] as { n: number };
    const auditsBefore = await audits();
    await tds.fullSync();
    expect(await audits()).toEqual(auditsBefore);
    interface Run {
      readonly entity_type: string;
      readonly unchanged: number;
      readonly processed: number;
      readonly api_calls: number;
    }
    const { body } = await tds.get<{ latest: Run[] }>('/api/zoho/bulk-sync/status');
    expect(body.latest.filter((run) => run.unchanged !== run.processed)).toEqual([]);
    expect(tds.sandbox.callCounts()).not.toEqual(before);
    // One page of each listing.
    const listings = new Set(zohoDefinitions.map((definition) => definition.listing));
    expect(body.latest.reduce((calls, run) => calls + run.api_calls, 0)).toBe(listings.size);
  });
});

describe('an edit in Zoho', () => {
  it('becomes a row, an audit row and an event, under one correlation id', async () => {
    const item = anyItem();
    const heard: EntityChangedEvent[] = [];
    const subscription = tds.app.get(EventBus).subject$.subscribe((event) => event instanceof EntityChangedEvent && heard.push(event));
    tds.sandbox.edit('item', item.id, { name: "Basra's كابل 🔌", rate: 12.345 });
    await until(async () => (await mirrored(item.id))?.name === "Basra's كابل 🔌");
    await tds.quiet();
    subscription.unsubscribe();

    expect(await mirrored(item.id)).toMatchObject({ rate: '12.345', sync_origin: 'webhook' });
    const { rows } = await tds.database.pool.query(
      `select a.action, a.changed_fields, a.correlation_id, q.status, q.outcome, e.status as inbox, e.signature_verified, e.correlation_id as inbox_correlation_id
         from tds_audit_trail a join tds_sync_queue q on q.id = a.queue_id join tds_inbox_events e on e.id = any (q.inbox_ids)
        where a.source_entity_id = $1 order by a.occurred_at desc limit 1`,
      [item.id],
    );
    expect(rows[0]).toMatchObject({
      action: 'update',
      changed_fields: ['name', 'rate'],
      status: 'completed',
      outcome: 'updated',
      inbox: 'processed',
      signature_verified: true,
    });
    const { correlation_id, inbox_correlation_id } = rows[0] as Record<string, string>;
    expect(correlation_id).toBe(inbox_correlation_id);
    expect(heard.map((event) => [event.event_type, event.data.source_entity_id, event.correlation_id])).toEqual([
      ['tds.entity.update', item.id, correlation_id],
    ]);
  });

  it('that creates a record, and one that deletes it, arrive too', async () => {
    const created = tds.sandbox.create('item', { name: 'Short-lived' });
    await until(async () => (await mirrored(created.id))?.name === 'Short-lived');
    await tds.quiet();
    tds.sandbox.remove('item', created.id);
    await until(async () => (await mirrored(created.id))?.source_deleted_at instanceof Date);
    await tds.quiet();
    const { body } = await tds.get<{ zoho_id: string; source_deleted_at: string; raw: object }>(`/api/tds/entities/products/${created.id}`);
    expect(body).toMatchObject({ zoho_id: created.id, raw: expect.any(Object) as object });
    expect(await disagreements(tds.sandbox, tds.database.pool)).toEqual([]);
  });

  it('of a contact arrives by form and base64 as well', async () => {
    const contact = [...tds.sandbox.store.each('contact')][0]!;
    tds.sandbox.setWebhook({
      url: `${tds.url}/api/tds/zoho/webhooks`,
      secret: 'e2esecret0123456789',
      bodyMode: 'form',
      encoding: 'base64',
    });
    const edited = tds.sandbox.edit('contact', contact.id, { notes: 'paid in دينار' } as never);
    expect(edited).toBeDefined();
    await tds.quiet();
    expect(tds.sandbox.deliveries.at(-1)?.state).toBe('delivered');
    expect(await disagreements(tds.sandbox, tds.database.pool)).toEqual([]);
    connectWebhooks(tds);
  });
});

describe('every type Zoho sends webhooks of', () => {
  const announced = zohoDefinitions.filter((definition) => definition.zoho.webhookKeys.length > 0);
  it.each(announced.map((definition) => [definition.entityType, definition] as const))(
    '%s: an edit and a deletion arrive, rows below it included',
    async (entityType, definition) => {
      const name = SANDBOX_NAME[entityType]!;
      const includes = (id: string) => definition.includes(tds.sandbox.store.detail(name, id, definition.zoho.product) as never);
      const [first, ...others] = [...tds.sandbox.store.each(name)].map(({ id }) => id).filter(includes);
      const second = others[0] ?? tds.sandbox.create(name).id;
      const row = async (id: string) => {
        const { rows } = await tds.database.pool.query<Record<string, unknown>>(`select * from ${definition.table} where zoho_id = $1`, [
          id,
        ]);
        return rows[0];
      };
      const before = await row(first!);
      const { lines } = tds.sandbox.store.get(name, first!) as { lines?: { quantity: number }[] };
      const edited = lines?.map((line) => ({ ...line, quantity: line.quantity + 1 }));
      tds.sandbox.edit(name, first!, (edited ? { lines: edited } : {}) as never);
      tds.sandbox.remove(name, second);
      await until(async () => (await row(second))?.source_deleted_at instanceof Date);
      await tds.quiet();
      const after = await row(first!);
      expect(after?.sync_origin).toBe('webhook');
      if (lines) expect(after?.lines_hash).not.toBe(before?.lines_hash);
      expect((await disagreements(tds.sandbox, tds.database.pool)).filter((each) => each.entityType === entityType)).toEqual([]);
    },
  );
});

describe('what is told wrongly or partly', () => {
  it('a hint makes us fetch the record', async () => {
    const item = anyItem();
    tds.sandbox.setWebhook(undefined);
    tds.sandbox.edit('item', item.id, { name: 'Only Zoho knows' });
    connectWebhooks(tds);
    const { status, body } = await tds.webhook({ item: { item_id: item.id, sku: 'x' } });
    expect([status, body.queued, body.duplicate]).toEqual([202, true, false]);
    await tds.quiet();
    expect((await mirrored(item.id))?.name).toBe('Only Zoho knows');
  });

  it('a record that breaks a rule becomes a dead letter with a reason, and its neighbours pass', async () => {
    const item = anyItem();
    const document = {
      ...(tds.sandbox.store.detail('item', item.id, 'inventory') as object),
      rate: -5,
      last_modified_time: '2027-01-01T00:00:00+0300',
    };
    await tds.webhook({ item: document });
    await tds.quiet();
    const { body } = await tds.get<{ id: string; failure_reason: string; source_entity_id: string }[]>('/api/bff/tds/dead-letter');
    expect(body).toEqual([
      expect.objectContaining({ source_entity_id: item.id, failure_reason: expect.stringContaining('rate is negative') as string }),
    ]);

    const retried = await tds.post(`/api/bff/tds/dead-letter/${body[0]!.id}/retry`);
    expect(retried.status).toBeLessThan(300);
    await tds.quiet();
    expect((await tds.get<unknown[]>('/api/bff/tds/dead-letter')).body).toEqual([]);
    const actions = await tds.database.pool.query(
      `select action, actor, source_entity_id from tds_audit_trail where action like 'dead_letter.%'`,
    );
    expect(actions.rows).toEqual([{ action: 'dead_letter.retried', actor: 'key:TDS_ADMIN_API_KEY', source_entity_id: item.id }]);
    expect(await disagreements(tds.sandbox, tds.database.pool)).toEqual([]);
  });
});

describe('readiness', () => {
  it('tells of database, schema and queue, without a key', async () => {
    const response = await fetch(`${tds.url}/health/ready`);
    expect([response.status, await response.json()]).toMatchObject([
      200,
      {
        status: 'ok',
        components: { database: { status: 'up' }, migrations: { status: 'up' }, queue: { status: 'up', working_here: true } },
      },
    ]);
  });
});

describe('the doors', () => {
  it('webhooks: wrong signature, malformed, too large, unknown, duplicate, ping', async () => {
    const item = { item: { item_id: '4242', name: 'x' } };
    expect((await tds.webhook(item, { secret: 'wrongsecret0' })).status).toBe(401);
    expect((await tds.webhook('{"item": ')).status).toBe(400);
    expect((await tds.webhook(`{"item": "${'x'.repeat(1024 * 1024)}"}`)).status).toBe(413);
    expect(await tds.webhook({ spaceship: { spaceship_id: '1' } })).toMatchObject({
      status: 202,
      body: { queued: false, duplicate: false },
    });
    expect((await tds.webhook({ payload: '' })).status).toBe(200);
    const again = {
      item: {
        ...(tds.sandbox.store.detail('item', anyItem().id, 'inventory') as object),
        name: 'twice',
        last_modified_time: '2020-01-01T00:00:00+0300',
      },
    };
    const first = await tds.webhook(again);
    const second = await tds.webhook(again);
    expect(second).toMatchObject({ status: 202, body: { duplicate: true, queued: false, event_id: first.body.event_id } });
    await tds.quiet();
  });

  it('the API: no key 401, unknown entity 404, limits 400, problem details', async () => {
    expect((await fetch(`${tds.url}/api/tds/entities/products`)).status).toBe(401);
    expect(await tds.get('/api/tds/entities/spaceships')).toMatchObject({
      status: 404,
      body: { code: 'sync.unknown_entity_type', correlation_id: expect.any(String) as string },
    });
    expect((await tds.get('/api/tds/entities/products?limit=201')).status).toBe(400);
    expect((await tds.get('/api/tds/entities/products?after=nonsense')).status).toBe(400);
    expect(await tds.get('/api/tds/entities/products?filter=nosuch:1')).toMatchObject({
      status: 400,
      body: { code: 'sync.unknown_filter' },
    });
  });

  it('pages through the mirror by cursor, each record once', async () => {
    const seen: string[] = [];
    for (let path: string | undefined = '/api/tds/entities/products?limit=7'; path;) {
      const { body, headers }: { body: { zoho_id: string }[]; headers: Headers } = await tds.get<{ zoho_id: string }[]>(path);
      seen.push(...body.map((row) => row.zoho_id));
      path = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1];
    }
    const items = [...tds.sandbox.store.each('item')].map((item) => item.id);
    expect(seen.toSorted()).toEqual(items.toSorted());
  });
});
