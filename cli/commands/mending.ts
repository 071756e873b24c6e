import { answerOf } from '@libs/api-client';
import type { Command } from 'commander';
import type { Breaker, HealingRound } from '../api-types';
import { Exit } from '../cli-error';
import type { Cli } from '../cli';
import { EXIT } from '../exit-codes';
import { HEADING } from '../headings';
import { given, integer, listOf } from '../options';
import { stateColour } from '../terminal/colours';
import { table } from '../terminal/table';
import type { Terminal } from '../terminal/terminal';
import { count, plural, relativeTime } from '../terminal/words';

/** `tds breakers` and `tds heal`. */
export function addMendingCommands(program: Command, cli: Cli): void {
  addBreakers(program, cli);
  addHealing(program, cli);
}

function addBreakers(program: Command, cli: Cli): void {
  const breakers = program.command('breakers').helpGroup(HEADING.mend).description('circuit breakers: what is left alone after failures');
  breakers
    .command('list', { isDefault: true })
    .description('all, and why they are open')
    .action(async () => {
      const found = await answerOf((await cli.client()).GET('/api/tds/circuit-breakers'));
      cli.show(found, () => breakersTable(cli.terminal, found));
    });
  breakers
    .command('reset <name>')
    .description('close it now: what it guards is called again at once')
    .action(async (name: string) => {
      const breaker = await answerOf((await cli.client()).POST('/api/tds/circuit-breakers/{name}/reset', { params: { path: { name } } }));
      cli.show(breaker, () => breakersTable(cli.terminal, [breaker]));
    });
  breakers
    .command('open <name>')
    .description('leave what it guards alone for a time')
    .option('--reason <text>', 'why, for the record')
    .option('--seconds <seconds>', 'how long', integer(1, 86_400))
    .action(async (name: string, options: { reason?: string; seconds?: number }) => {
      const request = { params: { path: { name } }, body: given(options) };
      const breaker = await answerOf((await cli.client()).POST('/api/tds/circuit-breakers/{name}/open', request));
      cli.show(breaker, () => breakersTable(cli.terminal, [breaker]));
    });
}

function breakersTable(terminal: Terminal, breakers: readonly Breaker[]): string {
  const now = terminal.now();
  return table(
    terminal,
    [
      { title: 'BREAKER', of: (row) => row.name },
      { title: 'STATE', of: (row) => stateColour(terminal.colours, row.state) },
      { title: 'FAILURES', of: (row) => count(row.failures), align: 'right' },
      { title: 'CHANGED', of: (row) => relativeTime(row.last_changed, now), align: 'right' },
      { title: 'NEXT TRY', of: (row) => relativeTime(row.next_probe_at, now), align: 'right' },
      { title: 'WHY', of: (row) => row.reason ?? '-', flexible: true },
    ],
    breakers,
  );
}

function addHealing(program: Command, cli: Cli): void {
  program
    .command('heal')
    .helpGroup(HEADING.mend)
    .description('look for what got stuck, and mend it')
    .option('--dry-run', 'only look')
    .option('--checks <names>', 'these checks only, separated by commas', listOf)
    .action(async ({ dryRun, checks }: { dryRun?: boolean; checks?: string[] }) => {
      const round = await answerOf((await cli.client()).POST('/api/tds/auto-healing/run', { body: given({ dry_run: dryRun, checks }) }));
      cli.show(round, () => roundText(cli.terminal, round));
      if (round.checks.some(({ error, outcomes }) => error !== null || outcomes.some(({ status }) => status === 'failed')))
        throw new Exit(EXIT.failed);
    });
}

function roundText({ colours }: Terminal, { checks, dry_run }: HealingRound): string {
  const width = Math.max(...checks.map(({ check }) => check.length));
  const lines = checks.flatMap(({ check, findings, outcomes, held, error }) => {
    const name = check.padEnd(width);
    if (error !== null) return [`${colours.red('✗')} ${name}  ${error}`];
    if (findings.length === 0 && held.length === 0) return [`${colours.green('✓')} ${name}  nothing stuck`];
    const did = outcomes.map(({ subject, status, effect }) => `    ${stateColour(colours, status)}  ${subject}: ${effect}`);
    const found = dry_run ? findings.map(({ subject, summary }) => `    ${subject}: ${summary}`) : did;
    const waiting = held.map(({ subject, summary }) => `    ${colours.yellow('held')}  ${subject}: ${summary}`);
    return [`${colours.yellow('!')} ${name}  ${plural(findings.length + held.length, 'finding')}`, ...found, ...waiting];
  });
  return `${lines.join('\n')}\n${dry_run ? '\nNothing was changed. Mend it: tds heal\n' : ''}`;
}
