import type { Command } from 'commander';
import type { Cli } from '../cli';
import { Exit } from '../cli-error';
import type { Finding } from '../doctor/finding';
import { EXIT } from '../exit-codes';
import { HEADING } from '../headings';
import type { Terminal } from '../terminal/terminal';
import { plural, wrap } from '../terminal/words';
import { cliVersion } from '../version';

/** `tds doctor`. */
export function addDoctorCommand(program: Command, cli: Cli): void {
  program
    .command('doctor')
    .helpGroup(HEADING.mend)
    .description('look for what is wrong: environment, database, Zoho, webhooks, clocks, disk, versions')
    .option('--remote', 'leave out environment and data of this folder')
    .action(async ({ remote }: { remote?: boolean }) => {
      const { url, isLocal } = await cli.target();
      // Brings the whole configuration with it, which no other command needs.
      const { examine } = require('../doctor/examine') as typeof import('../doctor/examine');
      const findings = await examine(cli.terminal, {
        client: await cli.client(),
        url,
        version: cliVersion(),
        isLocal: isLocal && !remote,
        dataCenters: cli.dataCenters,
      });
      cli.show(findings, () => findingsText(cli.terminal, findings));
      if (findings.some(({ status }) => status === 'failed')) throw new Exit(EXIT.failed);
    });
}

function findingsText(terminal: Terminal, findings: readonly Finding[]): string {
  const { colours, columns } = terminal;
  const marks = { ok: colours.green('✓'), warning: colours.yellow('!'), failed: colours.red('✗'), skipped: colours.dim('-') };
  const width = Math.max(...findings.map(({ check }) => check.length));
  const indentation = ' '.repeat(width + 4);
  const lines = findings.flatMap(({ check, status, says, next = [] }) => [
    `${marks[status]} ${check.padEnd(width)}  ${wrap(says, columns, indentation).trimStart()}`,
    ...next.map((line) => `${indentation}${colours.cyan('→')} ${line}`),
  ]);
  const failures = findings.filter(({ status }) => status === 'failed').length;
  const warnings = findings.filter(({ status }) => status === 'warning').length;
  const verdict =
    failures > 0
      ? colours.red(`${plural(failures, 'problem')} to mend.`)
      : warnings > 0
        ? colours.yellow(`Works; ${plural(warnings, 'thing')} to look at.`)
        : colours.green('All is well.');
  return `${lines.join('\n')}\n\n${verdict}\n`;
}
