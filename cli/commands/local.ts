import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { CliError, Exit } from '../cli-error';
import type { Cli } from '../cli';
import { EXIT, type ExitCode } from '../exit-codes';
import { HEADING } from '../headings';
import { startProgram, untilEnded } from '../local/server-process';
import { integer } from '../options';
import { cliVersion, packageFolder } from '../version';

/** `tds start`, `tds demo`, `tds connect`, `tds bench`, `tds chaos` and `tds version`. */
export function addLocalCommands(program: Command, cli: Cli): void {
  program
    .command('start')
    .helpGroup(HEADING.start)
    .description('start TDS here; without settings with its own database and a Zoho sandbox')
    .option('-p, --port <port>', 'port to listen on; 0: any free one', integer(0, 65_535))
    .action(async ({ port }: { port?: number }) => {
      const environment = { ...cli.terminal.environment, ...(port === undefined ? {} : { PORT: String(port) }) };
      await end(startProgram('src/main.js', [], { folder: cli.terminal.folder, environment, output: 'inherit' }), cli);
    });
  program
    .command('demo')
    .helpGroup(HEADING.start)
    .description('a company to play with: sandbox, traffic, faults and bad data; Ctrl-C leaves nothing behind')
    .option('-p, --port <port>', 'port to listen on; without: any free one', integer(0, 65_535), 0)
    .action(async ({ port }: { port: number }) => {
      const { runDemo } = require('../demo/run-demo') as typeof import('../demo/run-demo');
      await runDemo(cli, port);
    });
  addConnect(program, cli);
  program
    .command('bench [words...]')
    .helpGroup(HEADING.develop)
    .description('measure TDS beside its peers on this machine; see bench/README.md')
    .allowUnknownOption()
    .action(async (words: string[]) => {
      const environment = { ...cli.terminal.environment };
      await end(startProgram('bench/main.js', words, { folder: packageFolder(), environment, output: 'inherit' }), cli);
    });
  program
    .command('chaos [words...]')
    .helpGroup(HEADING.develop)
    .description('break TDS on purpose and see that nothing is lost; from a checkout; see test/chaos')
    .allowUnknownOption()
    .action((words: string[]) => chaos(cli, words));
  program
    .command('version')
    .helpGroup(HEADING.administer)
    .description('version of this program')
    .action(() => cli.show({ version: cliVersion(), node: process.versions.node }, ({ version }) => `${version}\n`));
}

function addConnect(program: Command, cli: Cli): void {
  program
    .command('connect')
    .helpGroup(HEADING.start)
    .description('connect your company’s Zoho, step by step; writes .env or prints what belongs there')
    .option('--dc <data centre>', 'such as com or eu')
    .option('--client-id <id>', 'of the self client; its secret is asked for, or taken from ZOHO_CLIENT_SECRET')
    .option('--code <code>', 'grant code of the self client')
    .option('--organization <id>', 'organisation to mirror')
    .option('--print', 'print the settings instead of writing .env')
    .action(async (options) => {
      const { connect } = require('../connect/connect') as typeof import('../connect/connect');
      await connect(cli, options);
    });
}

async function chaos(cli: Cli, words: readonly string[]): Promise<void> {
  const folder = packageFolder();
  const script = join(folder, 'test', 'chaos', 'run.cjs');
  if (!existsSync(script))
    throw new CliError('the fault suite comes with a checkout of the source', EXIT.failed, [], ['git clone … && npm ci']);
  await end(spawn(process.execPath, [script, ...words], { cwd: folder, env: { ...cli.terminal.environment }, stdio: 'inherit' }), cli);
}

async function end(child: Parameters<typeof untilEnded>[0], cli: Cli): Promise<void> {
  const exitCode = await untilEnded(child, cli.terminal.interrupted);
  if (exitCode !== 0) throw new Exit(exitCode as ExitCode);
}
