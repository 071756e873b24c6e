import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase, until } from '@libs/testing';
import { SMALL_SIZES, type ZohoSandbox, signWebhookBody, startSandbox } from '@libs/zoho-sandbox';
import { traceIdsOf } from '@tds/platform/tracing/trace-ids';
import { OtlpReceiver, type ReceivedSpan } from './support/otlp-receiver';
import { TdsProcess, freePort } from './support/tds-process';
import { sandboxEnvironment } from './support/sandbox-environment';

/** Every secret a process is given, by what it is. */
const SECRETS = {
  adminKey: 'tds_logs_0123456789abcdef0123456789abcdef',
  webhookSecret: 'logssecret0123456789',
  wrongKey: 'tds_wrong_fedcba9876543210fedcba9876543210',
  encryptionKey: 'e0'.repeat(32),
  metricsToken: 'metrics-token-0123456789',
  collectorToken: 'collector-token-0123456789',
  slackPath: 'T0001/B0002/slack-secret-0123456789',
  telegramToken: '123456:telegram-secret-0123456789',
  pagerDutyKey: 'pagerduty0123456789pagerduty0123',
  smtpPassword: 'smtp-password-0123456789',
} as const;

const CORRELATION_ID = 'one-cause-through-all';

interface LogLine {
  readonly level: string;
  readonly correlation_id?: string;
  readonly correlationId?: string;
  readonly msg: string;
}

