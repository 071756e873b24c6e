import type { QueryConfig, QueryResult } from 'pg';
import type { Sql } from './sql';

/** The part of `pg` clients and pools that runs statements. */
export interface StatementRunner {
  query(config: QueryConfig): Promise<QueryResult>;
}

/** How one statement differs from the others of its connection. */
export interface StatementOptions {
  /**
   * Longest wait for the answer, ms; then the connection counts as lost, and what became of the statement is unknown. Unset: the
   * connection's own bound.
   */
  readonly timeoutMs?: number;
}

/** Runs a text as it is, and a file's statement prepared under its name. */
export function runStatement(
  runner: StatementRunner,
  sql: string | Sql,
  params: readonly unknown[] = [],
  { timeoutMs }: StatementOptions = {},
): Promise<QueryResult> {
  const config: QueryConfig & { query_timeout?: number } = { text: typeof sql === 'string' ? sql : sql.text, values: params as unknown[] };
  if (typeof sql !== 'string') config.name = sql.name;
  if (timeoutMs !== undefined) config.query_timeout = timeoutMs;
  return runner.query(config);
}
