import { startSandbox, ZohoSandbox } from '../src';

const EPOCH = new Date('2026-06-15T00:00:00+03:00');
const ARABIC = /[\u0600-\u06ff]/;

async function start(seed: number): Promise<ZohoSandbox> {
  return startSandbox({ seed, epoch: EPOCH, limits: 'off' });
}

describe('the generated organisation', () => {
  let sandbox: ZohoSandbox;
  beforeAll(async () => {
    sandbox = await start(7);
  });
  afterAll(() => sandbox.close());

  it('is the same for the same seed and another for another', async () => {
    const [same, other] = await Promise.all([start(7), start(8)]);
    const documents = (from: ZohoSandbox) =>
      JSON.stringify([from.store.list('item'), from.store.list('contact'), from.describe().clientId]);
    expect(documents(same)).toBe(documents(sandbox));
    expect(documents(other)).not.toBe(documents(sandbox));
    await Promise.all([same.close(), other.close()]);
  });

  it('has the size of the company TDS is built for', () => {
    expect(sandbox.store.count('item', (item) => item.status === 'active')).toBe(2218);
    expect(sandbox.store.count('item', (item) => item.status === 'inactive')).toBe(35);
    expect(sandbox.store.count('contact', (contact) => contact.contact_type === 'customer')).toBe(2503);
    expect(sandbox.store.count('contact', (contact) => contact.contact_type === 'vendor')).toBe(57);
  });

  it('holds the values that break careless code', () => {
    const items = sandbox.store.list('item');
    const names = [...items.map((item) => item.name), ...sandbox.store.list('contact').map((contact) => contact.contact_name)];
    for (const trap of [ARABIC, /'/, /\p{Extended_Pictographic}/u, /[\u200e\u200f\u202b]/, /"/]) {
      expect(names.some((name) => trap.test(name))).toBe(true);
    }
    expect(items.filter((item) => item.sku === '').length).toBeGreaterThan(5);
    expect(items.some((item) => item.rate === 0.1)).toBe(true);
    expect(items.some((item) => item.rate === 99_999_999.99)).toBe(true);
    expect(items.some((item) => item.purchase_rate === '')).toBe(true);
    expect(items.some((item) => item.part_number.startsWith('000'))).toBe(true);
  });

  it('has unique ids, and unique skus where there is one', () => {
    const items = sandbox.store.list('item');
    const skus = items.map((item) => item.sku).filter((sku) => sku !== '');
    expect(new Set(skus).size).toBe(skus.length);
    expect(new Set([...items, ...sandbox.store.list('contact')].map((record) => record.id)).size).toBe(items.length + 2560);
  });

  it('lies in the past, created in order, with more records in one second than fit a page', () => {
    const items = sandbox.store.list('item');
    const epoch = EPOCH.getTime() / 1000;
    const perSecond = new Map<number, number>();
    for (const [position, item] of items.entries()) {
      expect(item.created).toBeLessThanOrEqual(item.modified);
      expect(item.modified).toBeLessThan(epoch);
      expect(item.created).toBeGreaterThanOrEqual(items[position - 1]?.created ?? 0);
      perSecond.set(item.modified, (perSecond.get(item.modified) ?? 0) + 1);
    }
    expect(Math.max(...perSecond.values())).toBeGreaterThan(200);
  });

  it('is made as it is asked for, a million products too', async () => {
    const before = process.memoryUsage().heapUsed;
    const huge = await startSandbox({ sizes: { products: 1_000_000 }, epoch: EPOCH });
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(200 * 1_024 ** 2); // made at once, they would take many times that
    expect(huge.store.count('item')).toBe(1_000_000);
    await huge.close();
  });
});

describe('sizes', () => {
  it('are exact where they are given', async () => {
    const small = await startSandbox({ sizes: { products: 5, customers: 4, vendors: 3, locations: 2 } });
    expect(small.store.count('item')).toBe(5);
    expect(small.store.count('contact')).toBe(7);
    expect(small.store.list('item')[0]!.stock).toHaveLength(2);
    await small.close();
  });
});
