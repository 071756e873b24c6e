import { resolve } from 'node:path';
import { elapse } from '../harness/measure';
import type { Scenario } from '../harness/scenario';
import { underLoad } from './under-load';

const PRELOAD = resolve(__dirname, '../preload/jumping-clock.js');

export const clockJump: Scenario = {
  name: 'clock_jump',
  what: "the process's clock jumps an hour ahead, then two hours back, then right again",
  protection: {
    without: "leases run by the process's clock and not by the database's",
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
      environment: { NODE_OPTIONS: `--require ${PRELOAD}` },
      async strike(world) {
        for (let jump = 0; jump < 3; jump += 1) {
          world.tds.notify('SIGUSR2');
          await elapse(context.options.isShort ? 1_500 : 5_000);
        }
        return { notes: ['+1 h, -2 h, +1 h'] };
      },
    }),
};
