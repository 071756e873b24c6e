import type { QueryConfig, QueryResult } from 'pg';
import type { Sql } from './sql';

/** The part of `pg` clients and pools that runs statements. */
export interface StatementRunner {
  query(config: QueryConfig): Promise<QueryResult>;
}

/** Runs a text as it is, and a file's statement prepared under its name. */
export function runStatement(runner: StatementRunner, sql: string | Sql, params: readonly unknown[] = []): Promise<QueryResult> {
  const values = params as unknown[];
  return runner.query(typeof sql === 'string' ? { text: sql, values } : { name: sql.name, text: sql.text, values });
}
