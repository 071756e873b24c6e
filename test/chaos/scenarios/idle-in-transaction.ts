import { elapse } from '../harness/measure';
import type { Scenario } from '../harness/scenario';
import { underLoad } from './under-load';

/** Places of the locked rows among the products: more of them than workers, and far enough from each other for batches of their own. */
const LOCKED = [0, 40, 80] as const;

export const idleInTransaction: Scenario = {
  name: 'idle_in_transaction',
  what: 'somebody else holds the locks of three mirrored rows in an open transaction and does nothing',
  protection: {
    without: 'statements wait for locks without end',
    shows: /held up/,
    environment: { TDS_DATABASE_LOCK_TIMEOUT_MS: '600000', TDS_DATABASE_STATEMENT_TIMEOUT_MS: '3600000' },
  },
  run: (context) =>
    underLoad(context, {
      environment: { TDS_DATABASE_LOCK_TIMEOUT_MS: '500' },
      async strike(world) {
        const blockedFor = context.options.isShort ? 4_000 : 12_000;
        const blocker = await world.database.pool.connect();
        const mirrored = async (): Promise<number> =>
          (await world.rows<{ n: number }>(`select count(*)::integer as n from tds_inbox_events where status = 'processed'`))[0]!.n;
        try {
          await blocker.query('begin');
          const ids = LOCKED.map((n) => world.sender.products[n]);
          const { rowCount } = await blocker.query('select from mirror.products where zoho_id = any ($1) for update', [ids]);
          if (rowCount !== LOCKED.length) throw new Error(`${rowCount} rows are there to be locked`);
          // One whole round through the products: each batch meets the row sooner or later.
          await elapse(blockedFor / 2);
          const halfway = await mirrored();
          await elapse(blockedFor / 2);
          const meanwhile = (await mirrored()) - halfway;
          return {
            notes: [`${meanwhile} webhooks of others mirrored in the second half of ${blockedFor / 1_000} s`],
            failures: meanwhile === 0 ? ['three locked rows held up all others'] : [],
          };
        } finally {
          await blocker.query('rollback');
          blocker.release();
        }
      },
    }),
};
