import { resolve } from 'node:path';
import { deathOfAWorker } from '../harness/dead-worker';
import { elapse } from '../harness/measure';
import { secondsText } from '../harness/report';
import type { Scenario } from '../harness/scenario';
import { CLOCK_JUMPS } from '../preload/jumping-clock';
import { underLoad } from './under-load';

const PRELOAD = resolve(__dirname, '../preload/jumping-clock.js');
/** The lease is two seconds. */
const TAKEN_OVER_MS = 10_000;

export const clockJump: Scenario = {
  name: 'clock_jump',
  what: "the process's clock jumps an hour ahead, then two hours back, then right again; a worker whose clock is an hour ahead is killed -9 in a batch",
  protection: {
    without: "leases run by the process's clock and not by the database's",
    shows: /not taken over/,
    patches: [
      {
        file: 'src/queue/workers/lease-store.js',
        from: 'batchSize,\n                    token,\n                    leaseSeconds,',
        to: 'batchSize, token, leaseSeconds + Math.round((Date.now() - performance.timeOrigin - performance.now()) / 1000),',
      },
    ],
  },
  run: (context) =>
    underLoad(context, {
      environment: { NODE_OPTIONS: `--require ${PRELOAD}`, [CLOCK_JUMPS]: '0' },
      async strike(world) {
        const each = context.options.isShort ? 1_500 : 5_000;
        world.tds.notify('SIGUSR2');
        const { rows, tookMs } = await deathOfAWorker(world, TAKEN_OVER_MS, { [CLOCK_JUMPS]: '1' });
        for (let jump = 0; jump < 2; jump += 1) {
          await elapse(each);
          world.tds.notify('SIGUSR2');
        }
        await elapse(each);
        if (tookMs === null) return { failures: [`${rows} rows of the dead worker not taken over within ${TAKEN_OVER_MS / 1_000} s`] };
        return { notes: [`+1 h, -2 h, +1 h; ${rows} rows of the dead worker done after ${secondsText(tookMs)}`] };
      },
    }),
};
