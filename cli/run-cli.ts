import { zohoDataCenters } from '@tds/platform/config/zoho-data-centers';
import { CommanderError } from 'commander';
import { CliError, Exit } from './cli-error';
import type { DataCenters } from './doctor/zoho-check';
import { EXIT } from './exit-codes';
import { explainError } from './explain-error';
import { createProgram } from './program';
import type { Terminal } from './terminal/terminal';

/**
 * Runs one command line, without the program's own name, and answers the exit code. Never throws, never exits.
 *
 * @param dataCenters Zoho's; a test has its own.
 */
export async function runCli(words: readonly string[], terminal: Terminal, dataCenters: DataCenters = zohoDataCenters): Promise<number> {
  const program = createProgram(terminal, dataCenters);
  try {
    await program.parseAsync([...words], { from: 'user' });
    return EXIT.ok;
  } catch (error) {
    if (error instanceof Exit) return error.exitCode;
    // Commander has said what is wrong; asking for help is no mistake.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    // What failed because of Ctrl-C needs no words, what a command has to say about it does.
    const isInterrupted = terminal.interrupted.aborted && !(error instanceof CliError);
    if (isInterrupted || (error as Error).name === 'ExitPromptError') return EXIT.interrupted;
    const explained = explainError(error);
    terminal.err(words.includes('--json') ? asJson(explained) : asText(explained, terminal));
    return explained.exitCode;
  }
}

function asText({ message, why, next }: CliError, { colours }: Terminal): string {
  const lines = [`${colours.red('✗')} ${colours.bold(message)}`, ...why.map((line) => `  ${line}`)];
  if (next.length > 0) lines.push('', ...next.map((line) => `  ${colours.cyan('→')} ${line}`));
  return `${lines.join('\n')}\n`;
}

function asJson({ message, why, next, exitCode }: CliError): string {
  return `${JSON.stringify({ error: message, why, next, exit_code: exitCode }, null, 2)}\n`;
}
