import { randomUUID } from 'node:crypto';
import { type AddressInfo } from 'node:net';
import fastify from 'fastify';
import { Pool } from 'pg';
import { ORGANIZATION_ID } from '../ours/app-environment';

/** As many connections as our application's pool has. */
const POOL_SIZE = 20;

/** The two rows of a webhook, one statement, durable when it returns. No signature, no duplicates, no merging, no wake-up. */
const INSERT = `with event as (
  insert into tds_inbox_events (id, organization_id, entity_type, source_entity_id, operation, status, signature_verified, body)
  values ($1, $2, 'product', $3, 'updated', 'received', false, $4))
insert into tds_sync_queue_live (organization_id, entity_type, source_entity_id, operation, payload, origin, inbox_ids)
values ($2, 'product', $3, 'upsert', $5, 'webhook', array[$1::uuid])`;

/** The least a server can do for a durable webhook: bare Fastify, bare pg, the same two rows, one commit per request. */
async function main(): Promise<void> {
  const pool = new Pool({ connectionString: process.argv[2], max: POOL_SIZE, application_name: 'tds:bench bare ingest' });
  const app = fastify();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  app.post('/webhooks', async (request, reply) => {
    const body = request.body as string;
    const { item } = JSON.parse(body) as { item: { item_id: string } };
    const id = randomUUID();
    await pool.query({ name: 'insert', text: INSERT, values: [id, ORGANIZATION_ID, item.item_id, body, JSON.stringify(item)] });
    reply.code(202);
    return { status: 'received', event_id: id };
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  process.send!((app.server.address() as AddressInfo).port);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
