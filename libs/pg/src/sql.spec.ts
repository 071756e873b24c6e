import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSql } from './sql';

describe('loadSql', () => {
  let directory: string;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'load-sql-'));
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  const write = (file: string, text: string): void => writeFileSync(join(directory, file), text);

  it('names the statement after its file and its text, and keeps the header', () => {
    write('claim-jobs.sql', '-- claim-jobs.sql: leases due jobs.\nselect 1;\n');
    const sql = loadSql(directory, 'claim-jobs.sql');
    expect(sql.name).toMatch(/^claim-jobs:[0-9a-f]{8}$/);
    expect(sql.text).toBe('-- claim-jobs.sql: leases due jobs.\nselect 1;');
  });

  it('reads a file once', () => {
    write('one.sql', 'select 1');
    const first = loadSql(directory, 'one.sql');
    write('one.sql', 'select 2');
    expect(loadSql(directory, 'one.sql')).toBe(first);
  });

  it('never gives two statements one name', () => {
    const other = mkdtempSync(join(directory, 'other-'));
    write('list.sql', 'select 1');
    writeFileSync(join(other, 'list.sql'), 'select 2');
    expect(loadSql(directory, 'list.sql').name).not.toBe(loadSql(other, 'list.sql').name);
  });

  it('keeps the name within the 63 bytes PostgreSQL keeps', () => {
    const file = `${'long-'.repeat(30)}.sql`;
    write(file, 'select 1');
    expect(Buffer.byteLength(loadSql(directory, file).name)).toBeLessThanOrEqual(63);
  });

  it('refuses a file without a statement', () => {
    write('empty.sql', '-- only words\n/* and\n more */\n');
    expect(() => loadSql(directory, 'empty.sql')).toThrow('holds no statement');
  });

  it('fails for a missing file', () => {
    expect(() => loadSql(directory, 'missing.sql')).toThrow('ENOENT');
  });
});
