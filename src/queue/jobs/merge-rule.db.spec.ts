import * as fc from 'fast-check';
import { aJob, failed } from '../testing/a-job';
import { startQueue, type TestQueue } from '../testing/start-queue';
import type { JobOperation, NewJob } from './job';

let queue: TestQueue;
beforeAll(async () => {
  queue = await startQueue();
});
afterAll(() => queue.close());
beforeEach(() => queue.clear());

const at = (second: number | null): Date | null => (second === null ? null : new Date(Date.UTC(2026, 0, 1, 0, 0, second)));

/** A job in short: what, version in seconds, content. */
type Short = readonly [operation: JobOperation, second: number | null, content: string | null];

const job = ([operation, second, content]: Short): NewJob =>
  aJob({
    operation,
    sourceModifiedAt: at(second),
    payload: content === null ? null : JSON.stringify({ content }),
    payloadHash: content,
    correlationId: `${operation} ${second} ${content}`,
  });

describe('what waits, and what arrives', () => {
  it.each<{ rule: string; waiting: Short; arriving: Short; result: Short }>([
    { rule: 'newer upsert wins', waiting: ['upsert', 1, 'a'], arriving: ['upsert', 2, 'b'], result: ['upsert', 2, 'b'] },
    { rule: 'older upsert is dropped', waiting: ['upsert', 2, 'a'], arriving: ['upsert', 1, 'b'], result: ['upsert', 2, 'a'] },
    { rule: 'same upsert again', waiting: ['upsert', 1, 'a'], arriving: ['upsert', 1, 'a'], result: ['upsert', 1, 'a'] },
    { rule: 'same time, other content: ask', waiting: ['upsert', 1, 'a'], arriving: ['upsert', 1, 'b'], result: ['fetch', 1, 'b'] },
    { rule: 'same time, content unknown: ask', waiting: ['upsert', 1, null], arriving: ['upsert', 1, null], result: ['fetch', 1, null] },
    { rule: 'no time on what waits: ask', waiting: ['upsert', null, 'a'], arriving: ['upsert', 1, 'b'], result: ['fetch', 1, 'b'] },
    { rule: 'no time on what arrives: ask', waiting: ['upsert', 1, 'a'], arriving: ['upsert', null, 'b'], result: ['fetch', 1, 'b'] },
    { rule: 'no time at all: ask', waiting: ['upsert', null, 'a'], arriving: ['upsert', null, 'a'], result: ['fetch', null, 'a'] },
    { rule: 'deletion after the version', waiting: ['upsert', 1, 'a'], arriving: ['delete', 2, null], result: ['delete', 2, null] },
    { rule: 'deletion at the version', waiting: ['upsert', 1, 'a'], arriving: ['delete', 1, null], result: ['delete', 1, null] },
    { rule: 'deletion before the version: ask', waiting: ['upsert', 2, 'a'], arriving: ['delete', 1, null], result: ['fetch', 2, 'a'] },
    {
      rule: 'deletion of an unknown version: ask',
      waiting: ['upsert', null, 'a'],
      arriving: ['delete', 1, null],
      result: ['fetch', 1, 'a'],
    },
    { rule: 'update after the deletion', waiting: ['delete', 1, null], arriving: ['upsert', 2, 'b'], result: ['upsert', 2, 'b'] },
    { rule: 'update at the deletion: ask', waiting: ['delete', 1, null], arriving: ['upsert', 1, 'b'], result: ['fetch', 1, 'b'] },
    { rule: 'update before the deletion: ask', waiting: ['delete', 2, null], arriving: ['upsert', 1, 'b'], result: ['fetch', 2, 'b'] },
    {
      rule: 'update without time after a deletion: ask',
      waiting: ['delete', 2, null],
      arriving: ['upsert', null, 'b'],
      result: ['fetch', 2, 'b'],
    },
    { rule: 'the later deletion', waiting: ['delete', 1, null], arriving: ['delete', 2, null], result: ['delete', 2, null] },
    { rule: 'the later deletion, come earlier', waiting: ['delete', 2, null], arriving: ['delete', 1, null], result: ['delete', 2, null] },
    { rule: 'fetch stays, whatever comes', waiting: ['fetch', 1, null], arriving: ['upsert', 2, 'b'], result: ['fetch', 2, 'b'] },
    { rule: 'fetch stays over a deletion', waiting: ['fetch', 1, null], arriving: ['delete', 2, null], result: ['fetch', 2, null] },
    { rule: 'fetch wins over what waits', waiting: ['upsert', 2, 'a'], arriving: ['fetch', null, null], result: ['fetch', 2, 'a'] },
    { rule: 'two fetches', waiting: ['fetch', null, null], arriving: ['fetch', 1, 'b'], result: ['fetch', 1, 'b'] },
  ])('$rule: $waiting + $arriving = $result', async ({ waiting, arriving, result: [operation, second, content] }) => {
    const expected = { operation, source_modified_at: at(second), payload_hash: content, payload: content === null ? null : { content } };
    await queue.enqueue(job(waiting));
    await queue.enqueue(job(arriving));
    expect(await queue.live()).toMatchObject([expected]);
    // The same rule in one call.
    await queue.clear();
    await queue.enqueue(job(waiting), job(arriving));
    expect(await queue.live()).toMatchObject([expected]);
    // And for a failed job that comes back to what began to wait meanwhile: it was there first.
    await queue.clear();
    await queue.enqueue(job(waiting));
    const failing = await queue.claim();
    await queue.enqueue(job(arriving));
    await queue.jobs.fail(null, failed(failing));
    expect(await queue.live()).toMatchObject([{ ...expected, status: 'pending' }]);
  });

  it('carries the correlation id of what wins', async () => {
    await queue.enqueue(job(['upsert', 2, 'a']));
    await queue.enqueue(job(['upsert', 1, 'b']));
    expect(await queue.live()).toMatchObject([{ correlation_id: 'upsert 2 a' }]);
    await queue.enqueue(job(['upsert', 3, 'c']));
    expect(await queue.live()).toMatchObject([{ correlation_id: 'upsert 3 c' }]);
  });
});

