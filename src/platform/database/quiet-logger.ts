import type { Logger } from 'typeorm';

/**
 * Keeps TypeORM from printing: its own loggers write to the console, some of it even with `logging: false`. Nothing is lost, since
 * what fails is thrown, with the statement in it, and what is applied is returned.
 */
export class QuietLogger implements Logger {
  logQuery(): void {}
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
