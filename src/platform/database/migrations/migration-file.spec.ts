import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MIGRATIONS_FOLDER, MigrationFolderError, readMigrationFiles } from './migration-file';
import { toMigrationClass } from './to-migration-class';

describe('readMigrationFiles', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tds-migrations-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const write = (files: Readonly<Record<string, string>>): void => {
    for (const [file, sql] of Object.entries(files)) writeFileSync(join(folder, file), sql);
  };

  it('reads the files in the order of their times, and nothing else', () => {
    write({
      '1795305601000-later.sql': 'select 2;',
      '1795305600000-operations-tables.sql': '-- Why.\nselect 1;',
      'schema.snapshot.sql': 'generated',
      'README.md': 'words',
    });
    expect(readMigrationFiles(folder).map(({ name, isTransactional }) => ({ name, isTransactional }))).toEqual([
      { name: 'OperationsTables1795305600000', isTransactional: true },
      { name: 'Later1795305601000', isTransactional: true },
    ]);
  });

  it('knows a file that must not run in a transaction by its header', () => {
    write({ '1795305600000-index.sql': '-- Faster claims.\n-- tds: no-transaction\ncreate index concurrently a on b (c);' });
    expect(readMigrationFiles(folder)[0]?.isTransactional).toBe(false);
  });

  it.each([
    [
      'a short time',
      { '179530560000-short.sql': 'select 1;' },
      '179530560000-short.sql: expected <13-digit milliseconds>-<kebab-name>.sql',
    ],
    ['another case', { '1795305600000-Upper.sql': 'select 1;' }, '1795305600000-Upper.sql: expected <13-digit'],
    ['no statement', { '1795305600000-empty.sql': ' \n' }, '1795305600000-empty.sql: expected at least one statement'],
    [
      'one time twice',
      { '1795305600000-a.sql': 'select 1;', '1795305600000-b.sql': 'select 1;' },
      '1795305600000-b.sql: expected a time of its own, 1795305600000-a.sql has the same',
    ],
  ])('refuses %s', (_name, files, problem) => {
    write(files);
    expect(() => readMigrationFiles(folder)).toThrow(MigrationFolderError);
    expect(() => readMigrationFiles(folder)).toThrow(problem);
  });

  it('refuses a missing folder', () => {
    expect(() => readMigrationFiles(join(folder, 'nowhere'))).toThrow(MigrationFolderError);
  });

  it('finds those of the project, each with a class TypeORM orders by its name', () => {
    const classes = readMigrationFiles(MIGRATIONS_FOLDER).map(toMigrationClass);
    expect(classes.length).toBeGreaterThan(0);
    for (const migration of classes) expect(migration.name).toMatch(/^[A-Z]\w+\d{13}$/);
  });
});
