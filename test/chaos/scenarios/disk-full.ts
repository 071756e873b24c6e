import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FULL_DISK_MARK } from '../preload/full-disk';
import { elapse } from '../harness/measure';
import type { Scenario } from '../harness/scenario';
import { underLoad } from './under-load';

const PRELOAD = resolve(__dirname, '../preload/full-disk.js');

export const diskFull: Scenario = {
  name: 'disk_full',
  what: 'the database is away, and then the disk of the spool is full too: writes end in the middle with ENOSPC',
  protection: {
    without: 'a webhook is answered although its write failed',
    shows: /^lost/,
    patches: [
      {
        file: 'src/webhooks/spool/segment.js',
        from: 'await this.file.truncate(this.bytes).catch(()=>undefined);',
        to: 'this.entries += entries; return;',
      },
    ],
  },
  run: (context) =>
    underLoad(context, {
      environment: { NODE_OPTIONS: `--require ${PRELOAD}` },
      async strike(world) {
        const each = context.options.isShort ? 1_000 : 3_000;
        const mark = join(world.dataDir, FULL_DISK_MARK);
        await world.proxy.refuse();
        await elapse(each);
        const fullAt = performance.now();
        writeFileSync(mark, '');
        await elapse(each);
        rmSync(mark);
        const freeAt = performance.now();
        await elapse(each);
        await world.proxy.restore();
        const whileFull = world.courier.answers.filter(({ at, ms }) => at > fullAt + 100 && at + ms < freeAt);
        const refused = whileFull.filter(({ status }) => status === 503).length;
        return {
          notes: [`while the disk was full: ${whileFull.length} attempts, ${refused} refused with 503`],
          failures: refused < whileFull.length ? [`${whileFull.length - refused} answers other than 503 while nothing could be kept`] : [],
        };
      },
    }),
};
