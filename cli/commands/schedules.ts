import { answerOf } from '@libs/api-client';
import type { Command } from 'commander';
import type { Schedule } from '../api-types';
import type { Cli } from '../cli';
import { HEADING } from '../headings';
import { stateColour } from '../terminal/colours';
import { table } from '../terminal/table';
import type { Terminal } from '../terminal/terminal';
import { relativeTime } from '../terminal/words';

/** `tds schedules`. */
export function addScheduleCommands(program: Command, cli: Cli): void {
  const schedules = program.command('schedules').helpGroup(HEADING.administer).description('work that repeats');
  schedules
    .command('list', { isDefault: true })
    .description('when each fires next, and how it went')
    .action(async () => {
      const found = await answerOf((await cli.client()).GET('/api/tds/schedules'));
      cli.show(found, () => schedulesTable(cli.terminal, found));
    });
  schedules
    .command('run <name>')
    .description('do its work now')
    .action(async (name: string) => {
      const firing = await answerOf((await cli.client()).POST('/api/tds/schedules/{name}/run', { params: { path: { name } } }));
      cli.show(firing, () => `${name} has begun. Follow: tds runs --watch\n`);
    });
  const actions = { pause: 'hold it until it is resumed', resume: 'let it fire again' } as const;
  for (const [action, description] of Object.entries(actions) as ['pause' | 'resume', string][])
    schedules
      .command(`${action} <name>`)
      .description(description)
      .action(async (name: string) => {
        const schedule = await answerOf((await cli.client()).POST(`/api/tds/schedules/{name}/${action}`, { params: { path: { name } } }));
        cli.show(schedule, () => schedulesTable(cli.terminal, [schedule]));
      });
}

function schedulesTable(terminal: Terminal, schedules: readonly Schedule[]): string {
  const now = terminal.now();
  return table(
    terminal,
    [
      { title: 'SCHEDULE', of: (row) => row.name },
      { title: 'STATE', of: (row) => stateColour(terminal.colours, row.health) },
      { title: 'CRON', of: (row) => (row.cron === null ? 'off' : `${row.cron} ${row.time_zone}`) },
      { title: 'NEXT', of: (row) => relativeTime(row.next_due_at, now), align: 'right' },
      { title: 'LAST', of: (row) => (row.recent[0] ? `${row.recent[0].outcome} ${relativeTime(row.recent[0].fired_at, now)}` : '-') },
      { title: 'WHAT', of: (row) => row.description, flexible: true, optional: true },
    ],
    schedules,
  );
}
