import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';

/** One statement kept in a `.sql` file. It runs prepared under its name, parsed once per connection. */
export interface Sql {
  /** File name without `.sql`, and the first 8 hex digits of the text's SHA-256: two files may share a name, never a statement. */
  readonly name: string;
  /** The whole file, header comment included, so that `pg_stat_activity` tells what runs. */
  readonly text: string;
}

/** PostgreSQL cuts statement names at 63 bytes; 50 leaves room for the digest. */
const MAX_BASE_LENGTH = 50;

const cache = new Map<string, Sql>();

/**
 * Reads a statement once per process: `const claim = loadSql(__dirname, 'sql/claim-jobs.sql')` at the top of a file,
 * so that a missing file fails at start and not at the first call.
 *
 * @throws Error when the file is missing or holds no statement.
 */
export function loadSql(directory: string, file: string): Sql {
  const path = resolve(directory, file);
  const known = cache.get(path);
  if (known) return known;
  const text = readFileSync(path, 'utf8').trim();
  if (withoutComments(text) === '') throw new Error(`${path} holds no statement`);
  const sql: Sql = Object.freeze({ name: statementName(path, text), text });
  cache.set(path, sql);
  return sql;
}

function statementName(path: string, text: string): string {
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return `${basename(path, '.sql').slice(0, MAX_BASE_LENGTH)}:${digest}`;
}

function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/--.*$/gm, '')
    .trim();
}
