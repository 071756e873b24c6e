import { isConnectionError } from './errors';
import type { PoolClient, QueryResult } from 'pg';
import type { Tx } from './queryable';
import type { Sql } from './sql';
import { runStatement } from './statement';

/** The part of `pg.Pool` a unit of work needs. */
export interface ClientSource {
  connect(): Promise<PoolClient>;
}

export interface UnitOfWorkOptions {
  /** Hears of an after-commit hook that threw. The work is committed by then, so its caller must not see a failure. */
  readonly onHookError: (error: unknown) => void;
}

/** The work returned, yet PostgreSQL rolled back: an earlier statement had failed and its error was swallowed. */
export class TransactionAbortedError extends Error {
  readonly code = 'database.transaction_aborted';

  constructor() {
    super('the transaction was rolled back although its work returned: one of its statements had failed and the error was swallowed');
    this.name = 'TransactionAbortedError';
  }
}

/** A transaction was used after its end, usually for want of an `await`. */
export class TransactionClosedError extends Error {
  readonly code = 'database.transaction_closed';

  constructor() {
    super('this transaction has ended; a statement was sent too late, probably for want of an await');
    this.name = 'TransactionClosedError';
  }
}

/**
 * Runs `work` in one transaction: commits when it returns, rolls back when it throws, always gives the connection back.
 * Nothing is retried: only the caller knows whether its work may run twice.
 *
 * @throws whatever `work` threw; TransactionAbortedError; connection errors. After a lost connection during the commit
 *   itself the outcome is unknown, so work is written to be repeatable.
 */
export async function runInTransaction<T>(source: ClientSource, work: (tx: Tx) => Promise<T>, options: UnitOfWorkOptions): Promise<T> {
  const client = await source.connect();
  let lost: Error | undefined;
  // While checked out, the pool does not listen: without this, a dying connection would end the process.
  const onError = (error: Error): void => {
    lost = error;
  };
  client.on('error', onError);
  const tx = new OpenTransaction(client);
  try {
    await client.query('begin');
    const result = await work(tx);
    await tx.commit();
    tx.runHooks(options.onHookError);
    return result;
  } catch (error) {
    // On a silent connection a rollback would only queue up behind the statement that got no answer.
    lost ??= isConnectionError(error) ? (error as Error) : await tx.rollback();
    throw error;
  } finally {
    client.removeListener('error', onError);
    client.release(lost);
  }
}

class OpenTransaction implements Tx {
  private readonly hooks: (() => void)[] = [];
  private isOpen = true;

  constructor(private readonly client: PoolClient) {}

  async query<R>(sql: string | Sql, params?: readonly unknown[]): Promise<R[]> {
    return (await this.run(sql, params)).rows as R[];
  }

  async execute(sql: string | Sql, params?: readonly unknown[]): Promise<number> {
    return (await this.run(sql, params)).rowCount ?? 0;
  }

  afterCommit(hook: () => void): void {
    if (!this.isOpen) throw new TransactionClosedError();
    this.hooks.push(hook);
  }

  async commit(): Promise<void> {
    this.isOpen = false;
    const { command } = await this.client.query('commit');
    // COMMIT of a failed transaction is not an error to PostgreSQL: it answers ROLLBACK.
    if (command !== 'COMMIT') throw new TransactionAbortedError();
  }

  /** The error that makes the connection unusable, if rolling back failed too. */
  async rollback(): Promise<Error | undefined> {
    this.isOpen = false;
    try {
      await this.client.query('rollback');
      return undefined;
    } catch (error) {
      return error as Error;
    }
  }

  runHooks(onHookError: (error: unknown) => void): void {
    for (const hook of this.hooks) {
      try {
        hook();
      } catch (error) {
        onHookError(error);
      }
    }
  }

  private run(sql: string | Sql, params: readonly unknown[] | undefined): Promise<QueryResult> {
    return this.isOpen ? runStatement(this.client, sql, params) : Promise.reject(new TransactionClosedError());
  }
}
