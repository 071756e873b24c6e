import { LeaseLostError } from '../queue.errors';
import { aJob, anError, failed, settled, someJobs } from '../testing/a-job';
import { startQueue, type TestQueue } from '../testing/start-queue';

let queue: TestQueue;
beforeAll(async () => {
  queue = await startQueue({ TDS_BATCH_SIZE: '100', TDS_LOCK_TIMEOUT_SECONDS: '30', TDS_RETRY_ATTEMPTS: '4' });
});
afterAll(() => queue.close());
beforeEach(() => queue.clear());

describe('complete', () => {
  it('moves jobs out of the live table, without their payload', async () => {
    await queue.enqueue(...someJobs(3));
    const batch = await queue.claim();
    await queue.database.transaction((tx) => queue.jobs.complete(tx, settled(batch)));
    expect(await queue.live()).toEqual([]);
    expect(await queue.ended()).toMatchObject(
      batch.map(({ id }) => ({ id, status: 'completed', outcome: 'updated', target_id: 't', payload: null })),
    );
  });

  it('fences: a worker that outlived its lease cannot complete, and nothing of its transaction stays', async () => {
    await queue.enqueue(...someJobs(2));
    const old = await queue.claim('old');
    await queue.expireLeases();
    await queue.keeper.reapExpired();
    const current = await queue.claim('new');
    const late = queue.database.transaction(async (tx) => {
      await tx.query(`insert into tds_queue_pauses (entity_type, paused_by) values ('effect', 'late worker')`);
      await queue.jobs.complete(tx, settled(old));
    });
    await expect(late).rejects.toMatchObject({ code: 'queue.lease_lost', jobIds: expect.arrayContaining(old.map(({ id }) => id)) });
    expect(await queue.database.query('select * from tds_queue_pauses')).toEqual([]);
    expect(await queue.ended()).toEqual([]);
    await queue.database.transaction((tx) => queue.jobs.complete(tx, settled(current)));
    expect(await queue.ended()).toHaveLength(2);
  });

  it('fences even where only one job of many was lost', async () => {
    await queue.enqueue(...someJobs(3));
    const batch = await queue.claim();
    await queue.jobs.release([batch[1]!]);
    const late = queue.database.transaction((tx) => queue.jobs.complete(tx, settled(batch)));
    await expect(late).rejects.toEqual(new LeaseLostError([batch[1]!.id]));
    expect(await queue.ended()).toEqual([]);
  });

  const receive = async (id: string): Promise<string> => {
    await queue.database.query(
      `insert into tds_inbox_events (id, operation, status, signature_verified, body) values ($1, 'updated', 'received', true, '{}')`,
      [id],
    );
    return id;
  };
  const inbox = () => queue.database.query('select status, processed_at is not null as processed from tds_inbox_events');

  it('marks the inbox events behind the job, also those merged into it', async () => {
    await queue.enqueue(aJob({ inboxIds: [await receive('019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b10')] }));
    await queue.enqueue(aJob({ inboxIds: [await receive('019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b11')] }));
    const batch = await queue.claim();
    await queue.database.transaction((tx) => queue.jobs.complete(tx, settled(batch)));
    const processed = { status: 'processed', processed: true };
    expect(await inbox()).toEqual([processed, processed]);
  });

  it('marks the events of a dead letter failed, and processed once the record is applied after all', async () => {
    await queue.enqueue(aJob({ inboxIds: [await receive('019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b10')] }));
    await queue.jobs.fail(null, failed(await queue.claim(), anError({ disposition: 'reject' })));
    expect(await inbox()).toEqual([{ status: 'failed', processed: true }]);
    await queue.enqueue(aJob());
    const batch = await queue.claim();
    await queue.database.transaction((tx) => queue.jobs.complete(tx, settled(batch)));
    expect(await inbox()).toEqual([{ status: 'processed', processed: true }]);
  });

  it('resolves the open dead letter of the record', async () => {
    await queue.enqueue(aJob());
    await queue.jobs.fail(null, failed(await queue.claim(), anError({ class: 'theirs', disposition: 'reject' })));
    await queue.enqueue(aJob());
    const [job] = await queue.claim();
    await queue.database.transaction((tx) => queue.jobs.complete(tx, settled([job!])));
    expect(await queue.letters()).toMatchObject([
      { resolved: true, resolved_by: 'system', resolution_notes: `applied later by job ${job!.id} (updated)` },
    ]);
  });
});

