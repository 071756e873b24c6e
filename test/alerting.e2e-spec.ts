import { createHmac } from 'node:crypto';
import { until } from '@libs/testing';
import { type AlertReceivers, startAlertReceivers } from './support/alert-receivers';
import { type TdsTestApp, startTdsTestApp } from './support/tds-app';

const SECRET = 'alerts-e2e-0123456789';

let receivers: AlertReceivers;
let tds: TdsTestApp;

const sql = async (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await tds.database.pool.query(text, values)).rows;
const set = async (key: string, value: unknown): Promise<void> => {
  const { status } = await tds.put(`/api/tds/configuration/${key}`, { value });
  if (status !== 200) throw new Error(`${key} answered ${status}`);
};
const told = (rule: string): readonly unknown[] => receivers.told(rule);
const mailed = (words: string): readonly string[] => receivers.mailed(words);
const pagerDuty = (rule: string): unknown[] => {
  const keys = receivers.requests
    .filter(({ path, body }) => path === '/pd' && (body['payload'] as { class?: string } | undefined)?.class === rule)
    .map(({ body }) => body['dedup_key']);
  return receivers.requests
    .filter(({ path, body }) => path === '/pd' && keys.includes(body['dedup_key']))
    .map(({ body }) => body['event_action']);
};

beforeAll(async () => {
  receivers = await startAlertReceivers();
  const http = receivers.httpUrl;
  tds = await startTdsTestApp({
    TDS_ROLE: 'api',
    TDS_OUTGOING_PRIVATE_ALLOWED: 'true',
    ALERT_EMAIL_SMTP_URL: receivers.smtpUrl,
    ALERT_EMAIL_FROM: 'tds@example.com',
    ALERT_EMAIL_TO: 'ops@example.com,boss@example.com',
    ALERT_SLACK_WEBHOOK_URL: `${http}/slack`,
    ALERT_TELEGRAM_BOT_TOKEN: '123:telegram-token',
    ALERT_TELEGRAM_CHAT_ID: '-100',
    ALERT_TELEGRAM_API_URL: `${http}/telegram`,
    ALERT_PAGERDUTY_ROUTING_KEY: 'routing-key-0123',
    ALERT_PAGERDUTY_EVENTS_URL: `${http}/pd`,
    ALERT_WEBHOOK_URL: `${http}/hook`,
    ALERT_WEBHOOK_SECRET: SECRET,
    ALERT_HEARTBEAT_URL: `${http}/beat`,
  });
  await set('alerts.evaluation_seconds', 1);
  await set('alerts.hold_evaluations', 2);
  await set('alerts.clear_evaluations', 1);
});
afterAll(async () => {
  await tds.close();
  await receivers.close();
});

async function queueOf(count: number): Promise<void> {
  await sql(
    `insert into tds_sync_queue (organization_id, entity_type, source_entity_id, operation, status, origin)
     select 'o', 'product', 'alerting-' || n, 'upsert', 'pending', 'webhook' from generate_series(1, $1) n`,
    [count],
  );
}

async function ended(failed: number, completed: number): Promise<void> {
  await sql(
    `insert into tds_sync_queue (organization_id, entity_type, source_entity_id, operation, status, origin, finished_at)
     select 'o', 'product', 'ended-' || n, 'upsert', case when n <= $1 then 'dead_letter' else 'completed' end, 'webhook', now()
       from generate_series(1, $2) n`,
    [failed, failed + completed],
  );
}

