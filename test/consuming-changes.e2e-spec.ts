import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { ADMIN_KEY, connectWebhooks, startTdsTestApp, type TdsTestApp } from './support/tds-app';

const run = promisify(execFile);

interface Cache {
  readonly cursor: string;
  readonly records: { zoho_id: string; name: string }[];
}

let tds: TdsTestApp;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tds-shop-'));
  tds = await startTdsTestApp();
  await tds.fullSync();
  connectWebhooks(tds);
});
afterAll(async () => {
  await tds.close();
  rmSync(folder, { recursive: true, force: true });
});

const file = () => join(folder, 'products.json');
const shopCache = async (): Promise<string> => {
  const script = resolve(__dirname, '../examples/shop-cache.mjs');
  const environment = { ...process.env, TDS_URL: tds.url, TDS_API_KEY: ADMIN_KEY };
  return (await run(process.execPath, [script, '--entity', 'items', '--file', file(), '--once'], { env: environment })).stdout;
};
const cache = (): Cache => JSON.parse(readFileSync(file(), 'utf8')) as Cache;
const cached = () =>
  cache()
    .records.map(({ zoho_id, name }) => ({ zoho_id, name }))
    .toSorted((a, b) => (a.zoho_id < b.zoho_id ? -1 : 1));
const mirrored = async () =>
  (await tds.database.pool.query(`select zoho_id, name from mirror.products where source_deleted_at is null order by zoho_id collate "C"`))
    .rows;

describe('the example of a shop', () => {
  it('reads everything at first', async () => {
    expect(await shopCache()).toMatch(/^read \d+ items/);
    expect(cached()).toEqual(await mirrored());
  });

  it('then only what changed: edits, new records, deletions', async () => {
    const [edited, deleted] = [...tds.sandbox.store.each('item')] as { id: string }[];
    tds.sandbox.edit('item', edited!.id, { name: 'Edited' });
    tds.sandbox.create('item', { name: 'Created' });
    tds.sandbox.remove('item', deleted!.id);
    await tds.quiet();
    expect(await shopCache()).toMatch(/^\d changes/);
    expect(cached()).toEqual(await mirrored());
    expect(cached().map(({ name }) => name)).toEqual(expect.arrayContaining(['Edited', 'Created']));
    expect(cached().map(({ zoho_id }) => zoho_id)).not.toContain(deleted!.id);
    expect(await shopCache()).toBe('');
  });

  it('begins anew when its cursor cannot be followed', async () => {
    writeFileSync(file(), JSON.stringify({ ...cache(), cursor: Buffer.from('1~1~5.0.0.0.').toString('base64url') }));
    expect(await shopCache()).toMatch(/^read \d+ items/);
    expect(cached()).toEqual(await mirrored());
  });
});
