import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadEncryptionKey } from './encryption-key';

describe('loadEncryptionKey', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'tds-key-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('takes the configured key and touches no file', () => {
    const configured = Buffer.alloc(32, 7);
    expect(loadEncryptionKey({ configured, dataDir: join(root, 'data') })).toBe(configured);
    expect(readdirSync(root)).toEqual([]);
  });

  it('makes a key only its owner may read, and finds it again', () => {
    const source = { configured: undefined, dataDir: join(root, 'deep', 'data') };
    const key = loadEncryptionKey(source);
    expect(key).toHaveLength(32);
    expect(loadEncryptionKey(source).equals(key)).toBe(true);
    expect(readdirSync(source.dataDir)).toEqual(['encryption.key']);
    expect(statSync(join(source.dataDir, 'encryption.key')).mode & 0o777).toBe(0o600);
  });

  it('does not replace a file it cannot read a key from', () => {
    writeFileSync(join(root, 'encryption.key'), 'damaged');
    expect(() => loadEncryptionKey({ configured: undefined, dataDir: root })).toThrow('holds no encryption key');
  });
});
