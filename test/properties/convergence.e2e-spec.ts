import * as fc from 'fast-check';
import { disagreements } from '../support/agreement';
import { type TdsTestApp, startTdsTestApp } from '../support/tds-app';

/** Worlds tried; by hand more: `TDS_PROPERTY_RUNS=200 npx jest test/properties`. */
const RUNS = Number(process.env['TDS_PROPERTY_RUNS'] ?? 12);
const PRODUCTS = 4;

let tds: TdsTestApp;
beforeAll(async () => {
  tds = await startTdsTestApp({}, { sizes: { products: PRODUCTS, customers: 1, vendors: 1, ordersPerDay: 0, days: 0 } });
});
afterAll(() => tds.close());

/** One edit in Zoho and its webhook: where in the queue of deliveries it ends up, how often it arrives, and whether it says it all. */
const change = fc.record({
  product: fc.nat(PRODUCTS - 1),
  kind: fc.constantFrom('whole', 'whole', 'hint'),
  position: fc.nat(1_000),
  copies: fc.integer({ min: 1, max: 3 }),
  // Lost on the way: the sender repeats it after all others.
  isLost: fc.boolean(),
});

it('any order, repetition, and loss with retry of webhooks ends in the rows Zoho has', async () => {
  const items = [...tds.sandbox.store.each('item')].map(({ id }) => id).slice(0, PRODUCTS);
  let version = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), fc.boolean(), async (changes, isConcurrent) => {
      const deliveries = changes.flatMap(({ product, kind, position, copies, isLost }) => {
        const id = items[product]!;
        version += 1;
        tds.sandbox.edit('item', id, { name: `version ${version}`, rate: version + 0.5 });
        const whole = { item: tds.sandbox.store.detail('item', id, 'inventory') };
        const body = kind === 'hint' ? { item: { item_id: id, sku: `hint ${version}` } } : whole;
        return Array.from({ length: copies }, (_, copy) => ({ body, at: (isLost ? 10_000 : 0) + ((position * (copy + 1)) % 1_009) }));
      });
      const post = async ({ body }: { readonly body: unknown }): Promise<void> => expect((await tds.webhook(body)).status).toBe(202);
      const inOrder = deliveries.toSorted((a, b) => a.at - b.at);
      if (isConcurrent) await Promise.all(inOrder.map(post));
      else for (const delivery of inOrder) await post(delivery);
      await tds.quiet();
      const touched = new Set(changes.map(({ product }) => items[product]!));
      const different = (await disagreements(tds.sandbox, tds.database.pool)).filter(
        ({ entityType, zohoId }) => entityType === 'product' && touched.has(zohoId),
      );
      expect(different).toEqual([]);
      const { rows } = await tds.database.pool.query(
        `select source_entity_id from tds_audit_trail where entity_type = 'product' group by source_entity_id, source_modified_at, after having count(*) > 1`,
      );
      expect(rows).toEqual([]);
    }),
    { numRuns: RUNS, endOnFailure: true, interruptAfterTimeLimit: 12_000, markInterruptAsFailure: false, verbose: 1 },
  );
}, 60_000);
