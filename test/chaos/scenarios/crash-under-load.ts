import { deathOfAWorker } from '../harness/dead-worker';
import { secondsText } from '../harness/report';
import type { Scenario } from '../harness/scenario';
import { underLoad } from './under-load';

/** Lease of a long run: what is configured by default. */
const LEASE_SECONDS = 30;
/** What we promise: taken over in less, ms. */
const TAKEN_OVER_MS = 45_000;

export const crashUnderLoad: Scenario = {
  name: 'crash_under_load',
  what: 'one of two workers is killed -9 in the middle of a batch; nobody starts it again',
  protection: {
    without: 'expired leases are not taken back',
    shows: /not taken over/,
    patches: [
      {
        file: 'src/queue/workers/queue-keeper.js',
        from: 'async reapExpired() {',
        to: 'async reapExpired() { return 0;',
      },
    ],
  },
  run({ options, ...context }) {
    const lease = options.isShort ? 2 : LEASE_SECONDS;
    const deadlineMs = options.isShort ? 10_000 : TAKEN_OVER_MS;
    return underLoad(
      { options, ...context },
      {
        environment: { TDS_LOCK_TIMEOUT_SECONDS: String(lease) },
        async strike(world) {
          const { rows, tookMs } = await deathOfAWorker(world, deadlineMs);
          if (tookMs === null) return { failures: [`${rows} rows of the dead worker not taken over within ${deadlineMs / 1_000} s`] };
          return { notes: [`${rows} rows of the dead worker done by the other after ${secondsText(tookMs)} (lease ${lease} s)`] };
        },
      },
    );
  },
};