const shorts: fc.Arbitrary<Short> = fc.oneof(
  fc.tuple(fc.constant('upsert' as const), fc.option(fc.integer({ min: 0, max: 4 })), fc.constantFrom('a', 'b')),
  fc.tuple(fc.constant('delete' as const), fc.integer({ min: 0, max: 4 }), fc.constant(null)),
  fc.tuple(fc.constant('fetch' as const), fc.constant(null), fc.constant(null)),
);

/** The rule once more, as a person would say it. */
function expectedOf(waiting: Short, arriving: Short): 'waiting' | 'arriving' | 'fetch' {
  const [[e, te, ce], [x, tx, cx]] = [waiting, arriving];
  if (e === 'fetch' || x === 'fetch') return 'fetch';
  if (te === null || tx === null) return 'fetch';
  if (e === 'delete' && x === 'delete') return tx >= te ? 'arriving' : 'waiting';
  if (x === 'delete') return tx >= te ? 'arriving' : 'fetch';
  if (e === 'delete') return tx > te ? 'arriving' : 'fetch';
  if (tx !== te) return tx > te ? 'arriving' : 'waiting';
  return ce === cx ? 'waiting' : 'fetch';
}

it('decides any pair as the rule says', async () => {
  await fc.assert(
    fc.asyncProperty(shorts, shorts, async (waiting, arriving) => {
      await queue.clear();
      await queue.enqueue(job(waiting));
      await queue.enqueue(job(arriving));
      const expected = expectedOf(waiting, arriving);
      const [operation, second] = expected === 'arriving' ? arriving : waiting;
      const newest = Math.max(waiting[1] ?? -1, arriving[1] ?? -1);
      expect(await queue.live()).toMatchObject([
        expected === 'fetch'
          ? { operation: 'fetch', source_modified_at: at(newest < 0 ? null : newest) }
          : { operation, source_modified_at: at(second) },
      ]);
    }),
    { numRuns: 60 },
  );
});

it('never loses an event, never forgets the highest priority or the newest version, in any order and grouping', async () => {
  const arrivals = fc.array(fc.tuple(shorts, fc.integer({ min: 1, max: 10 }), fc.uuid(), fc.boolean()), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(arrivals, async (all) => {
      await queue.clear();
      let call: NewJob[] = [];
      for (const [short, priority, inboxId, isLastOfCall] of all) {
        call.push({ ...job(short), priority, inboxIds: [inboxId] });
        if (isLastOfCall) await queue.enqueue(...call.splice(0));
      }
      await queue.enqueue(...call);
      const [row, ...others] = await queue.live();
      expect(others).toEqual([]);
      expect(row!.priority).toBe(Math.max(...all.map(([, priority]) => priority)));
      expect([...row!.inbox_ids].sort()).toEqual([...new Set(all.map(([, , id]) => id))].sort());
      // What is applied without asking is never older than anything that was known.
      const newest = Math.max(...all.map(([[, second]]) => second ?? -1));
      if (row!.operation !== 'fetch') expect(row!.source_modified_at).toEqual(at(newest < 0 ? null : newest));
      if (all.some(([[operation]]) => operation === 'fetch')) expect(row!.operation).toBe('fetch');
    }),
    { numRuns: 60 },
  );
});
