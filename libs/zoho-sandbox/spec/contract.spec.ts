import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SMALL_SIZES, startSandbox, ZohoSandbox } from '../src';
import { SpecClient } from './support';

/** Recordings of the live service, kept outside the repository. */
const EXAMPLES = join(process.env['TDS_SHARED_DIR'] ?? join(__dirname, '../../../../shared'), 'zoho-examples');
const describeWithExamples = existsSync(EXAMPLES) ? describe : describe.skip;

function example(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(EXAMPLES, file), 'utf8')) as Record<string, unknown>;
}

/** What a reader of the recording would miss in ours, or find under another type. `""` stands for "none" under any type. */
function shapeProblems(recorded: unknown, ours: unknown, path = ''): string[] {
  if (recorded === '' || ours === '') return [];
  if (Array.isArray(recorded) !== Array.isArray(ours) || typeof recorded !== typeof ours)
    return [`${path}: ${typeof recorded} became ${typeof ours}`];
  if (Array.isArray(recorded) && Array.isArray(ours)) {
    return recorded.length > 0 && ours.length > 0 ? shapeProblems(recorded[0], ours[0], `${path}[]`) : [];
  }
  if (typeof recorded !== 'object' || recorded === null) return [];
  return Object.entries(recorded).flatMap(([key, value]) => {
    const mine = (ours as Record<string, unknown>)[key];
    return mine === undefined ? [`${path}.${key}: missing`] : shapeProblems(value, mine, `${path}.${key}`);
  });
}

describe('the comparison of shapes', () => {
  it('finds what is missing or of another type, at any depth', () => {
    expect(shapeProblems({ a: 1, b: { c: [] }, d: '' }, { a: 2, b: { c: [1] }, d: 5, e: 1 })).toEqual([]);
    expect(shapeProblems({ a: 1, b: { c: [{ x: 1 }] } }, { a: '1', b: { c: [{}] } })).toEqual([
      '.a: number became string',
      '.b.c[].x: missing',
    ]);
  });
});

describeWithExamples('recordings of the live service', () => {
  let sandbox: ZohoSandbox;
  let client: SpecClient;
  beforeAll(async () => {
    sandbox = await startSandbox({ sizes: { ...SMALL_SIZES, products: 30, customers: 30, vendors: 5, ordersPerDay: 60 }, limits: 'off' });
    client = await SpecClient.connect(sandbox);
  });
  afterAll(() => sandbox.close());

  it.each([
    ['live.books.items.list.json', () => '/books/v3/items'],
    ['live.books.item.get.json', () => `/books/v3/items/${sandbox.store.ids('item')[0]!}`],
    ['live.books.contacts.list.json', () => '/books/v3/contacts'],
    ['live.books.contact.get.json', () => `/books/v3/contacts/${sandbox.store.ids('contact')[10]!}`],
    ['live.books.organizations.list.json', () => '/books/v3/organizations'],
    ['live.books.invoices.list.json', () => '/books/v3/invoices'],
    ['live.books.invoice.get.json', () => `/books/v3/invoices/${sandbox.store.ids('invoice')[0]!}`],
    ['live.books.creditnotes.list.json', () => '/books/v3/creditnotes'],
    ['live.books.creditnote.get.json', () => `/books/v3/creditnotes/${sandbox.store.ids('creditnote')[0]!}`],
  ])('%s has nothing that ours lacks', async (file, path) => {
    const { body } = await client.get(path());
    expect(shapeProblems(example(file), body)).toEqual([]);
  });

  it('the stock fields of an item are ours too', async () => {
    const tracked = sandbox.store.list('item').find((item) => item.item_type === 'inventory')!;
    const detail = (await client.get(`/inventory/v1/items/${tracked.id}`)).body['item'] as Record<string, unknown>;
    expect(shapeProblems(example('live.inventory.item.stock-fields.fragment.json'), detail)).toEqual([]);
    const warehouse = Object.entries(example('live.inventory.item.warehouse-row.fragment.json')).filter(
      ([key]) => key !== 'is_fba_warehouse',
    );
    const asLocation = Object.fromEntries(warehouse.map(([key, value]) => [key.replace('warehouse', 'location'), value]));
    expect(shapeProblems([asLocation], detail['locations'])).toEqual([]);
  });

  it('the headers of an answer are ours too', async () => {
    const recorded = example('live.books.response-headers.json') as Record<string, { headers: Record<string, string> }>;
    const { headers } = await client.get('/books/v3/items');
    // The methods a resource allows are no part of what a reader uses.
    const names = Object.keys(recorded['items']!.headers).filter((name) => name !== 'allow');
    expect(names.filter((name) => !headers.has(name))).toEqual([]);
  });

  it('the refusals are worded as Zoho words them', async () => {
    const cases = JSON.parse(readFileSync(join(EXAMPLES, 'errors.rate-limits.json'), 'utf8')) as {
      body: { code: number; message: string };
    }[];
    for (const code of [44, 45, 1070] as const) {
      sandbox.faults.add({ kind: 'rate_limit', code, times: 1 });
      const { body } = await client.get('/books/v3/items');
      expect(cases.map((one) => one.body)).toContainEqual(body);
    }
  });
});
