import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMALL_SIZES, startSandbox, ZohoSandbox } from '../src';

describe('the journal', () => {
  let folder: string;
  let sandbox: ZohoSandbox;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'zoho-sandbox-'));
  });
  afterEach(async () => {
    await sandbox.close();
    rmSync(folder, { recursive: true });
  });

  const open = async (options: Parameters<typeof startSandbox>[0] = {}) => {
    sandbox = await startSandbox({ stateDir: folder, sizes: SMALL_SIZES, ...options });
    return sandbox;
  };
  const everything = () => JSON.stringify([sandbox.store.list('item'), sandbox.store.list('contact')]);
  const lines = () => readFileSync(join(folder, 'journal.ndjson'), 'utf8').trimEnd().split('\n');

  it('brings back edits, creations and deletions, on another day too', async () => {
    await open({ now: () => new Date('2026-06-15T10:00:00Z') });
    const [first, second] = sandbox.store.ids('item');
    sandbox.edit('item', first!, { name: 'a "quoted"\nname', rate: 0.1 });
    sandbox.create('contact', { contact_name: 'جديد' });
    const short = sandbox.create('item');
    sandbox.remove('item', short.id);
    sandbox.remove('item', second!);
    const before = everything();
    await sandbox.close();

    await open({ now: () => new Date('2026-06-19T10:00:00Z') });
    expect(everything()).toBe(before);
    await sandbox.close();

    // Read from the compacted file, where only the deletion of the last item is left: its id isn't given out again.
    await open();
    expect(everything()).toBe(before);
    expect(sandbox.create('item').id > short.id).toBe(true);
  });

  it('tolerates a torn last line, as a kill in the middle of a write leaves', async () => {
    await open();
    sandbox.edit('item', sandbox.store.ids('item')[0]!, { rate: 7 });
    const before = everything();
    await sandbox.close();
    appendFileSync(join(folder, 'journal.ndjson'), '{"op":"put","entity":"item","rec');
    await open();
    expect(everything()).toBe(before);
    sandbox.edit('item', sandbox.store.ids('item')[1]!, { rate: 8 });
    const after = everything();
    await sandbox.close();
    await open();
    expect(everything()).toBe(after);
  });

  it('is compacted at the start', async () => {
    await open();
    const id = sandbox.store.ids('item')[0]!;
    for (let rate = 0; rate < 50; rate++) sandbox.edit('item', id, { rate });
    expect(lines()).toHaveLength(51);
    await sandbox.close();
    await open();
    expect(lines()).toHaveLength(2);
    expect(sandbox.store.get('item', id)!.rate).toBe(49);
  });

  it('belongs to one organisation and seed', async () => {
    await open({ seed: 1 });
    await sandbox.close();
    await expect(startSandbox({ stateDir: folder, seed: 2 })).rejects.toThrow('belongs to seed 1');
  });

  it('keeps the sizes it was begun with', async () => {
    await open({ sizes: { ...SMALL_SIZES, products: 9 } });
    await sandbox.close();
    await open({ sizes: { ...SMALL_SIZES, products: 500 } });
    expect(sandbox.store.count('item')).toBe(9 + SMALL_SIZES.inactiveProducts);
  });
});
