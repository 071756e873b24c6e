import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../run-cli';
import type { DataCenters } from '../doctor/zoho-check';
import { coloursFor } from '../terminal/colours';
import type { Prompts, Terminal } from '../terminal/terminal';

/** How a command line ended, and what it printed. */
export interface Outcome {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

export interface TestTerminalOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
  readonly isTerminal?: boolean;
  readonly dataCenters?: DataCenters;
  /** Answers to questions, in their order. */
  readonly answers?: readonly (string | boolean)[];
  /** Ends commands that run until Ctrl-C. */
  readonly interrupted?: AbortSignal;
  readonly columns?: number;
  /** Hears what is printed while the command runs. */
  readonly onOut?: (text: string) => void;
}

/** A command line with nobody's settings but the test's: call it as often as needed, settings are kept between calls. */
export class TestTerminal {
  /** Where profiles are kept. */
  readonly settingsFolder = mkdtempSync(join(tmpdir(), 'tds-cli-'));

  constructor(private readonly options: TestTerminalOptions = {}) {}

  async run(line: string, overrides: TestTerminalOptions = {}): Promise<Outcome> {
    const options = { ...this.options, ...overrides };
    const printed = { out: '', err: '' };
    const answers = [...(options.answers ?? [])];
    const answer = async (): Promise<never> => answers.shift() as never;
    const terminal: Terminal = {
      out: (text) => {
        printed.out += text;
        options.onOut?.(text);
      },
      err: (text) => void (printed.err += text),
      isTerminal: options.isTerminal ?? false,
      columns: options.columns ?? 100,
      rows: Number.POSITIVE_INFINITY,
      colours: coloursFor(false, {}),
      environment: options.environment ?? {},
      folder: options.folder ?? this.settingsFolder,
      settingsFolder: this.settingsFolder,
      interrupted: options.interrupted ?? new AbortController().signal,
      now: () => new Date(),
      // Nobody waits in tests for what is polled.
      sleep: () => new Promise((resolve) => setTimeout(resolve, 10)),
      prompts: async () => ({ input: answer, password: answer, confirm: answer, select: answer }) as Prompts,
    };
    const exitCode = await runCli(words(line), terminal, options.dataCenters);
    return { exitCode, ...printed };
  }
}

/** A command line into words; double quotes hold words together. */
function words(line: string): string[] {
  return (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''));
}

/** Text with what differs from run to run replaced: times, ids, ports. Spaces are kept, so that alignment shows. */
export function steady(text: string): string {
  return text
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<uuid>')
    .replaceAll(/127\.0\.0\.1:\d+/g, '<host>')
    .replaceAll(/\s+(now|\d+[smhd] ago|in \d+[smhd])\b/g, ' <time>')
    .replaceAll(/\d+(\.\d+)?s\b/g, '<span>');
}
