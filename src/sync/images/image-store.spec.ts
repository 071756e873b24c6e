import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '@tds/platform/config';
import { ImageStore } from './image-store';

const HASH = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';
let dataDir: string;
let store: ImageStore;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'tds-images-'));
  store = new ImageStore(loadConfig({ TDS_DATA_DIR: dataDir }));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const read = async (hash: string): Promise<string | undefined> => {
  const file = await store.open(hash);
  const content = await file?.readFile('utf8');
  await file?.close();
  return content;
};

describe('ImageStore', () => {
  it('keeps a file under its hash, once', async () => {
    expect([await store.save(Buffer.from('hello')), await store.save(Buffer.from('hello'))]).toEqual([HASH, HASH]);
    const folder = join(dataDir, 'images', '2c', 'f2');
    expect(readdirSync(folder)).toEqual([HASH]);
    expect(statSync(join(folder, HASH)).size).toBe(5);
    expect(await read(HASH)).toBe('hello');
  });

  it('leaves one whole file when many write it at once', async () => {
    const content = Buffer.alloc(200_000, 7);
    const hashes = await Promise.all(Array.from({ length: 8 }, () => store.save(content)));
    expect(new Set(hashes).size).toBe(1);
    const [hash] = hashes;
    expect(readdirSync(join(dataDir, 'images', hash!.slice(0, 2), hash!.slice(2, 4)))).toEqual([hash]);
  });

  it('has no file that was never saved, or was removed', async () => {
    expect([await store.has(HASH), await store.open(HASH)]).toEqual([false, null]);
    await store.save(Buffer.from('hello'));
    await store.remove(HASH);
    await store.remove(HASH);
    expect(await store.has(HASH)).toBe(false);
  });

  it('takes nothing but a hash for a name', async () => {
    await expect(store.open('../../etc/passwd')).rejects.toThrow('is no SHA-256');
  });
});