describe('one cause, seen from outside', () => {
  const receiver = new OtlpReceiver();
  let database: TestDatabase;
  let sandbox: ZohoSandbox;
  let tds: TdsProcess;
  let dataDir: string;
  let databasePassword: string;
  let exitCode: number | null;
  let log: string;
  const { traceId, rootSpanId } = traceIdsOf(CORRELATION_ID);
  const spans = (): readonly ReceivedSpan[] => receiver.spans.filter((span) => span.traceId === traceId);
  const lines = (): readonly LogLine[] => log.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as LogLine] : []));
  const query = async (sql: string): Promise<unknown[]> => (await database.pool.query(sql, [CORRELATION_ID])).rows;

  beforeAll(async () => {
    database = await createTestDatabase();
    sandbox = await startSandbox({ sizes: SMALL_SIZES, limits: 'off' });
    dataDir = mkdtempSync(join(tmpdir(), 'tds-logs-'));
    const url = new URL(database.url);
    // A server that trusts everybody takes any password; another has given one.
    url.password ||= 'database-password-0123';
    databasePassword = url.password;
    tds = new TdsProcess(
      {
        DATABASE_URL: url.href,
        TDS_DATA_DIR: dataDir,
        TDS_ADMIN_API_KEY: SECRETS.adminKey,
        TDS_ENCRYPTION_KEY: SECRETS.encryptionKey,
        TDS_METRICS_TOKEN: SECRETS.metricsToken,
        TDS_INITIAL_SYNC: 'false',
        LOG_LEVEL: 'trace',
        LOG_FORMAT: 'json',
        ZOHO_WEBHOOK_SECRET: SECRETS.webhookSecret,
        ...sandboxEnvironment(sandbox),
        ALERT_SLACK_WEBHOOK_URL: `http://127.0.0.1:9/services/${SECRETS.slackPath}`,
        ALERT_TELEGRAM_BOT_TOKEN: SECRETS.telegramToken,
        ALERT_TELEGRAM_CHAT_ID: '42',
        ALERT_PAGERDUTY_ROUTING_KEY: SECRETS.pagerDutyKey,
        ALERT_EMAIL_SMTP_URL: `smtp://alerts:${SECRETS.smtpPassword}@127.0.0.1:9`,
        ALERT_EMAIL_FROM: 'tds@example.com',
        ALERT_EMAIL_TO: 'person@example.com',
        OTEL_EXPORTER_OTLP_ENDPOINT: await receiver.start(),
        OTEL_EXPORTER_OTLP_HEADERS: `authorization=Bearer ${SECRETS.collectorToken}`,
      },
      await freePort(),
    );
    await tds.start();
    const request = (path: string, headers: Record<string, string>, body?: string): Promise<Response> =>
      fetch(`${tds.url}${path}`, { method: body === undefined ? 'GET' : 'POST', headers, ...(body === undefined ? {} : { body }) });
    await request('/api/bff/tds/dashboard', { authorization: `Bearer ${SECRETS.adminKey}` });
    await request('/api/bff/tds/dashboard', { 'x-api-key': SECRETS.wrongKey });
    await request(`/api/bff/tds/dashboard?api_key=${SECRETS.adminKey}`, {});
    await request('/api/tds/session', { 'content-type': 'application/json' }, JSON.stringify({ api_key: SECRETS.adminKey }));
    await request('/metrics', { authorization: `Bearer ${SECRETS.metricsToken}` });
    // A hint without the document: what it says has to be fetched, so that every part has a share in it.
    const [item] = [...sandbox.store.each('item')] as { id: string }[];
    const hint = JSON.stringify({ event_type: 'item.updated', entity_type: 'item', entity_id: item!.id, data: {} });
    const signed = { 'content-type': 'application/json', 'x-zoho-webhook-signature': signWebhookBody(hint, SECRETS.webhookSecret) };
    const answer = await request('/api/tds/zoho/webhooks', { ...signed, 'x-correlation-id': CORRELATION_ID }, hint);
    expect({ status: answer.status, id: answer.headers.get('x-correlation-id') }).toEqual({ status: 202, id: CORRELATION_ID });
    await until(async () => (await query('select from tds_audit_trail where correlation_id = $1')).length > 0, 10_000);
    exitCode = await tds.stop('SIGTERM');
    ({ log } = tds);
  }, 60_000);

  afterAll(async () => {
    await tds?.kill();
    await receiver.stop();
    await sandbox?.close();
    await database?.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('has one id in inbox, queue, call to Zoho and audit', async () => {
    expect(await query('select entity_type from tds_inbox_events where correlation_id = $1')).toEqual([{ entity_type: 'product' }]);
    expect(await query('select status from tds_sync_queue where correlation_id = $1')).toEqual([{ status: 'completed' }]);
    expect((await query('select action from tds_audit_trail where correlation_id = $1')).length).toBeGreaterThan(0);
    const calls = lines().filter(({ msg, correlationId }) => msg === 'zoho call finished' && correlationId === CORRELATION_ID);
    expect(calls.length).toBeGreaterThan(0);
    expect(lines().some(({ msg, correlation_id: id }) => msg === 'request completed' && id === CORRELATION_ID)).toBe(true);
  });

  it('is one trace: webhook, job, call, commit', () => {
    const named = (name: string): ReceivedSpan => spans().find((span) => span.name === name)!;
    expect([...new Set(spans().map(({ name }) => name))].toSorted()).toEqual(['apply.commit', 'queue.job', 'webhook.receive', 'zoho.call']);
    expect(named('webhook.receive').spanId).toBe(rootSpanId);
    expect(named('webhook.receive').parentSpanId ?? '').toBe('');
    for (const name of ['queue.job', 'zoho.call', 'apply.commit']) expect(named(name).parentSpanId).toBe(rootSpanId);
    for (const { startTimeUnixNano, endTimeUnixNano } of spans())
      expect(BigInt(endTimeUnixNano)).toBeGreaterThan(BigInt(startTimeUnixNano));
    expect(named('apply.commit').attributes).toContainEqual({ key: 'tds.result', value: { stringValue: 'inserted' } });
    expect({ paths: [...receiver.paths], authorizations: [...receiver.authorizations] }).toEqual({
      paths: ['/v1/traces'],
      authorizations: [`Bearer ${SECRETS.collectorToken}`],
    });
  });

  it('leaves no secret in the log, at its most talkative', () => {
    expect(lines().length).toBeGreaterThan(20);
    const secrets = { ...SECRETS, databasePassword, clientSecret: sandbox.clientSecret, refreshToken: sandbox.refreshToken };
    const leaked = Object.entries(secrets).filter(([, secret]) => log.includes(secret) || log.includes(encodeURIComponent(secret)));
    expect(leaked.map(([name]) => name)).toEqual([]);
    expect(log).not.toMatch(/Zoho-oauthtoken\s+1000\.|"access_token":\s*"1000\./);
    const traced = JSON.stringify(receiver.spans);
    expect(Object.values(secrets).filter((secret) => traced.includes(secret))).toEqual([]);
  });

  it('stops in order when it is told to, and says so with its exit code', () => {
    expect(exitCode).toBe(0);
    const stopped = lines().findIndex(({ msg }) => msg === 'queue workers stopped');
    expect(stopped).toBeGreaterThan(0);
    expect(
      lines()
        .slice(stopped)
        .filter(({ level }) => level === 'error' || level === 'fatal'),
    ).toEqual([]);
  });
});
