import type { Sql } from './sql';

/** What runs a statement: the pool or an open transaction. Values are always bound, never glued into the text. */
export interface Queryable {
  /** Runs a statement and returns its rows. */
  query<R>(sql: string | Sql, params?: readonly unknown[]): Promise<R[]>;
}

/** An open transaction. Using it after its end is an error. */
export interface Tx extends Queryable {
  /** Runs a statement and returns how many rows it affected: zero is an answer to handle. */
  execute(sql: string | Sql, params?: readonly unknown[]): Promise<number>;
  /** Runs `hook` once the transaction is committed, in order; never after a rollback. For wake-ups and in-process events that may be lost. */
  afterCommit(hook: () => void): void;
}
