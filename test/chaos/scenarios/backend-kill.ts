import { elapse } from '../harness/measure';
import type { Scenario } from '../harness/scenario';
import { underLoad } from './under-load';

export const backendKill: Scenario = {
  name: 'backend_kill',
  what: 'all connections of the application are terminated by the server, several times a second',
  protection: {
    without: 'a webhook whose statement failed is answered as if it were written',
    shows: /^lost/,
    patches: [
      {
        file: 'src/webhooks/spool/inbox-intake.js',
        from: 'if (!(error instanceof DatabaseSilentError)) {',
        to: 'return { eventId: entry.id, isDuplicate: false, isQueued: true }; if (!(error instanceof DatabaseSilentError)) {',
      },
    ],
  },
  run: (context) =>
    underLoad(context, {
      async strike(world) {
        const rounds = context.options.isShort ? 20 : 30;
        let terminated = 0;
        for (let round = 0; round < rounds; round += 1) {
          const killed = await world.rows(
            `select pg_terminate_backend(pid) from pg_stat_activity
              where datname = current_database() and pid <> pg_backend_pid() and application_name not in ('tds:test')`,
          );
          terminated += killed.length;
          await elapse(200);
        }
        return { notes: [`${terminated} connections terminated in ${rounds} rounds`] };
      },
    }),
};
