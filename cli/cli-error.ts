import { EXIT, type ExitCode } from './exit-codes';

/** An error fit to show to a person: what happened, why, and the command that helps. */
export class CliError extends Error {
  constructor(
    message: string,
    readonly exitCode: ExitCode,
    /** Why, or what to know about it; a line each. */
    readonly why: readonly string[] = [],
    /** What to do next, such as a command; a line each. */
    readonly next: readonly string[] = [],
  ) {
    super(message);
    this.name = 'CliError';
  }
}

/** The command line is wrong. */
export function usageError(message: string, ...next: string[]): CliError {
  return new CliError(message, EXIT.usage, [], next);
}

/** Ends the command with this code; what there was to say has been said. */
export class Exit extends Error {
  constructor(readonly exitCode: ExitCode) {
    super(`exit ${exitCode}`);
    this.name = 'Exit';
  }
}
