/** The part of the application's logger the client uses: constant message, facts in fields. nestjs-pino's `PinoLogger` is one. */
export interface ZohoLog {
  debug(facts: object, message: string): void;
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}
