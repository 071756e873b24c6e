import { until } from '@libs/testing';
import { percentile } from '../harness/measure';
import { unfinished } from '../harness/unfinished';
import type { Scenario } from '../harness/scenario';
import { underLoad } from './under-load';

/** Deliveries under way at a time. */
const SENDERS = 50;

export const eventBurst: Scenario = {
  name: 'event_burst',
  what: 'as many webhooks at once as fifty senders can bring, ten for each product',
  protection: {
    without: 'a webhook that merges into a waiting job is forgotten by it',
    shows: /^lost/,
    patches: [
      {
        file: 'src/queue/jobs/merge-sql.js',
        from: 'inbox_ids = q.inbox_ids || array(select i from unnest(excluded.inbox_ids) i where i <> all (q.inbox_ids)),',
        to: 'inbox_ids = q.inbox_ids,',
      },
    ],
  },
  run: (context) =>
    underLoad(context, {
      async strike(world) {
        const events = context.options.isShort ? 600 : 5_000;
        const since = performance.now();
        for (let sent = 0; sent < events; sent += 1) {
          if (world.courier.open >= SENDERS) await until(() => world.courier.open < SENDERS, 60_000);
          world.sender.send();
        }
        await until(() => world.courier.open < SENDERS / 2, 60_000);
        const takenMs = performance.now() - since;
        const { length: waiting } = await unfinished(world, [...world.courier.accepted]);
        const times = world.courier.timesSince(since);
        const notes = [
          `${events} webhooks taken in ${(takenMs / 1_000).toFixed(1)} s (${Math.round((events * 1_000) / takenMs)}/s), p99 ${percentile(times, 0.99)} ms; ${waiting} not mirrored yet then`,
        ];
        return { notes };
      },
    }),
};
