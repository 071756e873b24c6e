import { MetricSampler } from '@tds/platform/metrics';
import { until } from '@libs/testing';
import { type AlertReceivers, startAlertReceivers } from '../support/alert-receivers';
import { type TdsTestApp, startTdsTestApp } from '../support/tds-app';
import { PrometheusServer, hasPrometheus } from './prometheus-server';

/** What a person on call hears of: from outside by Prometheus, from inside by mail and webhook, of faults as they happen. */

const HOUR_SECONDS = 3_600;
const WEEK_SECONDS = 7 * 24 * HOUR_SECONDS;

/** From a fault until it fires, and until both channels were told of it, ms: a minute, as promised. */
const TOLD_WITHIN_MS = 60_000;

const BACKLOG = 1_100;
const MALFORMED = 30;

/** Webhooks as Prometheus saw them a week ago, for the hours that today's are compared with: one every five minutes. */
function webhooksOfLastWeek(nowSeconds: number): string {
  const start = nowSeconds - WEEK_SECONDS - 4 * HOUR_SECONDS;
  const samples = Array.from({ length: 60 }, (_, n) => {
    const labels = 'entity="product",result="received",instance="last-week",job="tds"';
    return `tds_webhooks_received_total{${labels}} ${n} ${start + n * 300}\n`;
  });
  return `# HELP tds_webhooks_received Webhooks that came.\n# TYPE tds_webhooks_received counter\n${samples.join('')}`;
}

(hasPrometheus ? describe : describe.skip)('on call (needs prometheus and promtool on the PATH)', () => {
  let receivers: AlertReceivers;
  let tds: TdsTestApp;
  let prometheus: PrometheusServer;
  let document: Record<string, unknown>;

  beforeAll(async () => {
    receivers = await startAlertReceivers();
    tds = await startTdsTestApp({
      TDS_OUTGOING_PRIVATE_ALLOWED: 'true',
      ALERT_EMAIL_SMTP_URL: receivers.smtpUrl,
      ALERT_EMAIL_FROM: 'tds@example.com',
      ALERT_EMAIL_TO: 'ops@example.com',
      ALERT_WEBHOOK_URL: `${receivers.httpUrl}/hook`,
      ALERT_WEBHOOK_SECRET: 'on-call-0123456789',
    });
    // Three times as often as by default, so that what is mended is told within the time of this test.
    await tds.put('/api/tds/configuration', {
      'alerts.evaluation_seconds': 5,
      'alerts.clear_evaluations': 1,
      'alerts.webhook_silence_minutes': 5,
    });
    const [item] = [...tds.sandbox.store.each('item')];
    document = tds.sandbox.store.detail('item', item!.id, 'inventory') as Record<string, unknown>;
  }, 60_000);

  afterAll(async () => {
    await prometheus?.stop();
    await tds?.close();
    await receivers?.close();
  }, 60_000);

  /** Items nobody has heard of, whole as Zoho sends them. */
  const items = (kind: string, count: number, change: object = {}) =>
    Array.from({ length: count }, (_, n) => ({ item: { ...document, item_id: `7${kind}${10_000 + n}`, sku: `${kind}-${n}`, ...change } }));
  const send = async (bodies: readonly object[]): Promise<void> => {
    const rest = bodies.values();
    const sender = async (): Promise<void> => {
      for (const body of rest) expect((await tds.webhook(body)).status).toBe(202);
    };
    await Promise.all(Array.from({ length: 10 }, sender));
  };
  /** Read in the background as well, the less often the busier the machine is. */
  const readGauges = () => tds.app.get(MetricSampler).sampleAll();
  const fires = (...alerts: readonly string[]) =>
    until(async () => {
      const firing = await prometheus.firing();
      return alerts.every((alert) => firing.includes(alert));
    }, TOLD_WITHIN_MS);
  const fallsSilent = (...alerts: readonly string[]) =>
    until(async () => {
      const firing = await prometheus.firing();
      return !alerts.some((alert) => firing.includes(alert));
    }, TOLD_WITHIN_MS);
  const isTold = (rule: string, state: string, mail: string) =>
    until(() => receivers.told(rule).includes(state) && receivers.mailed(mail).length > 0, TOLD_WITHIN_MS);

  it('hears that webhooks stopped, though the process was started since', async () => {
    await tds.database.pool.query(
      `insert into tds_inbox_events (id, organization_id, operation, status, signature_verified, body, received_at)
       values (gen_random_uuid(), $1, 'updated', 'processed', true, '{}', now() - interval '10 minutes')`,
      [tds.sandbox.organizationId],
    );
    prometheus = await PrometheusServer.start(new URL(tds.url).host, webhooksOfLastWeek(Math.floor(Date.now() / 1_000)));
    await fires('TdsWebhooksSilent');
    await isTold('webhooks.silent', 'triggered', 'ERROR: No webhooks come any more');
  }, 90_000);

  it('hears of jobs that fail and of a queue that backs up, and that webhooks are back', async () => {
    await until(async () => (await prometheus.value('sum(tds_queue_attempts_total{outcome="bury"})')) === 0);
    await send(items('1', MALFORMED, { name: '' }));
    await tds.quiet();
    await tds.post('/api/tds/queue/pause', { reason: 'to let it back up' });
    await send(items('2', BACKLOG));
    await readGauges();
    await Promise.all([
      fires('TdsFailureRateHigh', 'TdsQueueBackupWarning'),
      fallsSilent('TdsWebhooksSilent'),
      isTold('queue.failure_rate', 'triggered', 'of the jobs fail'),
      isTold('queue.backup', 'triggered', 'jobs wait in the queue'),
      isTold('webhooks.silent', 'resolved', 'RECOVERED: No webhooks come any more'),
    ]);
  }, 90_000);

  it('hears that it is over, and was told of each once', async () => {
    await tds.post('/api/tds/queue/resume');
    await tds.quiet();
    await readGauges();
    await Promise.all([
      fallsSilent('TdsFailureRateHigh', 'TdsQueueBackupWarning'),
      isTold('queue.failure_rate', 'resolved', 'of the jobs fail'),
      isTold('queue.backup', 'resolved', 'jobs wait in the queue'),
    ]);
    await until(() => receivers.mailed('RECOVERED').length === 3, TOLD_WITHIN_MS);
    for (const rule of ['webhooks.silent', 'queue.failure_rate', 'queue.backup'])
      expect(receivers.told(rule)).toEqual(['triggered', 'resolved']);
    for (const title of ['No webhooks come any more', 'of the jobs fail', 'jobs wait in the queue'])
      expect(receivers.mailed(title).map((mail) => /^Subject: \[TDS\] ([A-Z]+)/m.exec(mail)?.[1])).toEqual([
        expect.anything(),
        'RECOVERED',
      ]);
  }, 90_000);
});
