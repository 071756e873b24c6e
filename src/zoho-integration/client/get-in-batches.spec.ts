import * as fc from 'fast-check';
import { type BatchCall, getInBatches, type ZohoBatchRequest } from './get-in-batches';
import { ZohoInvalidError, ZohoNotFoundError, ZohoTransientError } from './zoho.errors';

const now = new Date('2026-06-09T00:00:00Z');
const failure = { endpoint: 'GET /inventory/v1/itemdetails' };
const aRequest = (ids: readonly string[]): ZohoBatchRequest => ({
  product: 'inventory',
  path: '/itemdetails',
  idsParameter: 'item_ids',
  ids,
  arrayKeys: ['items'],
  idField: 'item_id',
});

/** Zoho with a largest batch, records it has, and records that break any batch they are in. */
function zohoWith(world: { maxBatch?: number; known: ReadonlySet<string>; poison?: ReadonlySet<string> }) {
  const batches: (readonly string[])[] = [];
  const call: BatchCall = async (ids) => {
    batches.push(ids);
    if (ids.length > (world.maxBatch ?? 1_000)) throw new ZohoInvalidError('zoho.invalid_request', 'too many', failure);
    if (ids.some((id) => world.poison?.has(id))) throw new ZohoNotFoundError('Item does not exist.', { ...failure, askedAt: now });
    const body = ids.filter((id) => world.known.has(id)).map((id) => ({ item_id: id }));
    return { body, askedAt: now, rateLimit: undefined, calls: 1 };
  };
  return { call, batches };
}

const ids = (count: number) => Array.from({ length: count }, (_, index) => `${4600 + index}`);

describe('getInBatches', () => {
  it('asks 100 at a time, each id once', async () => {
    const { call, batches } = zohoWith({ known: new Set(ids(250)) });
    const answer = await getInBatches(aRequest([...ids(250), ...ids(10)]), call);
    expect(batches.map((batch) => batch.length)).toEqual([100, 100, 50]);
    expect(answer.found.size).toBe(250);
    expect(answer.calls).toBe(3);
  });

  it('asks for two batches at a time, and begins no more after a failure', async () => {
    let [inFlight, most, begun] = [0, 0, 0];
    const slow = async (outcome: () => ReturnType<BatchCall>): ReturnType<BatchCall> => {
      begun++;
      most = Math.max(most, ++inFlight);
      await new Promise((resolve) => setImmediate(resolve));
      inFlight--;
      return outcome();
    };
    const empty = () => Promise.resolve({ body: [], askedAt: now, rateLimit: undefined, calls: 1 });
    await getInBatches(aRequest(ids(500)), () => slow(empty));
    expect([begun, most]).toEqual([5, 2]);
    begun = 0;
    const away = new ZohoTransientError('zoho.server_error', 'away', failure);
    await expect(getInBatches(aRequest(ids(500)), () => slow(() => Promise.reject(away)))).rejects.toBe(away);
    expect([begun, inFlight]).toEqual([2, 0]);
  });

  it('asks nothing for no ids', async () => {
    const { call, batches } = zohoWith({ known: new Set() });
    await expect(getInBatches(aRequest([]), call)).resolves.toMatchObject({ calls: 0 });
    expect(batches).toEqual([]);
  });

  it('tells found from missing for any ids, batch limit and broken records', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 1, max: 400 }).map(String), { maxLength: 230 }),
        fc.integer({ min: 1, max: 120 }),
        fc.func(fc.integer({ min: 0, max: 20 })),
        async (asked, maxBatch, fate) => {
          const poison = new Set(asked.filter((id) => fate(id) === 0));
          const known = new Set(asked.filter((id) => fate(id) > 2));
          const answer = await getInBatches(aRequest(asked), zohoWith({ maxBatch, known, poison }).call);
          expect([...answer.found.keys()].sort()).toEqual([...known].sort());
          expect([...answer.missing.keys()].sort()).toEqual(asked.filter((id) => !known.has(id)).sort());
        },
      ),
      { numRuns: 50 },
    );
  });

  it('does not count rows nobody asked for', async () => {
    const call: BatchCall = () =>
      Promise.resolve({ body: [{ item_id: '7' }, { item_id: '8' }], askedAt: now, rateLimit: undefined, calls: 1 });
    const answer = await getInBatches(aRequest(['7']), call);
    expect([...answer.found.keys()]).toEqual(['7']);
  });

  it.each([
    ['an outage', new ZohoTransientError('zoho.server_error', 'away', failure), ids(8)],
    ['a single id Zoho calls invalid', new ZohoInvalidError('zoho.invalid_request', 'no', failure), ['1']],
  ])('hands %s to the caller without asking again', async (_, error, asked) => {
    const call = jest.fn<ReturnType<BatchCall>, [readonly string[]]>().mockRejectedValue(error);
    await expect(getInBatches(aRequest(asked), call)).rejects.toBe(error);
    expect(call).toHaveBeenCalledTimes(1);
  });
});
