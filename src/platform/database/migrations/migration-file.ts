import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A migration as it lies in the folder. */
export interface MigrationFile {
  /** Milliseconds since 1970, from the file's name; the order of running. */
  readonly timestamp: number;
  /** Class name TypeORM records it under: the name in CamelCase, then the 13 digits. */
  readonly name: string;
  readonly file: string;
  readonly sql: string;
  /** False for a file with the header `-- tds: no-transaction`, which `create index concurrently` needs. */
  readonly isTransactional: boolean;
}

/** The folder's contents cannot be migrations. */
export class MigrationFolderError extends Error {
  readonly code = 'database.migration_folder';

  constructor(problems: readonly string[]) {
    super(`migrations cannot be read:\n${problems.map((line) => `  ${line}`).join('\n')}`);
    this.name = 'MigrationFolderError';
  }
}

/** Where the migrations lie: beside `src` in the checkout, and beside `src` in `dist`. */
export const MIGRATIONS_FOLDER = join(__dirname, '../../../../migrations');

const FILE_NAME = /^(\d{13})-([a-z0-9]+(?:-[a-z0-9]+)*)\.sql$/;
const NO_TRANSACTION = /^--\s*tds:\s*no-transaction\s*$/m;
/** Generated beside the migrations, not one of them. */
const SNAPSHOT = 'schema.snapshot.sql';

/**
 * Reads `<13-digit milliseconds>-<kebab-name>.sql` files, oldest first.
 *
 * @throws MigrationFolderError for a missing folder, a name of another form, two files of one time, or an empty file.
 */
export function readMigrationFiles(folder: string): readonly MigrationFile[] {
  const problems: string[] = [];
  const files = listSql(folder)
    .toSorted()
    .flatMap((file) => {
      const match = FILE_NAME.exec(file);
      if (!match) problems.push(`${file}: expected <13-digit milliseconds>-<kebab-name>.sql`);
      return match ? [toMigrationFile(folder, file, match[1]!, match[2]!)] : [];
    });
  for (const [index, { file, timestamp, sql }] of files.entries()) {
    if (sql.trim() === '') problems.push(`${file}: expected at least one statement`);
    if (files[index - 1]?.timestamp === timestamp)
      problems.push(`${file}: expected a time of its own, ${files[index - 1]!.file} has the same`);
  }
  if (problems.length > 0) throw new MigrationFolderError(problems);
  return files;
}

function toMigrationFile(folder: string, file: string, digits: string, kebabName: string): MigrationFile {
  const sql = readFileSync(join(folder, file), 'utf8');
  const camelName = kebabName
    .split('-')
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('');
  return { timestamp: Number(digits), name: `${camelName}${digits}`, file, sql, isTransactional: !NO_TRANSACTION.test(sql) };
}

function listSql(folder: string): string[] {
  try {
    return readdirSync(folder).filter((file) => file.endsWith('.sql') && file !== SNAPSHOT);
  } catch (cause) {
    throw new MigrationFolderError([`${folder}: ${(cause as Error).message}`]);
  }
}
