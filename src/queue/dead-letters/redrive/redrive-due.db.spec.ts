import { CommandBus } from '@nestjs/cqrs';
import * as fc from 'fast-check';
import { QueueAudit } from '../../control/queue-audit';
import type { FailureClass, LeasedJob } from '../../jobs/job';
import { aJob, anError, failed, settled, someJobs } from '../../testing/a-job';
import { startQueue, type TestQueue } from '../../testing/start-queue';
import { RedriveDueDeadLettersCommand, type RedriveOptions, type RedrivenDeadLetter } from '../commands/redrive-due-dead-letters.command';

let queue: TestQueue;
beforeAll(async () => {
  queue = await startQueue({ TDS_BATCH_SIZE: '100' });
});
afterAll(() => queue.close());
beforeEach(() => queue.clear());
afterEach(() => jest.restoreAllMocks());

const redrive = (options?: RedriveOptions): Promise<readonly RedrivenDeadLetter[]> =>
  queue.app.get(CommandBus).execute(new RedriveDueDeadLettersCommand(options));
const bury = (records: number, failureClass: FailureClass, judgedBy?: string): Promise<string[]> =>
  queue.bury(someJobs(records), { class: failureClass, judgedBy });
/** Makes all letters due that wait for their day. */
const passDay = () => queue.database.query(`update tds_dead_letter_queue set next_retry_at = now() where next_retry_at is not null`);
const failAgain = async (): Promise<readonly LeasedJob[]> => {
  const batch = await queue.claim();
  await queue.jobs.fail(null, failed(batch, anError({ disposition: 'reject' })));
  return batch;
};

describe('weather', () => {
  it('is tried again after a day, as it failed, and closed by success', async () => {
    const [id] = await bury(1, 'weather');
    const [letter] = await queue.letters();
    expect((letter!['next_retry_at'] as Date).getTime() - (letter!['created_at'] as Date).getTime()).toBe(24 * 3_600_000);
    expect(await redrive()).toEqual([]);
    await passDay();
    const [redriven] = await redrive();
    expect(redriven).toMatchObject({ deadLetterId: id, cause: 'waited', class: 'weather', sourceEntityId: '460000000000000' });
    const batch = await queue.claim();
    expect(batch).toMatchObject([{ id: redriven!.jobId, deadLetterId: id, operation: 'upsert', origin: 'redrive', attempts: 1 }]);
    expect(await queue.letters()).toMatchObject([{ retry_count: 1, automatic_tries: 1, next_retry_at: null, resolved: false }]);
    await queue.database.transaction((tx) => queue.jobs.complete(tx, settled(batch)));
    expect(await queue.letters()).toMatchObject([{ resolved: true, resolved_by: 'system' }]);
  });

  it('is tried three times, then a person is needed', async () => {
    await bury(1, 'weather');
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      await passDay();
      expect(await redrive()).toHaveLength(1);
      await failAgain();
    }
    expect(await queue.letters()).toMatchObject([{ automatic_tries: 3, retry_count: 3, next_retry_at: null, total_attempts: 4 }]);
    expect(await redrive({ weatherOverSince: new Date(Date.now() + 60_000) })).toEqual([]);
  });

  it('begins to count anew when a new event of the record fails', async () => {
    await bury(1, 'weather');
    await passDay();
    await redrive();
    await failAgain();
    await bury(1, 'weather');
    expect(await queue.letters()).toMatchObject([{ automatic_tries: 0, next_retry_at: expect.any(Date) }]);
  });

  it('is tried at once when it is over, but not what failed since', async () => {
    await bury(1, 'weather');
    expect(await redrive({ weatherOverSince: new Date(Date.now() - 60_000) })).toEqual([]);
    expect(await redrive({ weatherOverSince: new Date(Date.now() + 60_000) })).toMatchObject([{ cause: 'weather_over' }]);
  });
});

