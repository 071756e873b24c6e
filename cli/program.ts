import { Command } from 'commander';
import { Cli } from './cli';
import { commandGroups } from './commands';
import type { DataCenters } from './doctor/zoho-check';
import { EXIT_CODES_HELP } from './exit-codes';
import { HEADING } from './headings';
import type { Terminal } from './terminal/terminal';
import { cliVersion } from './version';

/** The whole command line, ready to parse. Errors are thrown, nothing exits. */
export function createProgram(terminal: Terminal, dataCenters: DataCenters): Command {
  const program = new Command('tds');
  program
    .description('TDS mirrors Zoho Books and Inventory into PostgreSQL, and proves that they agree.')
    .usage('<command> [options]')
    .option('--url <url>', 'instance to talk to (TDS_URL); without: the profile in use, or the TDS of this folder')
    .option('--api-key <key>', 'key to use (TDS_API_KEY)')
    .option('--profile <name>', 'saved instance to talk to, see: tds profiles')
    .option('--json', 'print the JSON of the API and nothing else')
    .option('--no-color', 'print without colours (NO_COLOR)')
    .version(cliVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'explain a command')
    .helpCommand(false)
    .addHelpText('after', `\nMeaning of exit codes: tds help exit-codes · examples: docs/cli.md\n`)
    .configureHelp({ showGlobalOptions: true, sortSubcommands: false, helpWidth: terminal.columns });
  silenceAndThrow(program, terminal);
  const cli = new Cli(terminal, program, dataCenters);
  for (const add of commandGroups) add(program, cli);
  addHelp(program, cli);
  inOrderOfHeadings(program);
  // What a command inherits is copied when it is made: those made by groups of groups get it here.
  for (const command of program.commands) prepare(command, terminal);
  return program;
}

/** Help tells groups in the order of their first commands. */
function inOrderOfHeadings(program: Command): void {
  const order: readonly string[] = Object.values(HEADING);
  const commands = program.commands as Command[];
  commands.sort((one, other) => order.indexOf(one.helpGroup()) - order.indexOf(other.helpGroup()));
}

function prepare(command: Command, terminal: Terminal): void {
  silenceAndThrow(command, terminal);
  command.configureHelp({ showGlobalOptions: false, helpWidth: terminal.columns }).helpCommand(false).allowExcessArguments(false);
  for (const inner of command.commands) prepare(inner, terminal);
}

function silenceAndThrow(command: Command, terminal: Terminal): void {
  command
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError(`\n  ${terminal.colours.cyan('→')} ${pathOf(command)} --help`)
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.err(text),
      outputError: (text, write) => write(`${terminal.colours.red('✗')} ${text.replace(/^error: /, '')}`),
      getOutHelpWidth: () => terminal.columns,
      getErrHelpWidth: () => terminal.columns,
      getOutHasColors: () => terminal.colours.isColorSupported,
      getErrHasColors: () => terminal.colours.isColorSupported,
    });
}

/** A command as people type it. */
function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();
}

function addHelp(program: Command, { terminal }: Cli): void {
  program
    .command('help [command...]')
    .helpGroup(HEADING.administer)
    .description('explain a command, or: tds help exit-codes')
    .action((words: string[]) => {
      if (words[0] === 'exit-codes') return terminal.out(EXIT_CODES_HELP);
      const found = words.reduce<Command>((command, word) => command.commands.find((inner) => inner.name() === word) ?? command, program);
      return terminal.out(found.helpInformation());
    });
}
