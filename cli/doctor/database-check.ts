import { Client } from 'pg';
import { failed, type Finding, ok, skipped } from './finding';

const CHECK = 'Database';
const TIMEOUT_MS = 5_000;
const OLDEST_VERSION = 150_000;

/** Can the database be reached, and is it new enough? */
export async function checkDatabase(url: string | undefined): Promise<Finding> {
  if (url === undefined) return skipped(CHECK, 'embedded: it starts and stops with TDS');
  const client = new Client({ connectionString: url, connectionTimeoutMillis: TIMEOUT_MS, application_name: 'tds doctor' });
  try {
    await client.connect();
    const { rows } = await client.query<{ number: number; version: string }>(
      "select current_setting('server_version_num')::int as number, current_setting('server_version') as version",
    );
    const { number, version } = rows[0]!;
    if (number < OLDEST_VERSION) return failed(CHECK, `PostgreSQL ${version} is too old`, 'use PostgreSQL 15 or newer');
    return ok(CHECK, `PostgreSQL ${version} answers`);
  } catch (error) {
    return explain(error as Error & { code?: string });
  } finally {
    await client.end().catch(() => undefined);
  }
}

function explain({ message, code }: Error & { code?: string }): Finding {
  switch (code) {
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'ETIMEDOUT':
      return failed(
        CHECK,
        `nothing answers at the address in DATABASE_URL (${code})`,
        'is PostgreSQL running, and are host and port right?',
      );
    case '28P01':
    case '28000':
      return failed(CHECK, `it refuses the user or password in DATABASE_URL (${code})`, 'check user and password');
    case '3D000':
      return failed(CHECK, 'the database named in DATABASE_URL does not exist', 'create it: createdb <name>');
    default:
      return failed(CHECK, `it cannot be used: ${message}`, 'check DATABASE_URL');
  }
}
