import { zohoDefinitions } from '@tds/zoho-integration';
import type { Client } from 'pg';

/**
 * Fills a type's mirror table with what the last comparison listed, as an hour ago: what a full sync would have written in minutes, the details
 * aside.
 */
export async function listedMirror(client: Client, entityType: string): Promise<void> {
  const { table, columns } = zohoDefinitions.find((definition) => definition.entityType === entityType)!;
  const { rows } = await client.query<{ organization_id: string; table_name: string }>(
    `select organization_id, table_name from tds_source_listings where entity_type = $1 order by completed_at desc limit 1`,
    [entityType],
  );
  const [{ organization_id: organizationId, table_name: listing }] = rows as [(typeof rows)[number]];
  const names = columns.map(({ name }) => name).join(', ');
  await client.query(
    `insert into ${table} (organization_id, zoho_id, ${names}, raw, content_hash, source_modified_at, synced_at, sync_origin)
     select $1, zoho_id, ${names}, to_jsonb(t), md5(zoho_id), modified_at, now() - interval '1 hour', 'bulk' from ${listing} t`,
    [organizationId],
  );
  await client.query(`vacuum analyze ${table}`);
}
