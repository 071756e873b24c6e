import { elapse } from '../harness/measure';
import type { Scenario } from '../harness/scenario';
import { underLoad } from './under-load';

export const idleInTransaction: Scenario = {
  name: 'idle_in_transaction',
  what: 'somebody else holds the lock of a mirrored row in an open transaction and does nothing',
  protection: {
    without: 'statements wait for locks without end',
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
          await blocker.query('update mirror.products set synced_at = synced_at where zoho_id = $1', [world.sender.products[0]]);
          // One whole round through the products: each batch meets the row sooner or later.
          await elapse(blockedFor / 2);
          const halfway = await mirrored();
          await elapse(blockedFor / 2);
          const meanwhile = (await mirrored()) - halfway;
          return {
            notes: [`${meanwhile} webhooks of others mirrored in the second half of ${blockedFor / 1_000} s`],
            failures: meanwhile === 0 ? ['one locked row held up all others'] : [],
          };
        } finally {
          await blocker.query('rollback');
          blocker.release();
        }
      },
    }),
};
