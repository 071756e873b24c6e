import { type Client, escapeIdentifier } from 'pg';

/** Forgets everything that was ever applied, as if no source had been read yet. */
export async function emptyMirror(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'mirror'`,
  );
  const mirrored = rows.map(({ name }) => `mirror.${escapeIdentifier(name)}`);
  await client.query(`truncate ${[...mirrored, 'tds_audit_trail', 'tds_change_feed', 'tds_sync_cursors'].join(', ')}`);
}