describe('theirs', () => {
  it('is tried again once for every change of the rules', async () => {
    await bury(1, 'theirs', 'rules 1');
    const today = (rules: string) => redrive({ judgedByToday: { product: rules, customer: 'other' } });
    expect(await today('rules 1')).toEqual([]);
    expect(await today('rules 2')).toMatchObject([{ cause: 'rules_changed', class: 'theirs' }]);
    expect(await today('rules 2')).toEqual([]);
    expect(await queue.claim()).toMatchObject([{ operation: 'upsert', payload: '{"item_id":"460000000026049"}' }]);
    expect(await queue.letters()).toMatchObject([{ automatic_tries: 0, retry_count: 1, judged_by: 'rules 2' }]);
  });

  it.each([
    { failureClass: 'theirs' as const, judgedBy: undefined },
    { failureClass: 'ours' as const, judgedBy: 'rules 1' },
  ])('leaves $failureClass judged by $judgedBy to people', async ({ failureClass, judgedBy }) => {
    await bury(1, failureClass, judgedBy);
    await passDay();
    expect(await redrive({ judgedByToday: { product: 'rules 2' }, weatherOverSince: new Date(Date.now() + 60_000) })).toEqual([]);
  });
});

it('takes the urgent first, 50 at a time', async () => {
  await bury(60, 'weather');
  const [urgent] = await queue.bury([aJob({ sourceEntityId: 'urgent', priority: 9 })], { class: 'weather' });
  await passDay();
  const first = await redrive();
  expect(first).toHaveLength(50);
  expect(first[0]).toMatchObject({ deadLetterId: urgent });
  expect(await redrive({ limit: 5 })).toHaveLength(5);
  expect(await redrive()).toHaveLength(6);
});

it('does nothing when it is only asked what it would do', async () => {
  const [id] = await bury(1, 'weather');
  await passDay();
  expect(await redrive({ dryRun: true })).toMatchObject([{ deadLetterId: id, jobId: null }]);
  expect(await queue.live()).toEqual([]);
  expect(await queue.audit()).toEqual([]);
  expect(await redrive()).toHaveLength(1);
  expect(await queue.audit()).toMatchObject([
    { action: 'dead_letter.redriven', actor: 'system', origin: 'healing', details: { count: 1, letters: [{ dead_letter_id: id }] } },
  ]);
});

it('happens wholly or not at all: a failure after the enqueue leaves the letters due', async () => {
  await bury(3, 'weather');
  await passDay();
  jest.spyOn(QueueAudit.prototype, 'record').mockRejectedValueOnce(new Error('the process dies here'));
  await expect(redrive()).rejects.toThrow('dies here');
  expect(await queue.live()).toEqual([]);
  expect(await redrive()).toHaveLength(3);
});

it('gives each letter back once, however many processes redrive at a time, and whatever becomes of the jobs meanwhile', async () => {
  const scenario = fc.record({
    letters: fc.integer({ min: 1, max: 30 }),
    limits: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 2, maxLength: 8 }),
    failureClass: fc.constantFrom('weather' as const, 'theirs' as const),
    isWorkedOn: fc.boolean(),
  });
  const holds = fc.assert(
    fc.asyncProperty(scenario, async ({ letters, limits, failureClass, isWorkedOn }) => {
      await queue.clear();
      const ids = await bury(letters, failureClass, 'rules 1');
      await passDay();
      const processes = limits.map((limit) => redrive({ limit, judgedByToday: { product: 'rules 2' } }));
      const worker = isWorkedOn
        ? queue.claim().then((batch) => queue.database.transaction((tx) => queue.jobs.complete(tx, settled(batch))))
        : null;
      const redriven = (await Promise.all(processes)).flat().map(({ deadLetterId }) => deadLetterId);
      await worker;
      expect(new Set(redriven).size).toBe(redriven.length);
      // Rows one process had locked are skipped by the others, never lost: the next cycle has them.
      const rest = (await redrive({ judgedByToday: { product: 'rules 2' } })).map(({ deadLetterId }) => deadLetterId);
      expect([...redriven, ...rest].sort()).toEqual([...ids].sort());
      const counts = (await queue.letters()).map((letter) => letter['retry_count']);
      expect(counts).toEqual(ids.map(() => 1));
      const jobs = [...(await queue.live()), ...(await queue.ended()).filter(({ status }) => status === 'completed')];
      expect(jobs).toHaveLength(letters);
    }),
    { numRuns: 12 },
  );
  await expect(holds).resolves.toBeUndefined();
});
