/** What the database layer needs of a logger; pino's and nestjs-pino's fit. */
export interface DatabaseLogger {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** Says nothing: for tests and scripts. */
export const silentLogger: DatabaseLogger = { info: () => undefined, warn: () => undefined, error: () => undefined };
