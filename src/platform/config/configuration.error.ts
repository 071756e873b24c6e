/** The environment cannot be used; says everything that is wrong with it, one line each. The process exits with 78 (EX_CONFIG). */
export class ConfigurationError extends Error {
  readonly code = 'config.invalid';
  /** Exit code of `sysexits.h` for a configuration error. */
  readonly exitCode = 78;

  /** @param problems lines of the form `NAME: expected <form>, got "<value>"`, secrets masked. */
  constructor(readonly problems: readonly string[]) {
    super(
      `the configuration has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${problems.map((line) => `  ${line}`).join('\n')}`,
    );
    this.name = 'ConfigurationError';
  }
}
