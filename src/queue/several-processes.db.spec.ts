import { until } from '@libs/testing';
import type { JobQueue } from './job-queue';
import type { LeasedJob, NewJob } from './jobs/job';
import { aJob, settled } from './testing/a-job';
import { startQueue, type TestQueue } from './testing/start-queue';

/** Records each API writes, and versions of each, one after the other. */
const RECORDS = 120;
const VERSIONS = 4;

let api: TestQueue;
beforeAll(async () => {
  api = await startQueue();
  await api.test.pool.query(
    'create table effects (job_id bigint not null, record text not null, events uuid[] not null, worker text not null)',
  );
});
afterAll(() => api.close());

/** A worker whose effect, one row for each job, commits with the job's completion or not at all. */
async function startWorker(name: string): Promise<TestQueue> {
  const worker = await startQueue(
    { TDS_ROLE: 'worker', TDS_WORKER_COUNT: '2', TDS_BATCH_SIZE: '10', TDS_LOCK_TIMEOUT_SECONDS: '1', TDS_SHUTDOWN_GRACE_SECONDS: '5' },
    { handle: (batch) => worker.database.transaction((tx) => effect(tx, worker.jobs, batch, name)) },
    api.test,
  );
  return worker;
}

async function effect(tx: Parameters<JobQueue['complete']>[0], jobs: JobQueue, batch: readonly LeasedJob[], worker: string): Promise<void> {
  for (const { id, sourceEntityId, inboxIds } of batch) {
    await tx.execute('insert into effects values ($1, $2, $3, $4)', [id, sourceEntityId, inboxIds, worker]);
  }
  await jobs.complete(tx, settled(batch));
}

let events = 0;
const newEvent = (): string => `019aa5f0-6c1e-7c3a-9b77-${String((events += 1)).padStart(12, '0')}`;
const version = (record: number, n: number): NewJob =>
  aJob({ sourceEntityId: String(record), inboxIds: [newEvent()], sourceModifiedAt: new Date(n * 1_000), payloadHash: String(n) });

/** Writes every version of every record, a few records at a time; both APIs write the same records. */
async function enqueueAll(process: TestQueue): Promise<void> {
  for (let n = 1; n <= VERSIONS; n += 1) {
    for (let record = 0; record < RECORDS; record += 6) {
      await process.enqueue(...Array.from({ length: 6 }, (_, offset) => version(record + offset, n)));
    }
  }
}

it('three workers and two APIs on one database do each thing once, while workers are stopped, killed off and started', async () => {
  const secondApi = await startQueue({}, undefined, api.test);
  const workers = await Promise.all(['w1', 'w2', 'w3'].map(startWorker));
  // A worker that claims a batch and is never heard of again.
  const lost = await startQueue({ TDS_BATCH_SIZE: '10', TDS_LOCK_TIMEOUT_SECONDS: '1' }, undefined, api.test);
  try {
    const enqueuing = Promise.all([enqueueAll(api), enqueueAll(secondApi)]);
    await until(async () => (await lost.claim('lost')).length > 0);
    for (const [index, worker] of workers.entries()) {
      await worker.close();
      workers[index] = await startWorker(`w${index + 1} again`);
    }
    await enqueuing;
    await until(async () => (await api.live()).length === 0, 20_000);

    const { rows: effects } = await api.test.pool.query<{ job_id: string; events: string[]; worker: string }>('select * from effects');
    const happened = effects.flatMap((row) => row.events);
    expect(happened).toHaveLength(events);
    expect(new Set(happened).size).toBe(events);
    expect(new Set(effects.map(({ job_id }) => job_id)).size).toBe(effects.length);
    expect((await api.ended()).map(({ status }) => status)).toEqual(effects.map(() => 'completed'));
    expect(await api.letters()).toEqual([]);
    expect(new Set(effects.map(({ worker }) => worker)).size).toBeGreaterThan(1);
  } finally {
    await Promise.all([secondApi, lost, ...workers].map((process) => process.close()));
  }
}, 40_000);
