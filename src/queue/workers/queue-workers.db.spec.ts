import { until } from '@libs/testing';
import { ENQUEUE_JOBS, enqueueParameters } from '../jobs/enqueue';
import type { LeasedJob } from '../jobs/job';
import { aJob, failed, settled, someJobs } from '../testing/a-job';
import { gate } from '../testing/gate';
import { startQueue, type TestQueue } from '../testing/start-queue';

type Handle = (batch: readonly LeasedJob[], signal: AbortSignal) => Promise<void>;

let queue: TestQueue;
let handle: Handle;

/** Completes everything, like a handler that never fails. */
const completeAll: Handle = async (batch) => {
  await queue.database.transaction((tx) => queue.jobs.complete(tx, settled(batch)));
};
const completedCount = async (): Promise<number> => (await queue.ended()).filter(({ status }) => status === 'completed').length;

beforeAll(async () => {
  // A poll that never comes: whatever happens was woken. A lease of a second: heartbeats and reaping three times a second.
  queue = await startQueue({
    TDS_WORKER_COUNT: '3',
    TDS_BATCH_SIZE: '10',
    TDS_LOCK_TIMEOUT_SECONDS: '1',
    TDS_QUEUE_POLL_INTERVAL_MS: '600000',
  });
});
afterAll(() => queue.close());
beforeEach(async () => {
  await queue.clear();
  handle = completeAll;
});
afterEach(() => queue.workers.stop(0));

it('refuses to start while nobody said what to do', () => {
  expect(() => queue.workers.start()).toThrow(expect.objectContaining({ code: 'queue.workers_unavailable' }));
  queue.workers.setHandler({ handle: (batch, signal) => handle(batch, signal) });
  expect(() => queue.workers.setHandler({ handle })).toThrow('already');
});

it('works off a backlog, each job once', async () => {
  const seen: string[] = [];
  handle = async (batch, signal) => {
    seen.push(...batch.map(({ id }) => id));
    await completeAll(batch, signal);
  };
  await queue.enqueue(...someJobs(500));
  queue.workers.start();
  await until(async () => (await completedCount()) === 500, 20_000);
  expect(new Set(seen).size).toBe(500);
  expect(seen).toHaveLength(500);
});

it('hears of work another process wrote', async () => {
  queue.workers.start();
  await until(async () => (await queue.database.query('select from tds_workers')).length === 3);
  // What is sent before they listen is for the poll to find, which never comes here.
  const listening = `select from pg_stat_activity where datname = current_database() and state = 'idle' and query ilike 'listen%'`;
  await until(async () => (await queue.test.pool.query(listening)).rowCount);
  for (const job of someJobs(3)) {
    await queue.test.pool.query(ENQUEUE_JOBS.text, [...enqueueParameters([job])]);
    await until(async () => (await queue.live()).length === 0);
  }
  expect(await completedCount()).toBe(3);
});

it('applies the changes of one record one after the other', async () => {
  const busy = new Set<string>();
  let isOverlapping = false;
  handle = async (batch, signal) => {
    const records = batch.map(({ sourceEntityId }) => sourceEntityId);
    isOverlapping ||= records.some((record) => busy.has(record)) || new Set(records).size < records.length;
    records.forEach((record) => busy.add(record));
    await new Promise(setImmediate);
    // Once the completion is committed another worker may begin, before this one hears of it.
    records.forEach((record) => busy.delete(record));
    await completeAll(batch, signal);
  };
  queue.workers.start();
  for (let round = 0; round < 30; round += 1) await queue.enqueue(...someJobs(5, { sourceModifiedAt: new Date(round) }));
  await until(async () => (await queue.live()).length === 0, 20_000);
  expect(isOverlapping).toBe(false);
});

