import { elapse, percentile } from '../harness/measure';
import type { Scenario } from '../harness/scenario';
import { underLoad } from './under-load';

/** Readers that want a connection at the same time, of a pool of four. */
const READERS = 40;
/** What a webhook may wait for its answer meanwhile, ms. */
const ANSWER_MS = 1_000;

export const poolExhaustion: Scenario = {
  name: 'pool_exhaustion',
  what: 'all connections of a small pool wait for a locked table, and many more readers wait for a connection',
  protection: {
    without: 'webhooks have no spool to go to',
    shows: /webhooks refused|a webhook waited/,
    environment: { TDS_SPOOL: 'false' },
  },
  run: (context) =>
    underLoad(context, {
      environment: { TDS_DATABASE_POOL_SIZE: '4' },
      async strike(world) {
        const since = performance.now();
        const blocker = await world.database.pool.connect();
        const readers: Promise<unknown>[] = [];
        try {
          await blocker.query('begin; lock table mirror.products in access exclusive mode');
          for (let n = 0; n < READERS; n += 1) readers.push(world.request('GET', `/api/tds/entities/products?limit=${n + 1}`));
          await elapse(context.options.isShort ? 2_000 : 6_000);
        } finally {
          await blocker.query('rollback');
          blocker.release();
        }
        await Promise.all(readers);
        const times = world.courier.timesSince(since);
        const refused = world.courier.answers.filter(({ at, status }) => at >= since && status !== 202).length;
        const slowest = percentile(times, 1);
        return {
          notes: [
            `answers meanwhile: p50 ${percentile(times, 0.5)} ms, p99 ${percentile(times, 0.99)} ms, slowest ${slowest} ms; refused ${refused}`,
          ],
          failures: [
            ...(refused > 0 ? [`${refused} webhooks refused`] : []),
            ...(slowest > ANSWER_MS ? [`a webhook waited ${slowest} ms for its answer`] : []),
          ],
        };
      },
    }),
};
