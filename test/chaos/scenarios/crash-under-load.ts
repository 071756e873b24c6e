import { until } from '@libs/testing';
import { freePort } from '../../support/tds-process';
import type { Scenario } from '../harness/scenario';
import { underLoad } from './under-load';

/** Lease of a long run: what is configured by default, with what design promises: taken over in less than 45 s. */
const LEASE_SECONDS = 30;
const TAKEN_OVER_MS = 45_000;

export const crashUnderLoad: Scenario = {
  name: 'crash_under_load',
  what: 'one of two workers is killed -9 in the middle of a batch; nobody starts it again',
  protection: {
    without: 'expired leases are not taken back',
    patches: [
      {
        file: 'src/queue/workers/queue-keeper.js',
        from: 'async reapExpired() {',
        to: 'async reapExpired() { return 0;',
      },
    ],
  },
  run(context) {
    const isLong = !context.options.isShort && !context.options.isSabotaged;
    return underLoad(context, {
      environment: { TDS_LOCK_TIMEOUT_SECONDS: isLong ? String(LEASE_SECONDS) : '2' },
      async strike(world) {
        // It dies at the third batch it claims: the lease is its last act.
        const doomed = world.another({ TDS_ROLE: 'worker', TDS_FAIL_POINT: 'worker.claimed:3' }, await freePort());
        void doomed.runToExit();
        await until(() => !doomed.isRunning, 60_000);
        const diedAt = performance.now();
        const held = await world.rows<{ id: string }>(
          `select id::text from tds_sync_queue_live where status = 'processing' and lease_owner not in (select id from tds_workers where pid = $1)`,
          [world.tds.pid],
        );
        const isLive = async (): Promise<boolean> =>
          (await world.rows('select from tds_sync_queue_live where id = any ($1::bigint[]) limit 1', [held.map(({ id }) => id)])).length >
          0;
        const deadline = context.options.isSabotaged ? 10_000 : TAKEN_OVER_MS;
        const isTakenOver = await until(async () => !(await isLive()), deadline).catch(() => false);
        const tookMs = Math.round(performance.now() - diedAt);
        return {
          notes: [
            `${held.length} rows of the dead worker done by the other after ${(tookMs / 1_000).toFixed(1)} s (lease ${isLong ? LEASE_SECONDS : 2} s)`,
          ],
          failures: isTakenOver ? [] : [`${held.length} rows of the dead worker not taken over within ${deadline / 1_000} s`],
        };
      },
    });
  },
};
