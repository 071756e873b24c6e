import { elapse } from '../harness/measure';
import type { Scenario } from '../harness/scenario';
import { underLoad } from './under-load';

export const repeatedKills: Scenario = {
  name: 'repeated_kills',
  what: 'the only process is killed -9 again and again, half a second after each start',
  protection: {
    without: 'webhooks are answered before they are durable',
    shows: /^lost/,
    patches: [
      {
        file: 'src/webhooks/spool/inbox-intake.js',
        from: 'if (!this.route.isOpen) return this.spooled(entry);',
        to: 'setTimeout(() => void this.writer.record(entry).catch(() => undefined), 200); return { eventId: entry.id, isDuplicate: false, isQueued: true };',
      },
    ],
  },
  run: (context) =>
    underLoad(context, {
      async strike(world) {
        const kills = context.options.isShort ? 2 : 5;
        for (let kill = 0; kill < kills; kill += 1) {
          await elapse(500);
          await world.tds.kill();
          await world.launch();
          context.progress(`  kill ${kill + 1}`);
        }
        return { notes: [`${kills} kills`] };
      },
    }),
};
