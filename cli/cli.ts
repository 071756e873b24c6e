import { createTdsClient, type TdsClient } from '@libs/api-client';
import type { Command } from 'commander';
import { findTarget, type Target, type TargetOptions } from './connection/target';
import type { DataCenters } from './doctor/zoho-check';
import type { Terminal } from './terminal/terminal';

/** Options every command has. */
interface GlobalOptions extends TargetOptions {
  readonly json?: boolean;
}

/** What a command works with: the terminal, the instance it talks to, and how it answers. */
export class Cli {
  private found: Promise<Target> | undefined;
  private made: Promise<TdsClient> | undefined;

  constructor(
    readonly terminal: Terminal,
    private readonly program: Command,
    readonly dataCenters: DataCenters,
  ) {}

  private get options(): GlobalOptions {
    return this.program.opts<GlobalOptions>();
  }

  /** Whether the answer is to be the API's JSON and nothing else. */
  get isJson(): boolean {
    return this.options.json === true;
  }

  /** The key on the command line. */
  get givenApiKey(): string | undefined {
    return this.options.apiKey;
  }

  /** The instance the command is for. */
  target(): Promise<Target> {
    this.found ??= findTarget(this.terminal, this.options);
    return this.found;
  }

  /** A client of the instance the command is for. */
  client(): Promise<TdsClient> {
    this.made ??= this.target().then(({ url, apiKey }) => createTdsClient({ baseUrl: url, ...(apiKey === undefined ? {} : { apiKey }) }));
    return this.made;
  }

  /** Prints an answer: as JSON with `--json`, else as text. */
  show<Answer>(answer: Answer, asText: (answer: Answer) => string): void {
    this.terminal.out(this.isJson ? `${JSON.stringify(answer, null, 2)}\n` : asText(answer));
  }

  /** Says something a person wants to know and a script does not. */
  remark(text: string): void {
    if (!this.isJson) this.terminal.out(text);
  }
}

/** A group of commands adds itself to the program. */
export type CommandGroup = (program: Command, cli: Cli) => void;