describe('faults reach people', () => {
  it('a queue that backs up, jobs that fail and webhooks that stop: each once per channel, and that it is over', async () => {
    await tds.webhook({ item: { item_id: 'last', name: 'last', last_modified_time: '2026-06-09T12:47:43+0300' } });
    await sql(`update tds_inbox_events set received_at = now() - interval '10 minutes'`);
    await set('alerts.webhook_silence_minutes', 5);
    await set('queue.depth_error', 3);
    await queueOf(5);
    await ended(10, 20);
    const rules = ['queue.backup', 'queue.failure_rate', 'webhooks.silent'];
    for (const rule of rules) await until(() => told(rule).includes('triggered'), 40_000);
    await until(
      () => mailed('wait in the queue').length > 0 && mailed('of the jobs fail').length > 0 && mailed('No webhooks come').length > 0,
    );

    // Worse, while it lasts: told once more, as that.
    await set('queue.depth_critical', 4);
    await until(() => told('queue.backup').includes('escalated'), 20_000);

    await sql('delete from tds_sync_queue');
    await tds.webhook({ item: { item_id: 'next', name: 'next', last_modified_time: '2026-06-09T12:47:43+0300' } });
    for (const rule of rules) await until(() => told(rule).includes('resolved'), 20_000);
    await until(async () => (await sql(`select from tds_alert_deliveries where status <> 'delivered'`)).length === 0, 20_000);

    expect(told('queue.backup')).toEqual(['triggered', 'escalated', 'resolved']);
    expect(told('queue.failure_rate')).toEqual(['triggered', 'resolved']);
    expect(told('webhooks.silent')).toEqual(['triggered', 'resolved']);
    expect(pagerDuty('queue.backup')).toEqual(['trigger', 'trigger', 'resolve']);
    expect(pagerDuty('webhooks.silent')).toEqual(['trigger', 'resolve']);
    const subjects = receivers.mails
      .map((mail) => /^Subject: (.*)$/m.exec(mail)?.[1]?.trim())
      .filter((subject) => subject?.includes('webhooks'));
    expect(subjects.toSorted()).toEqual(['[TDS] ERROR: No webhooks come any more', '[TDS] RECOVERED: No webhooks come any more']);
  });

  it('says in the mail what happened, the facts, what to do and where to look', () => {
    const mail = receivers.mails.find((each) => each.includes('ERROR: No webhooks come any more'))!.replaceAll('=\r\n', '');
    expect(mail).toMatch(/^To: ops@example\.com, boss@example\.com/m);
    for (const words of [
      'The last one came at',
      'Allowed minutes: 5',
      'What to do: Verify the webhooks',
      'Runbook: /api/tds/alerts/runbooks/webhooks.silent',
    ])
      expect(mail).toContain(words);
  });

  it('signs what the webhook gets', () => {
    const { headers, raw } = receivers.requests.find(({ path }) => path === '/hook')!;
    const [, time, signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['x-tds-signature']))!;
    expect(signature).toBe(createHmac('sha256', SECRET).update(`${time}.${raw}`).digest('hex'));
    expect(headers['x-tds-delivery']).toMatch(/^\d+$/);
  });

  it('speaks Slack and Telegram', () => {
    expect(receivers.requests.find(({ path }) => path === '/slack')?.body).toMatchObject({ text: expect.stringMatching(/^\[TDS\] /) });
    expect(receivers.requests.find(({ path }) => path === '/telegram/bot123:telegram-token/sendMessage')?.body).toMatchObject({
      chat_id: '-100',
      text: expect.stringMatching(/^\[TDS\] /),
    });
  });

  it('pings the dead man’s switch', () => {
    expect(receivers.requests.filter(({ path }) => path === '/beat')).toHaveLength(1);
  });
});

