import { ConfigurationError } from '@tds/platform/config';

/** Exit codes, after sysexits(3). */
export const EXIT = { ok: 0, failure: 1, unavailable: 69, configuration: 78 } as const;

/** A failed start as a person needs it: what is wrong, what to do, and the exit code. */
export interface StartUpFailure {
  readonly message: string;
  readonly exitCode: number;
}

/** Explains why the process could not start. */
export function explainStartUpError(error: unknown, port: number): StartUpFailure {
  if (error instanceof ConfigurationError) {
    const problems = error.problems.map((problem) => `  - ${problem}`).join('\n');
    return {
      message: `The configuration has ${error.problems.length} problem(s):\n${problems}\nEvery variable is explained in .env.example.`,
      exitCode: EXIT.configuration,
    };
  }
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return {
      message: `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
      exitCode: EXIT.unavailable,
    };
  }
  if (code === 'EACCES' && port < 1024) {
    return {
      message: `Port ${port} needs privileges this user does not have. Choose one above 1023: PORT=3000 npm start`,
      exitCode: EXIT.unavailable,
    };
  }
  // What names itself explains itself; anything else is a fault of ours, and whoever reports it needs the place.
  const { stack } = error as Error;
  return { message: code === undefined && stack ? stack : (message ?? String(error)), exitCode: EXIT.failure };
}
