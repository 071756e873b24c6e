import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SystemClock } from '@libs/resilience';
import { copyBinaries } from './binary-copy';

describe('copyBinaries', () => {
  const clock = new SystemClock();
  let root: string;
  let source: string;
  let target: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'tds-copy-'));
    source = join(root, 'native');
    target = join(root, 'copies', 'postgres-1');
    for (const folder of ['bin', 'lib', 'share/postgresql']) mkdirSync(join(source, folder), { recursive: true });
    writeFileSync(join(source, 'bin/postgres'), 'program', { mode: 0o600 });
    writeFileSync(join(source, 'lib/libpq.so.5.18'), 'library', { mode: 0o600 });
    writeFileSync(join(source, 'lib/libpq.a'), 'static library');
    writeFileSync(join(source, 'share/postgresql/postgres.bki'), 'catalogue', { mode: 0o600 });
    writeFileSync(
      join(source, 'pg-symlinks.json'),
      JSON.stringify([{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }]),
    );
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const modeOf = (path: string): string => (statSync(join(target, path)).mode & 0o777).toString(8);

  it('copies what the server needs so that everybody can read it, with the links its package lacks', async () => {
    await expect(copyBinaries(source, target, clock)).resolves.toBe(target);
    expect(modeOf('bin/postgres')).toBe('755');
    expect(modeOf('share/postgresql/postgres.bki')).toBe('644');
    expect(modeOf('.')).toBe('755');
    expect(readlinkSync(join(target, 'lib/libpq.so.5'))).toBe('libpq.so.5.18');
    expect(existsSync(join(target, 'lib/libpq.a'))).toBe(false);
    expect(readdirSync(join(root, 'copies'))).toEqual(['postgres-1']);
  });

  it('uses an intact copy again', async () => {
    await copyBinaries(source, target, clock);
    writeFileSync(join(source, 'bin/postgres'), 'PROGRAM');
    await copyBinaries(source, target, clock);
    expect(readFileSync(join(target, 'bin/postgres'), 'utf8')).toBe('program');
  });

  it.each([
    ['a file is missing, as after a sweep of temporary files', () => rmSync(join(target, 'share/postgresql/postgres.bki'))],
    ['a file was cut', () => writeFileSync(join(target, 'bin/postgres'), 'pro')],
    ['it has no manifest', () => rmSync(join(target, 'manifest.json'))],
    ['others could change it', () => chmodSync(target, 0o777)],
  ])('makes it anew when %s', async (_name, damage) => {
    await copyBinaries(source, target, clock);
    damage();
    await copyBinaries(source, target, clock);
    expect(readFileSync(join(target, 'bin/postgres'), 'utf8')).toBe('program');
    expect(readFileSync(join(target, 'share/postgresql/postgres.bki'), 'utf8')).toBe('catalogue');
    expect(modeOf('.')).toBe('755');
  });

  it('does not mind the draft of a killed process', async () => {
    mkdirSync(`${target}.draft/bin`, { recursive: true });
    writeFileSync(`${target}.draft/bin/initdb`, 'half');
    await copyBinaries(source, target, clock);
    expect(existsSync(join(target, 'bin/initdb'))).toBe(false);
  });

  it('refuses a folder that others can change', async () => {
    mkdirSync(join(root, 'copies'));
    chmodSync(join(root, 'copies'), 0o777);
    await expect(copyBinaries(source, target, clock)).rejects.toThrow('can be changed by others');
  });
});