describe('alerts of features', () => {
  const raise = (key: string, severity = 'error') =>
    sql(`insert into tds_alerts (rule, severity, dedupe_key, title, message) values ('sync.sweep_held', $2, $1, $1, 'm')`, [key, severity]);
  const states = (title: string): unknown[] =>
    receivers.requests
      .filter(({ path, body }) => path === '/hook' && (body['alert'] as { title: string }).title === title)
      .map(({ body }) => body['state']);

  it('are told, tried again while the receiver is down, and acknowledged where alerts are kept', async () => {
    receivers.answers.set('/hook', [503]);
    await raise('held-1');
    await until(() => states('held-1').length === 1, 20_000);
    const waiting = `select attempts from tds_alert_deliveries where status = 'pending' and last_error = 'the webhook answered 503: ok'`;
    expect(await until(async () => (await sql(waiting))[0])).toEqual({ attempts: 1 });
    await sql(`update tds_alert_deliveries set run_at = now() where status = 'pending'`);
    await until(() => states('held-1').length === 2, 20_000);
    const [{ id }] = (await sql(`select id from tds_alerts where title = 'held-1'`)) as [{ id: string }];
    await tds.post(`/api/bff/tds/alerts/${id}/acknowledge`, {});
    await until(() => states('held-1').length === 3, 20_000);
    await tds.post(`/api/bff/tds/alerts/${id}/resolve`, {});
    await until(() => states('held-1').length === 4, 20_000);
    expect(states('held-1')).toEqual(['triggered', 'triggered', 'acknowledged', 'resolved']);
    const paged = () =>
      receivers.requests
        .filter(({ path, body }) => path === '/pd' && body['dedup_key'] === `tds-alert-${id}`)
        .map(({ body }) => body['event_action']);
    await until(() => paged().length === 3, 20_000);
    expect(paged()).toEqual(['trigger', 'acknowledge', 'resolve']);
    await until(() => mailed('held-1').length === 2);
  });

  it('wait while they are silenced, and are told when the silence ends', async () => {
    const ends_at = new Date(Date.now() + 3_600_000).toISOString();
    const made = await tds.post<{ id: string; is_active: boolean }>('/api/tds/alerts/silences', {
      rule: 'sync.sweep_held',
      reason: 'known',
      ends_at,
    });
    expect(made).toMatchObject({ status: 201, body: { is_active: true } });
    await raise('held-2');
    const rounds = async () => Number((await sql('select generation from tds_alert_evaluations'))[0]!['generation']);
    const before = await rounds();
    await until(async () => (await rounds()) > before + 1, 20_000);
    expect(states('held-2')).toEqual([]);
    expect((await tds.get<unknown[]>('/api/tds/alerts/silences')).body).toHaveLength(1);
    expect((await tds.delete(`/api/tds/alerts/silences/${made.body.id}`)).status).toBe(204);
    await until(() => states('held-2').length === 1, 20_000);
    expect((await tds.get<unknown[]>('/api/tds/alerts/silences')).body).toHaveLength(0);
    expect((await tds.get<unknown[]>('/api/tds/alerts/silences?all=true')).body).toHaveLength(1);
  });
});

describe('channels and rules', () => {
  it('tests a channel, and says why one fails without its secrets', async () => {
    expect((await tds.post('/api/tds/alerts/test/telegram')).body).toMatchObject({ channel: 'telegram', delivered: true });
    receivers.answers.set('/telegram/bot123:telegram-token/sendMessage', [401]);
    const failed = await tds.post<{ code: string; detail: string }>('/api/tds/alerts/test/telegram');
    expect(failed).toMatchObject({ status: 503, body: { code: 'alerts.delivery_failed' } });
    expect(JSON.stringify(failed.body)).not.toContain('telegram-token');
    expect((await tds.post('/api/tds/alerts/test/pigeon')).status).toBe(400);
    for (const channel of ['email', 'slack', 'pagerduty', 'webhook'])
      expect((await tds.post(`/api/tds/alerts/test/${channel}`)).status).toBe(200);
  });

  it('lists channels with their last delivery, and rules with runbooks and thresholds', async () => {
    const channels = (await tds.get<Record<string, unknown>[]>('/api/tds/alerts/channels')).body;
    expect(channels.map(({ channel }) => channel)).toEqual(['email', 'slack', 'telegram', 'pagerduty', 'webhook']);
    expect(channels[0]).toMatchObject({
      is_configured: true,
      target: 'ops@example.com, boss@example.com',
      breaker: 'closed',
      last_delivery: { status: 'delivered' },
    });
    expect(JSON.stringify(channels)).not.toContain(SECRET);
    const rules = (await tds.get<{ id: string; runbook: string; thresholds: { key: string; value: unknown }[] }[]>('/api/tds/alerts/rules'))
      .body;
    const backup = rules.find(({ id }) => id === 'queue.backup')!;
    expect(backup.thresholds).toContainEqual(expect.objectContaining({ key: 'queue.depth_error', value: 3 }));
    const page = await fetch(`${tds.url}${backup.runbook}`, { headers: { 'x-api-key': 'tds_e2e_0123456789abcdef0123456789abcdef' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/markdown; charset=utf-8']);
    expect(await page.text()).toContain('# ');
  });
});
