import { createTestDatabase, until, type TestDatabase } from '@libs/testing';
import type { Pool } from 'pg';
import { isConnectionError, isUniqueViolation } from './errors';
import type { Tx } from './queryable';
import { TransactionAbortedError, TransactionClosedError, runInTransaction } from './unit-of-work';

describe('runInTransaction', () => {
  let database: TestDatabase;
  let pool: Pool;
  const hookErrors: unknown[] = [];

  const run = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    runInTransaction(pool, work, { onHookError: (error) => hookErrors.push(error) });
  const names = async (): Promise<string[]> =>
    (await pool.query<{ name: string }>('select name from things order by name')).rows.map((r) => r.name);

  beforeAll(async () => {
    database = await createTestDatabase({ isEmpty: true });
    ({ pool } = database);
    await pool.query('create table things (name text constraint things_name_key unique)');
  });
  beforeEach(async () => {
    hookErrors.length = 0;
    await pool.query('truncate things');
  });
  afterAll(() => database.drop());

  it('commits and returns what the work returned', async () => {
    await expect(run((tx) => tx.execute('insert into things values ($1), ($2)', ['a', 'b']))).resolves.toBe(2);
    await expect(names()).resolves.toEqual(['a', 'b']);
  });

  it('rolls back what a failing work did, and lets its error rise', async () => {
    const failing = run(async (tx) => {
      await tx.execute('insert into things values ($1)', ['a']);
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    await expect(names()).resolves.toEqual([]);
  });

  it('keeps the constraint of a server error recognisable', async () => {
    const failing = run((tx) => tx.execute('insert into things values ($1), ($1)', ['a']));
    await expect(failing.catch((error: unknown) => isUniqueViolation(error, 'things_name_key'))).resolves.toBe(true);
  });

  it('does not pretend to have committed when the work swallowed an error', async () => {
    const swallowing = run(async (tx) => {
      await tx.execute('insert into things values ($1)', ['a']);
      await tx.query('select 1 / 0').catch(() => undefined);
    });
    await expect(swallowing).rejects.toBeInstanceOf(TransactionAbortedError);
    await expect(names()).resolves.toEqual([]);
  });

  it('runs hooks after the commit, in order', async () => {
    const seen: string[] = [];
    await run(async (tx) => {
      tx.afterCommit(() => seen.push('first'));
      tx.afterCommit(() => seen.push('second'));
      await tx.execute('insert into things values ($1)', ['a']);
      expect(seen).toEqual([]);
    });
    expect(seen).toEqual(['first', 'second']);
  });

  it('runs no hook after a rollback', async () => {
    const hook = jest.fn();
    const failing = run(async (tx) => {
      tx.afterCommit(hook);
      await tx.query('select 1 / 0');
    });
    await expect(failing).rejects.toThrow('division by zero');
    expect(hook).not.toHaveBeenCalled();
  });

  it('reports a throwing hook without failing the committed work, and runs the next one', async () => {
    const next = jest.fn();
    await run(async (tx) => {
      tx.afterCommit(() => {
        throw new Error('hook failed');
      });
      tx.afterCommit(next);
      await tx.execute('insert into things values ($1)', ['a']);
    });
    expect(hookErrors).toEqual([expect.objectContaining({ message: 'hook failed' })]);
    expect(next).toHaveBeenCalledTimes(1);
    await expect(names()).resolves.toEqual(['a']);
  });

  it('refuses statements and hooks after its end', async () => {
    const leaked = await run((tx) => Promise.resolve(tx));
    await expect(leaked.query('select 1')).rejects.toBeInstanceOf(TransactionClosedError);
    await expect(leaked.execute('select 1')).rejects.toBeInstanceOf(TransactionClosedError);
    expect(() => leaked.afterCommit(() => undefined)).toThrow(TransactionClosedError);
  });

  it('survives the loss of its connection, also while no statement runs, and does not reuse it', async () => {
    const losing = run(async (tx) => {
      const [row] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
      await pool.query('select pg_terminate_backend($1)', [row!.pid]);
      await until(async () => {
        const { rowCount } = await pool.query('select 1 from pg_stat_activity where pid = $1', [row!.pid]);
        return rowCount === 0;
      });
      await tx.query('select 1');
    });
    await expect(losing.catch(isConnectionError)).resolves.toBe(true);
    await expect(run((tx) => tx.query('select 1 as one'))).resolves.toEqual([{ one: 1 }]);
  });

  it.each([
    ['committed', (tx: Tx) => tx.query('select 1')],
    ['rolled back', (tx: Tx) => tx.query('select 1 / 0')],
  ])('gives its connection back when %s', async (_end, work) => {
    await run<unknown>(work).catch(() => undefined);
    expect(pool.totalCount).toBeGreaterThan(0);
    expect(pool.idleCount).toBe(pool.totalCount);
  });

  it('prepares a file once per connection and runs it under its name', async () => {
    const sql = { name: 'count-things:00000000', text: '-- counts\nselect count(*) as n from things where name <> $1' };
    const rows = await run(async (tx) => {
      await tx.query(sql, ['x']);
      expect(await tx.query(sql, ['x'])).toEqual([{ n: '0' }]);
      return tx.query<{ n: string }>('select count(*) as n from pg_prepared_statements where name = $1', [sql.name]);
    });
    expect(rows).toEqual([{ n: '1' }]);
  });
});

describe('typeParsers', () => {
  it('reads values without losing digits or days', async () => {
    const database = await createTestDatabase({ isEmpty: true });
    try {
      const { rows } = await database.pool.query(`
        select 9007199254740993::bigint as big, 0.1000::numeric as exact, date '2026-03-01' as day,
               timestamptz '2026-03-01 10:00:00+03' as at, '{"a": [1]}'::jsonb as json, null::date as none`);
      expect(rows).toEqual([
        { big: '9007199254740993', exact: '0.1000', day: '2026-03-01', at: new Date('2026-03-01T07:00:00Z'), json: { a: [1] }, none: null },
      ]);
    } finally {
      await database.drop();
    }
  });
});
