import { signWebhookBody } from '@libs/zoho-sandbox';
import type { Client } from 'pg';
import { WEBHOOK_PATH, WEBHOOK_SECRET } from '../ours/app-environment';
import type { TdsProcess } from '../ours/tds-process';

const WEBHOOKS = 100;
const PATIENCE_MS = 150_000;

/**
 * Lets an installation do a little of everything it does, so that every table has rows as the application writes them. Where that takes
 * minutes of misfortune, an alert and a dead letter, a row is written that looks like theirs.
 */
export async function useForAMinute(tds: TdsProcess, client: Client): Promise<void> {
  await tds.post('/api/zoho/bulk-sync/sync-all?wait=true');
  const { rows } = await client.query<{ id: string }>('select zoho_id as id from mirror.products limit $1', [WEBHOOKS]);
  for (const { id } of rows) await postHint(tds, id);
  await tds.post('/api/tds/statistics/snapshots');
  await tds.post('/api/tds/auto-healing/run');
  await tds.get('/api/tds/data-validation/product?wait_seconds=60');
  await client.query(`insert into tds_alerts (rule, severity, dedupe_key, title, message, resolved_at)
    values ('queue_backup', 'warning', 'bench', 'The queue backs up', '12,000 jobs wait', now())`);
  await client.query(`insert into tds_dead_letter_queue (queue_id, organization_id, entity_type, source_entity_id, operation, class, failure_reason, payload, origin)
    select 1, organization_id, 'product', zoho_id, 'upsert', 'theirs', 'product.name: is empty', raw, 'webhook' from mirror.products limit ${WEBHOOKS}`);
  await client.query(`insert into tds_sync_logs (level, message, entity_type) values ('info', 'page read', 'product')`);
  await untilThereAre(client, 'tds_sync_queue_done', WEBHOOKS);
  await untilThereAre(client, 'tds_metrics_minute', 1);
}

/** A webhook that tells of a change of a record and does not say what it was. */
async function postHint({ url }: TdsProcess, id: string): Promise<void> {
  const body = JSON.stringify({ item: { item_id: id } });
  const headers = { 'content-type': 'application/json', 'x-zoho-webhook-signature': signWebhookBody(body, WEBHOOK_SECRET) };
  const { status } = await fetch(`${url}${WEBHOOK_PATH}`, { method: 'POST', headers, body });
  if (status !== 202) throw new Error(`a webhook was answered ${status}`);
}

/** Some of it happens in the background, the samples of the charts once a minute. */
async function untilThereAre(client: Client, table: string, rows: number): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while ((await client.query(`select from ${table} limit ${rows}`)).rowCount !== rows) {
    if (performance.now() > deadline) throw new Error(`nothing came to ${table}`);
    await new Promise((wake) => setTimeout(wake, 500));
  }
}
