import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { MigrationFile } from './migration-file';
import { splitStatements } from './split-statements';

/** A migration class as TypeORM takes it in `DataSourceOptions.migrations`. */
export type MigrationClass = new () => MigrationInterface;

/** Turns a file into the class TypeORM runs; its name, which TypeORM records, ends with the 13-digit time. */
export function toMigrationClass(file: MigrationFile): MigrationClass {
  class SqlMigration implements MigrationInterface {
    readonly name = file.name;
    readonly transaction = file.isTransactional;

    async up(queryRunner: QueryRunner): Promise<void> {
      for (const statement of file.isTransactional ? [file.sql] : splitStatements(file.sql)) await queryRunner.query(statement);
    }

    /** Forward only: a mistake is mended by the next migration. */
    down(): Promise<void> {
      return Promise.reject(new Error(`${file.file} cannot be reverted: migrations go forward only`));
    }
  }
  Object.defineProperty(SqlMigration, 'name', { value: file.name });
  return SqlMigration;
}