describe('fail', () => {
  it('waits longer after each attempt, then makes a dead letter with every attempt in it', async () => {
    await queue.enqueue(aJob({ inboxIds: ['019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b10'] }));
    for (const minutes of [1, 2, 4]) {
      await queue.jobs.fail(null, failed(await queue.claim()));
      const [row] = await queue.live();
      expect(row).toMatchObject({ status: 'retry', lease_token: null, error_code: 'test.unavailable' });
      expect(row!.wait_seconds).toBeGreaterThan(minutes * 60 * 0.8 - 5);
      expect(row!.wait_seconds).toBeLessThanOrEqual(minutes * 60);
      await queue.passWait();
      await queue.keeper.promoteDue();
    }
    const [last] = await queue.claim();
    expect(last!.attempts).toBe(4);
    await queue.jobs.fail(null, failed([last!], anError({ code: 'test.last' })));
    expect(await queue.live()).toEqual([]);
    expect(await queue.ended()).toMatchObject([{ id: last!.id, status: 'dead_letter' }]);
    const [letter] = await queue.letters();
    expect(letter).toMatchObject({
      queue_id: last!.id,
      class: 'weather',
      error_code: 'test.last',
      failure_reason: 'gave up after 4 attempts: the source was away',
      total_attempts: 4,
      resolved: false,
      inbox_ids: ['019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b10'],
      payload: { item_id: '460000000026049' },
    });
    expect(letter!.attempt_history).toMatchObject(
      [1, 2, 3, 4].map((attempt) => ({ attempt, code: attempt === 4 ? 'test.last' : 'test.unavailable', worker: 'worker' })),
    );
    expect(queue.events).toMatchObject([
      { event_type: 'tds.deadletter.added', data: { dead_letter_id: letter!.id, total_attempts: 4, entity_type: 'product' } },
    ]);
  });

  it('rejects at once what no attempt can mend', async () => {
    await queue.enqueue(aJob());
    await queue.jobs.fail(
      null,
      failed(await queue.claim(), anError({ class: 'theirs', disposition: 'reject', message: 'name is missing' })),
    );
    expect(await queue.letters()).toMatchObject([{ class: 'theirs', failure_reason: 'rejected: name is missing', total_attempts: 1 }]);
  });

  it('adds a second failure of the same record to its open dead letter', async () => {
    for (const message of ['one', 'two']) {
      await queue.enqueue(aJob());
      await queue.jobs.fail(null, failed(await queue.claim(), anError({ disposition: 'reject', message })));
    }
    const all = await queue.letters();
    expect(all).toMatchObject([{ total_attempts: 2, failure_reason: 'rejected: two' }]);
    expect(all[0]!.attempt_history).toHaveLength(2);
  });

  it('snoozes without using up an attempt, as long as it was told', async () => {
    await queue.enqueue(aJob());
    for (let round = 1; round <= 6; round += 1) {
      await queue.jobs.fail(null, failed(await queue.claim(), anError({ disposition: 'snooze', retryAfterMs: 600_000 })));
      const [row] = await queue.live();
      expect(row).toMatchObject({ status: 'retry', attempts: 0, snoozes: round });
      expect(Math.abs(row!.wait_seconds - 600)).toBeLessThan(5);
      await queue.passWait();
      await queue.keeper.promoteDue();
    }
    expect(await queue.letters()).toEqual([]);
  });

  it('waits at least as long as the source asks', async () => {
    await queue.enqueue(aJob());
    await queue.jobs.fail(null, failed(await queue.claim(), anError({ retryAfterMs: 3_600_000 })));
    expect((await queue.live())[0]!.wait_seconds).toBeGreaterThan(3_590);
  });

  it('joins the row that began to wait for the record meanwhile, and loses no event', async () => {
    await queue.enqueue(
      aJob({ sourceModifiedAt: new Date(1_000), payload: '{"v":1}', inboxIds: ['019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b10'], priority: 9 }),
    );
    const batch = await queue.claim();
    const [newer] = await queue.enqueue(
      aJob({ sourceModifiedAt: new Date(2_000), payload: '{"v":2}', inboxIds: ['019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b11'] }),
    );
    await queue.jobs.fail(null, failed(batch));
    const rows = await queue.live();
    expect(rows).toMatchObject([{ id: newer!.id, status: 'pending', payload: { v: 2 }, attempts: 0, priority: 9 }]);
    expect([...rows[0]!.inbox_ids].sort()).toEqual(['019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b10', '019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b11']);
  });

  it('throws LeaseLostError for a job that is no longer held', async () => {
    await queue.enqueue(aJob());
    const batch = await queue.claim();
    await queue.jobs.release(batch);
    await expect(queue.jobs.fail(null, failed(batch))).rejects.toBeInstanceOf(LeaseLostError);
    expect(await queue.live()).toMatchObject([{ status: 'pending', attempts: 0 }]);
  });
});

describe('release', () => {
  it('gives jobs back as if they had never been claimed', async () => {
    await queue.enqueue(...someJobs(2));
    const before = await queue.live();
    const batch = await queue.claim();
    await queue.jobs.release(batch);
    const columns = ({ id, status, attempts, snoozes, payload, lease_token }: (typeof before)[number]) => ({
      id,
      status,
      attempts,
      snoozes,
      payload,
      lease_token,
    });
    expect((await queue.live()).map(columns)).toEqual(before.map(columns));
  });
});
