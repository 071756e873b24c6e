import { deepStrictEqual, rejects, strictEqual } from 'node:assert/strict';
import * as fc from 'fast-check';
import type { LeasedJob } from './jobs/job';
import { aJob, anError, failed, settled } from './testing/a-job';
import { startQueue, type TestQueue } from './testing/start-queue';

let queue: TestQueue;
beforeAll(async () => {
  queue = await startQueue({ TDS_BATCH_SIZE: '2', TDS_RETRY_ATTEMPTS: '3' });
});
afterAll(() => queue.close());

/** What a record's jobs should look like: events that wait, events a worker has, events that ended. */
interface Model {
  readonly waiting: Map<string, Set<string>>;
  readonly held: Map<string, { readonly events: Set<string>; readonly job: LeasedJob }>;
  readonly ended: Set<string>;
  events: number;
}

type Real = TestQueue;

const RECORDS = ['a', 'b', 'c'];

const newEvent = (model: Model): string => `019aa5f0-6c1e-7c3a-9b77-${String((model.events += 1)).padStart(12, '0')}`;

function backToWaiting(model: Model, record: string): void {
  const held = model.held.get(record)!;
  model.held.delete(record);
  model.waiting.set(record, new Set([...held.events, ...(model.waiting.get(record) ?? [])]));
}

function end(model: Model, record: string): void {
  for (const event of model.held.get(record)!.events) model.ended.add(event);
  model.held.delete(record);
}

/** After every step, the rows say what the model says. */
async function check(model: Model, real: Real): Promise<void> {
  const rows = await real.live();
  const of = (isHeld: boolean): Map<string, string[]> =>
    new Map(
      rows.filter(({ status }) => (status === 'processing') === isHeld).map((row) => [row.source_entity_id, [...row.inbox_ids].sort()]),
    );
  deepStrictEqual(of(false), new Map([...model.waiting].map(([record, events]) => [record, [...events].sort()])));
  deepStrictEqual(of(true), new Map([...model.held].map(([record, { events }]) => [record, [...events].sort()])));
  const ended = (await real.ended()).flatMap((row) => row['inbox_ids'] as string[]);
  deepStrictEqual(new Set(ended), model.ended);
  strictEqual(new Set(ended).size, ended.length);
}

class Enqueue implements fc.AsyncCommand<Model, Real> {
  constructor(private readonly records: readonly string[]) {}
  check = (): boolean => true;
  async run(model: Model, real: Real): Promise<void> {
    const jobs = this.records.map((record) => {
      const event = newEvent(model);
      model.waiting.set(record, new Set([...(model.waiting.get(record) ?? []), event]));
      return aJob({ sourceEntityId: record, inboxIds: [event], sourceModifiedAt: new Date(model.events) });
    });
    await real.enqueue(...jobs);
    await check(model, real);
  }
  toString = (): string => `enqueue(${this.records.join()})`;
}

class Claim implements fc.AsyncCommand<Model, Real> {
  check = (): boolean => true;
  async run(model: Model, real: Real): Promise<void> {
    await real.passWait();
    await real.keeper.promoteDue();
    const free = [...model.waiting.keys()].filter((record) => !model.held.has(record));
    const batch = await real.claim();
    strictEqual(batch.length, Math.min(2, free.length));
    for (const job of batch) {
      strictEqual(free.includes(job.sourceEntityId), true);
      model.held.set(job.sourceEntityId, { events: model.waiting.get(job.sourceEntityId)!, job });
      model.waiting.delete(job.sourceEntityId);
    }
    await check(model, real);
  }
  toString = (): string => 'claim';
}

/** Something a worker does with the jobs it holds. */
class Settle implements fc.AsyncCommand<Model, Real> {
  constructor(private readonly how: 'complete' | 'retry' | 'snooze' | 'reject' | 'release' | 'die') {}
  check = (model: Model): boolean => model.held.size > 0;
  async run(model: Model, real: Real): Promise<void> {
    const jobs = [...model.held.values()].map(({ job }) => job);
    await this.settle(real, jobs);
    for (const { sourceEntityId, attempts } of jobs) {
      const isBuried = this.how === 'reject' || ((this.how === 'retry' || this.how === 'die') && attempts >= 3);
      if (this.how === 'complete' || isBuried) end(model, sourceEntityId);
      else backToWaiting(model, sourceEntityId);
    }
    await check(model, real);
    // Whatever happened, those leases are worth nothing any more.
    const late = real.database.transaction((tx) => real.jobs.complete(tx, settled(jobs)));
    await rejects(late, { code: 'queue.lease_lost' });
  }
  private async settle(real: Real, jobs: readonly LeasedJob[]): Promise<unknown> {
    switch (this.how) {
      case 'complete':
        return real.database.transaction((tx) => real.jobs.complete(tx, settled(jobs)));
      case 'release':
        return real.jobs.release(jobs);
      case 'die':
        await real.expireLeases();
        return real.keeper.reapExpired();
      default:
        return real.jobs.fail(null, failed(jobs, anError({ disposition: this.how })));
    }
  }
  toString = (): string => this.how;
}

it('does what a few lines of model say, in any order: no event lost, none ended twice, no record at two workers', async () => {
  const commands = fc.commands<Model, Real, false>(
    [
      fc.array(fc.constantFrom(...RECORDS), { minLength: 1, maxLength: 4 }).map((records) => new Enqueue(records)),
      fc.constant(new Claim()),
      fc
        .constantFrom('complete' as const, 'retry' as const, 'snooze' as const, 'reject' as const, 'release' as const, 'die' as const)
        .map((how) => new Settle(how)),
    ],
    { maxCommands: 25, size: 'max' },
  );
  const holds = fc.assert(
    fc.asyncProperty(commands, async (run) => {
      await queue.clear();
      await fc.asyncModelRun(
        () => ({ model: { waiting: new Map(), held: new Map(), ended: new Set<string>(), events: 0 }, real: queue }),
        run,
      );
    }),
    { numRuns: 40 },
  );
  await expect(holds).resolves.toBeUndefined();
});
