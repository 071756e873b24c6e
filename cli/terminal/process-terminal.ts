import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { coloursFor } from './colours';
import type { Prompts, Terminal } from './terminal';

/** Width of tables in files and pipes. */
const DEFAULT_COLUMNS = 100;

/** The terminal this process runs in. The first Ctrl-C lets the command end well, a second one ends it at once. */
export function processTerminal(): Terminal {
  const isTerminal = process.stdout.isTTY === true;
  const interruption = new AbortController();
  const onSignal = (): void => {
    if (interruption.signal.aborted) process.exit(130);
    interruption.abort();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  // The terminal was closed.
  process.on('SIGHUP', onSignal);
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    isTerminal,
    columns: process.stdout.columns ?? DEFAULT_COLUMNS,
    rows: process.stdout.rows ?? Number.POSITIVE_INFINITY,
    colours: coloursFor(isTerminal, process.env),
    environment: process.env,
    folder: process.cwd(),
    settingsFolder: join(process.env['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'tds'),
    interrupted: interruption.signal,
    now: () => new Date(),
    sleep: async (milliseconds) => {
      await delay(milliseconds, undefined, { signal: interruption.signal }).catch(() => undefined);
    },
    // An ES module of some weight: loaded when a question is asked.
    prompts: async () => (await import('@inquirer/prompts')) as unknown as Prompts,
  };
}
