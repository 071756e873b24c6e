import { until } from '@libs/testing';
import { aJob, settled, someJobs } from '../testing/a-job';
import { startQueue, type TestQueue } from '../testing/start-queue';

let queue: TestQueue;
beforeAll(async () => {
  queue = await startQueue({ TDS_BATCH_SIZE: '100', TDS_LOCK_TIMEOUT_SECONDS: '30', TDS_RETRY_ATTEMPTS: '4' });
});
afterAll(() => queue.close());
beforeEach(() => queue.clear());

describe('leases', () => {
  it('gives each job to one of many claimers', async () => {
    await queue.enqueue(...someJobs(2_000));
    const claimed: string[] = [];
    await Promise.all(
      Array.from({ length: 8 }, async (_, worker) => {
        for (let batch = await queue.claim(`w${worker}`); batch.length > 0; batch = await queue.claim(`w${worker}`))
          claimed.push(...batch.map(({ id }) => id));
      }),
    );
    expect(claimed).toHaveLength(2_000);
    expect(new Set(claimed).size).toBe(2_000);
  });

  it('goes by priority, then by age', async () => {
    await queue.enqueue(...someJobs(150, { priority: 2 }));
    await queue.enqueue(aJob({ sourceEntityId: 'urgent', priority: 10 }));
    const batch = await queue.claim();
    expect(batch[0]!.sourceEntityId).toBe('urgent');
    const ids = batch.slice(1).map(({ id }) => BigInt(id));
    expect(ids).toEqual([...ids].sort((a, b) => (a < b ? -1 : 1)));
    expect(batch).toHaveLength(100);
  });

  it('goes by priority, then by age, over all types that are not paused', async () => {
    await queue.enqueue(...someJobs(30, { entityType: 'paused', priority: 9 }));
    await queue.enqueue(...someJobs(60, { entityType: 'vendor', priority: 3 }));
    await queue.enqueue(...someJobs(60, { entityType: 'customer' }));
    await queue.enqueue(aJob({ entityType: 'vendor', sourceEntityId: 'urgent', priority: 10 }));
    await queue.database.query(
      `insert into tds_queue_pauses (entity_type, paused_by) values ('paused', 'test'), ('nothing waits', 'test')`,
    );
    const first = (await queue.claim('a')).map(({ entityType }) => entityType);
    expect(first[0]).toBe('vendor');
    expect(first.slice(1, 61)).toEqual(Array.from({ length: 60 }, () => 'customer'));
    expect(first.slice(61)).toEqual(Array.from({ length: 39 }, () => 'vendor'));
    expect(await queue.claim('b')).toHaveLength(21);
    expect(await queue.claim('c')).toEqual([]);
  });

  it('leaves a record alone that another worker is at, also while something is paused', async () => {
    await queue.database.query(`insert into tds_queue_pauses (entity_type, paused_by) values ('other', 'test')`);
    await queue.enqueue(aJob());
    await queue.claim('a');
    await queue.enqueue(aJob({ sourceModifiedAt: new Date() }), aJob({ sourceEntityId: 'free' }));
    expect(await queue.claim('b')).toMatchObject([{ sourceEntityId: 'free' }]);
  });

  it('gives each job to one of many claimers while something is paused', async () => {
    await queue.database.query(`insert into tds_queue_pauses (entity_type, paused_by) values ('other', 'test')`);
    await queue.enqueue(...someJobs(700), ...someJobs(300, { entityType: 'customer' }));
    const claimed: string[] = [];
    const claimAll = async (worker: number): Promise<void> => {
      // All heads may be locked by the others at one moment: an empty claim is no proof that nothing waits.
      while (claimed.length < 1_000) claimed.push(...(await queue.claim(`w${worker}`)).map(({ id }) => id));
    };
    await Promise.all([1, 2, 3, 4].map(claimAll));
    expect(claimed).toHaveLength(1_000);
    expect(new Set(claimed).size).toBe(1_000);
  });

  it('leaves a record alone that another worker is at', async () => {
    await queue.enqueue(aJob());
    const first = await queue.claim('a');
    await queue.enqueue(aJob({ sourceModifiedAt: new Date() }));
    expect(await queue.claim('b')).toEqual([]);
    await queue.database.transaction((tx) => queue.jobs.complete(tx, settled(first)));
    expect(await queue.claim('b')).toHaveLength(1);
  });

  it('asks again when another claim got to the record first, unseen', async () => {
    await queue.enqueue(aJob(), aJob({ sourceEntityId: 'other' }));
    const isWaiting = async (): Promise<boolean> =>
      (await queue.test.pool.query(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`))
        .rowCount === 1;
    const claimed = await queue.database.transaction(async (tx) => {
      await tx.query(
        `insert into tds_sync_queue_live (organization_id, entity_type, source_entity_id, operation, origin, status, lease_token, lease_expires_at)
         select organization_id, entity_type, source_entity_id, operation, origin, 'processing', gen_random_uuid(), now() + interval '1 hour'
           from tds_sync_queue_live where source_entity_id <> 'other'`,
      );
      const claiming = queue.claim();
      await until(isWaiting);
      return { claiming };
    });
    expect(await claimed.claiming).toMatchObject([{ sourceEntityId: 'other', attempts: 1 }]);
  });

  it('keeps them as long as they are renewed, and tells which are lost', async () => {
    await queue.enqueue(...someJobs(3));
    const batch = await queue.claim();
    const ids = batch.map(({ id }) => id);
    await queue.database.query(`update tds_sync_queue_live set lease_expires_at = now() + interval '1 second'`);
    await queue.jobs.release([batch[0]!]);
    expect(await queue.leases.extend(batch[0]!.leaseToken, ids)).toEqual([ids[0]]);
    expect(await queue.keeper.reapExpired()).toBe(0);
    const [row] = await queue.database.query<{ left: number }>(
      `select min(extract(epoch from lease_expires_at - now()))::double precision as left from tds_sync_queue_live where status = 'processing'`,
    );
    expect(row!.left).toBeGreaterThan(25);
  });

  it('renews nothing that is being settled right now, and does not wait for it', async () => {
    await queue.enqueue(...someJobs(2));
    const batch = await queue.claim();
    await queue.database.transaction(async (tx) => {
      await queue.jobs.complete(tx, settled([batch[0]!]));
      expect(
        await queue.leases.extend(
          batch[0]!.leaseToken,
          batch.map(({ id }) => id),
        ),
      ).toEqual([]);
    });
  });

  it('takes jobs back whose worker died, until their attempts run out', async () => {
    await queue.enqueue(aJob());
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      expect(await queue.claim(`w${attempt}`)).toMatchObject([{ attempts: attempt }]);
      await queue.expireLeases();
      expect(await queue.keeper.reapExpired()).toBe(1);
      expect(await queue.live()).toMatchObject([{ status: 'pending', attempts: attempt }]);
    }
    await queue.claim('w4');
    await queue.expireLeases();
    await queue.keeper.reapExpired();
    expect(await queue.live()).toEqual([]);
    expect(await queue.letters()).toMatchObject([
      { class: 'ours', error_code: 'queue.lease_expired', error_message: 'worker w4 stopped answering while it had the job' },
    ]);
  });

  it('does not take a job back whose lease runs', async () => {
    await queue.enqueue(aJob());
    await queue.claim();
    expect(await queue.keeper.reapExpired()).toBe(0);
  });
});
