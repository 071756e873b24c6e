import { aJob, failed, someJobs } from '../testing/a-job';
import { startQueue, type TestQueue } from '../testing/start-queue';

let queue: TestQueue;
beforeAll(async () => {
  queue = await startQueue({ TDS_BATCH_SIZE: '100', TDS_LOCK_TIMEOUT_SECONDS: '30', TDS_RETRY_ATTEMPTS: '4' });
});
afterAll(() => queue.close());
beforeEach(() => queue.clear());

describe('enqueue', () => {
  it('answers in the order of the jobs, each with a row of its own', async () => {
    const jobs = someJobs(3).toReversed();
    const enqueued = await queue.enqueue(...jobs);
    expect(enqueued.map(({ sourceEntityId, merged }) => ({ sourceEntityId, merged }))).toEqual(
      jobs.map(({ sourceEntityId }) => ({ sourceEntityId, merged: false })),
    );
    expect(new Set(enqueued.map(({ id }) => id)).size).toBe(3);
  });

  it('takes more jobs than one statement holds', async () => {
    const enqueued = await queue.enqueue(...someJobs(2_500));
    expect(new Set(enqueued.map(({ id }) => id)).size).toBe(2_500);
  });

  it('merges into the row that waits for the record', async () => {
    const [first] = await queue.enqueue(aJob({ inboxIds: ['019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b10'], priority: 3 }));
    const [second] = await queue.enqueue(
      aJob({ inboxIds: ['019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b11', '019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b10'], priority: 8 }),
    );
    expect(second).toMatchObject({ id: first!.id, merged: true });
    const [row, ...others] = await queue.live();
    expect(others).toEqual([]);
    expect(row).toMatchObject({ priority: 8, inbox_ids: ['019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b10', '019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b11'] });
  });

  it('merges several jobs of one record in one call, in their order', async () => {
    const at = (seconds: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, seconds));
    const enqueued = await queue.enqueue(
      aJob({ sourceModifiedAt: at(1), payload: '{"v":1}', inboxIds: ['019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b10'] }),
      aJob({ sourceEntityId: 'other' }),
      aJob({ sourceModifiedAt: at(3), payload: '{"v":3}', inboxIds: ['019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b12'] }),
      aJob({ sourceModifiedAt: at(2), payload: '{"v":2}', inboxIds: [] }),
    );
    expect(enqueued.map(({ merged }) => merged)).toEqual([false, false, true, true]);
    expect(enqueued[2]!.id).toBe(enqueued[0]!.id);
    const row = (await queue.live()).find(({ id }) => id === enqueued[0]!.id)!;
    expect(row).toMatchObject({ operation: 'upsert', payload: { v: 3 } });
    expect([...row.inbox_ids].sort()).toEqual(['019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b10', '019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b12']);
  });

  it('keeps JSON that jsonb would refuse or change', async () => {
    const payload = '{"a":"\\u0000","b":"\\ud800","id":9007199254740993.10, "a":2}';
    await queue.enqueue(aJob({ payload }));
    expect((await queue.claim())[0]!.payload).toBe(payload);
  });

  it('is undone with its transaction', async () => {
    const undo = queue.database.transaction(async (tx) => {
      await queue.jobs.enqueue(tx, [aJob()]);
      throw new Error('undone');
    });
    await expect(undo).rejects.toThrow('undone');
    expect(await queue.live()).toEqual([]);
  });

  it('does not deadlock when two callers bring the same records in opposite order', async () => {
    const jobs = someJobs(200);
    const reversed = jobs.toReversed();
    for (let round = 0; round < 5; round += 1)
      await Promise.all([queue.enqueue(...jobs), queue.enqueue(...reversed), queue.enqueue(...jobs)]);
    expect(await queue.live()).toHaveLength(200);
  });

  it('does not claim a job before its time', async () => {
    await queue.enqueue(aJob({ runAt: new Date(Date.now() + 60_000) }));
    expect(await queue.claim()).toEqual([]);
    await queue.keeper.promoteDue();
    expect(await queue.claim()).toEqual([]);
    await queue.passWait();
    expect(await queue.keeper.promoteDue()).toBe(1);
    expect(await queue.claim()).toHaveLength(1);
  });

  it('lets a new event wake a job that waits for its next attempt', async () => {
    await queue.enqueue(aJob());
    await queue.jobs.fail(null, failed(await queue.claim()));
    expect(await queue.live()).toMatchObject([{ status: 'retry', attempts: 1 }]);
    await queue.enqueue(aJob());
    expect(await queue.live()).toMatchObject([{ status: 'pending', attempts: 1 }]);
    await queue.jobs.fail(null, failed(await queue.claim()));
    await queue.enqueue(aJob({ sourceModifiedAt: new Date(), payload: '{"newer":true}' }));
    expect(await queue.live()).toMatchObject([{ status: 'pending', attempts: 0, payload: { newer: true } }]);
  });
});