describe('a handler', () => {
  it('that throws fails what it left, and only that', async () => {
    handle = async (batch, signal) => {
      await completeAll(
        batch.filter(({ sourceEntityId }) => sourceEntityId !== 'bad'),
        signal,
      );
      throw new Error('a bug');
    };
    await queue.enqueue(...someJobs(3), aJob({ sourceEntityId: 'bad' }));
    queue.workers.start();
    await until(async () => (await queue.live())[0]?.status === 'retry');
    expect(await completedCount()).toBe(3);
    expect(await queue.live()).toMatchObject([{ source_entity_id: 'bad', attempts: 1, error_code: 'queue.handler_failed' }]);
  });

  it('that forgets a job fails it', async () => {
    handle = async () => undefined;
    await queue.enqueue(aJob());
    queue.workers.start();
    await until(async () => (await queue.live())[0]?.status === 'retry');
    expect(await queue.live()).toMatchObject([{ attempts: 1, error_code: 'queue.unsettled' }]);
  });

  it('that settles a job both ways is heard once, and harms nobody', async () => {
    handle = async (batch, signal) => {
      await completeAll(batch, signal);
      await queue.jobs.fail(null, failed(batch));
    };
    await queue.enqueue(aJob());
    queue.workers.start();
    await until(async () => (await completedCount()) === 1);
    expect(await queue.live()).toEqual([]);
  });

  it('keeps its leases for as long as it works', async () => {
    const finish = gate();
    handle = async (batch, signal) => {
      await finish.passed;
      await completeAll(batch, signal);
    };
    await queue.enqueue(aJob());
    queue.workers.start();
    const expiry = async (): Promise<Date | undefined> =>
      (await queue.database.query<{ at: Date }>(`select lease_expires_at as at from tds_sync_queue_live where status = 'processing'`))[0]
        ?.at;
    const first = await until(expiry);
    await until(async () => (await expiry())!.getTime() > first.getTime() + 1_000);
    finish.open();
    await until(async () => (await completedCount()) === 1);
  });

  it('is told when its lease is lost', async () => {
    const reasons: unknown[] = [];
    handle = (_batch, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          reasons.push(signal.reason);
          reject(signal.reason as Error);
        });
      });
    await queue.enqueue(aJob());
    queue.workers.start();
    await until(async () => (await queue.live())[0]?.status === 'processing');
    await queue.database.query(
      `update tds_sync_queue_live set lease_token = gen_random_uuid(), lease_expires_at = now() + interval '1 hour'`,
    );
    await until(() => reasons.length === 1);
    expect(reasons).toEqual([expect.objectContaining({ code: 'queue.lease_lost' })]);
    expect(await queue.live()).toMatchObject([{ status: 'processing', error_code: null }]);
  });
});

describe('stopping', () => {
  it('lets the running batch finish, and claims nothing more', async () => {
    const begun = gate();
    const finish = gate();
    handle = async (batch, signal) => {
      begun.open();
      await finish.passed;
      await completeAll(batch, signal);
    };
    await queue.enqueue(aJob());
    queue.workers.start();
    await begun.passed;
    const stopped = queue.workers.stop(10_000);
    await queue.enqueue(aJob({ sourceEntityId: 'later' }));
    finish.open();
    await stopped;
    expect(await completedCount()).toBe(1);
    expect(await queue.live()).toMatchObject([{ source_entity_id: 'later', status: 'pending' }]);
  });

  it('aborts what takes longer than the grace, and gives it back untouched', async () => {
    handle = (_batch, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      });
    await queue.enqueue(...someJobs(3));
    queue.workers.start();
    await until(async () => (await queue.live()).every(({ status }) => status === 'processing'));
    await queue.workers.stop(1);
    const untouched = { status: 'pending', attempts: 0 };
    expect(await queue.live()).toMatchObject([untouched, untouched, untouched]);
  });

  it('does not wait for a handler that does not listen', async () => {
    handle = () => new Promise(() => undefined);
    await queue.enqueue(aJob());
    queue.workers.start();
    await until(async () => (await queue.live())[0]?.status === 'processing');
    await queue.workers.stop(1);
    expect(await queue.live()).toMatchObject([{ status: 'pending', attempts: 0 }]);
  });

  it('signs off, and can be started again', async () => {
    queue.workers.start();
    await until(async () => (await queue.database.query('select from tds_workers where stopped_at is null')).length === 3);
    await queue.workers.stop();
    expect(await queue.database.query('select from tds_workers where stopped_at is null')).toEqual([]);
    queue.workers.start();
    await queue.enqueue(aJob());
    await until(async () => (await completedCount()) === 1);
  });
});

describe('when things go wrong', () => {
  it('goes on after every connection was cut', async () => {
    queue.workers.start();
    for (let round = 0; round < 3; round += 1) {
      await queue.test.pool.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      );
      await until(() => queue.enqueue(aJob({ sourceEntityId: `r${round}` })));
      await until(async () => (await completedCount()) === round + 1, 10_000);
    }
  });

  it('snoozes jobs whose handler lost the database: no attempt is used up', async () => {
    let isFirst = true;
    handle = async (batch, signal) => {
      if (isFirst) {
        isFirst = false;
        throw Object.assign(new Error('Connection terminated unexpectedly'), { code: '57P01' });
      }
      await completeAll(batch, signal);
    };
    await queue.enqueue(aJob());
    queue.workers.start();
    await until(async () => (await completedCount()) === 1, 10_000);
    expect(await queue.ended()).toMatchObject([{ attempts: 1, snoozes: 1 }]);
  });

  it('takes over what a dead worker had', async () => {
    await queue.enqueue(...someJobs(3));
    await queue.claim('dead');
    queue.workers.start();
    await until(async () => (await completedCount()) === 3, 10_000);
    expect((await queue.ended()).map(({ attempts }) => attempts)).toEqual([2, 2, 2]);
  });

  it('tries again what is due', async () => {
    await queue.enqueue(aJob());
    await queue.jobs.fail(null, failed(await queue.claim()));
    queue.workers.start();
    await queue.passWait();
    await until(async () => (await completedCount()) === 1);
  });
});
