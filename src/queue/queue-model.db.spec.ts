import { deepStrictEqual, rejects, strictEqual } from 'node:assert/strict';
import { CommandBus } from '@nestjs/cqrs';
import * as fc from 'fast-check';
import { PauseQueueCommand } from './control/commands/pause-queue.command';
import { ResumeQueueCommand } from './control/commands/resume-queue.command';
import { RedriveDueDeadLettersCommand } from './dead-letters/commands/redrive-due-dead-letters.command';
import type { LeasedJob } from './jobs/job';
import { aJob, anError, failed, settled } from './testing/a-job';
import { startQueue, type TestQueue } from './testing/start-queue';

/** By hand for longer, or to see a failure again: `TDS_PROPERTY_RUNS=1000 TDS_PROPERTY_SEED=42 npx jest queue-model`. */
const RUNS = Number(process.env['TDS_PROPERTY_RUNS'] ?? 20);
const SEED = process.env['TDS_PROPERTY_SEED'];

let queue: TestQueue;
beforeAll(async () => {
  queue = await startQueue({ TDS_BATCH_SIZE: '2', TDS_RETRY_ATTEMPTS: '3' });
});
afterAll(() => queue.close());

/** Events that wait, that a worker has, that are in open dead letters, that are done. */
interface Model {
  readonly waiting: Map<string, Set<string>>;
  readonly held: Map<string, { readonly events: Set<string>; readonly job: LeasedJob }>;
  readonly letters: Map<string, { readonly events: Set<string>; readonly tries: number; readonly isDue: boolean }>;
  readonly done: Set<string>;
  /** Leases that were settled or taken back: worth nothing, for ever. */
  readonly lost: LeasedJob[];
  isPaused: boolean;
  events: number;
}

type Real = TestQueue;

const RECORDS = ['a', 'b', 'c'];
const MAX_TRIES = 3;

const newEvent = (model: Model): string => `019aa5f0-6c1e-7c3a-9b77-${String((model.events += 1)).padStart(12, '0')}`;

function wait(model: Model, record: string, events: Iterable<string>): void {
  model.waiting.set(record, new Set([...(model.waiting.get(record) ?? []), ...events]));
}

function release(model: Model, record: string): Set<string> {
  const { events } = model.held.get(record)!;
  model.held.delete(record);
  return events;
}

function complete(model: Model, record: string): void {
  for (const event of release(model, record)) model.done.add(event);
  for (const event of model.letters.get(record)?.events ?? []) model.done.add(event);
  model.letters.delete(record);
}

function bury(model: Model, record: string, isRedrive: boolean): void {
  const letter = model.letters.get(record);
  const tries = isRedrive ? (letter?.tries ?? 0) : 0;
  const events = new Set([...(letter?.events ?? []), ...release(model, record)]);
  model.letters.set(record, { events, tries, isDue: tries < MAX_TRIES });
}

const sorted = (events: Iterable<string>): string[] => [...events].sort();
interface RowOfRecord {
  readonly source_entity_id?: unknown;
  readonly inbox_ids?: unknown;
}

const eventsOf = (rows: readonly RowOfRecord[]): Map<string, string[]> =>
  new Map(rows.map((row) => [row.source_entity_id as string, sorted(row.inbox_ids as string[])]));

/** After every step, the rows say what the model says, and each event is somewhere. */
async function check(model: Model, real: Real): Promise<void> {
  const [live, ended, letters] = [await real.live(), await real.ended(), await real.letters()];
  const isHeld = ({ status }: { status: string }): boolean => status === 'processing';
  strictEqual(live.length, model.waiting.size + model.held.size);
  deepStrictEqual(
    eventsOf(live.filter((row) => !isHeld(row))),
    new Map([...model.waiting].map(([record, events]) => [record, sorted(events)])),
  );
  deepStrictEqual(eventsOf(live.filter(isHeld)), new Map([...model.held].map(([record, { events }]) => [record, sorted(events)])));
  const open = letters.filter(({ resolved }) => resolved === false);
  deepStrictEqual(eventsOf(open), new Map([...model.letters].map(([record, { events }]) => [record, sorted(events)])));

  const completed = ended.filter(({ status }) => status === 'completed').flatMap((row) => row['inbox_ids'] as string[]);
  strictEqual(new Set(completed).size, completed.length);
  const madeGood = letters.filter(({ resolved }) => resolved === true).flatMap((row) => row['inbox_ids'] as string[]);
  deepStrictEqual(new Set([...completed, ...madeGood]), model.done);

  const somewhere = [model.waiting, model.held, model.letters].flatMap((part) =>
    [...part.values()].flatMap((value) => [...(value instanceof Set ? value : value.events)]),
  );
  strictEqual(new Set([...somewhere, ...model.done]).size, model.events);
}

abstract class Step implements fc.AsyncCommand<Model, Real> {
  constructor(private readonly name: string) {}
  check(_model: Readonly<Model>): boolean {
    return true;
  }
  async run(model: Model, real: Real): Promise<void> {
    await this.act(model, real);
    await check(model, real);
  }
  toString(): string {
    return this.name;
  }
  protected abstract act(model: Model, real: Real): Promise<void>;
}

class Enqueue extends Step {
  constructor(private readonly records: readonly string[]) {
    super(`enqueue(${records.join()})`);
  }
  protected async act(model: Model, real: Real): Promise<void> {
    const jobs = this.records.map((record) => {
      const event = newEvent(model);
      wait(model, record, [event]);
      return aJob({ sourceEntityId: record, inboxIds: [event], sourceModifiedAt: new Date(model.events) });
    });
    await real.enqueue(...jobs);
  }
}

class Claim extends Step {
  constructor() {
    super('claim');
  }
  protected async act(model: Model, real: Real): Promise<void> {
    await real.passWait();
    await real.keeper.promoteDue();
    const free = model.isPaused ? [] : [...model.waiting.keys()].filter((record) => !model.held.has(record));
    const batch = await real.claim();
    strictEqual(batch.length, Math.min(2, free.length));
    for (const job of batch) {
      strictEqual(free.includes(job.sourceEntityId), true);
      model.held.set(job.sourceEntityId, { events: model.waiting.get(job.sourceEntityId)!, job });
      model.waiting.delete(job.sourceEntityId);
    }
    await lostLeasesAreWorthNothing(model, real);
  }
}

/** A worker that comes back late can do nothing, not even where another one has its job now. */
async function lostLeasesAreWorthNothing({ lost }: Model, real: Real): Promise<void> {
  for (const job of lost) {
    await rejects(
      real.database.transaction((tx) => real.jobs.complete(tx, settled([job]))),
      { code: 'queue.lease_lost' },
    );
    await rejects(real.jobs.fail(null, failed([job])), { code: 'queue.lease_lost' });
    deepStrictEqual(await real.leases.extend(job.leaseToken, [job.id]), [job.id]);
  }
  await real.jobs.release(lost);
}

/** Leases that have run out, but are renewed before anybody took the jobs back, are held as before. */
class Extend extends Step {
  constructor() {
    super('extend');
  }
  override check(model: Readonly<Model>): boolean {
    return model.held.size > 0;
  }
  protected async act(model: Model, real: Real): Promise<void> {
    await real.expireLeases();
    for (const { job } of model.held.values()) deepStrictEqual(await real.leases.extend(job.leaseToken, [job.id]), []);
    strictEqual(await real.keeper.reapExpired(), 0);
  }
}

class TogglePause extends Step {
  constructor() {
    super('pause or resume');
  }
  protected async act(model: Model, real: Real): Promise<void> {
    const command = model.isPaused ? new ResumeQueueCommand('product', 'test') : new PauseQueueCommand('product', null, 'test');
    await real.app.get(CommandBus).execute(command);
    model.isPaused = !model.isPaused;
  }
}

/** Two processes redrive at the same moment, a day later. */
class Redrive extends Step {
  constructor() {
    super('redrive');
  }
  protected async act(model: Model, real: Real): Promise<void> {
    await real.database.query('update tds_dead_letter_queue set next_retry_at = now() where next_retry_at is not null');
    const bus = real.app.get(CommandBus);
    const redriven = (await Promise.all([1, 2].map(() => bus.execute(new RedriveDueDeadLettersCommand())))).flat();
    const due = [...model.letters].filter(([, { isDue }]) => isDue).map(([record]) => record);
    deepStrictEqual(sorted(redriven.map(({ sourceEntityId }) => sourceEntityId)), sorted(due));
    for (const record of due) {
      const { events, tries } = model.letters.get(record)!;
      model.letters.set(record, { events, tries: tries + 1, isDue: false });
      wait(model, record, events);
    }
  }
}

const WAYS = ['complete', 'retry', 'snooze', 'reject', 'release', 'die'] as const;

/** Something a worker does with the jobs it holds. */
class Settle extends Step {
  constructor(private readonly how: (typeof WAYS)[number]) {
    super(how);
  }
  override check(model: Readonly<Model>): boolean {
    return model.held.size > 0;
  }
  protected async act(model: Model, real: Real): Promise<void> {
    const jobs = [...model.held.values()].map(({ job }) => job);
    await this.settle(real, jobs);
    for (const { sourceEntityId, attempts, deadLetterId } of jobs) {
      const isBuried = this.how === 'reject' || ((this.how === 'retry' || this.how === 'die') && attempts >= 3);
      if (this.how === 'complete') complete(model, sourceEntityId);
      else if (isBuried) bury(model, sourceEntityId, deadLetterId !== null);
      else wait(model, sourceEntityId, release(model, sourceEntityId));
    }
    // The last few are enough to try.
    model.lost.splice(0, model.lost.length - 2);
    model.lost.push(...jobs);
    await lostLeasesAreWorthNothing(model, real);
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
}

it('does what a few lines of model say, in any order: no event lost, none done twice, no record at two workers', async () => {
  const settle = fc.constantFrom(...WAYS).map((how) => new Settle(how));
  const commands = fc.commands<Model, Real, false>(
    [
      fc.array(fc.constantFrom(...RECORDS), { minLength: 1, maxLength: 4 }).map((records) => new Enqueue(records)),
      fc.constant(new Claim()),
      fc.constant(new Claim()),
      settle,
      settle,
      fc.constant(new Extend()),
      fc.constant(new Redrive()),
      fc.constant(new TogglePause()),
    ],
    { maxCommands: 25, size: 'max' },
  );
  const start = (): Model => ({
    waiting: new Map(),
    held: new Map(),
    letters: new Map(),
    done: new Set(),
    lost: [],
    isPaused: false,
    events: 0,
  });
  const holds = fc.assert(
    fc.asyncProperty(commands, async (run) => {
      await queue.clear();
      await fc.asyncModelRun(() => ({ model: start(), real: queue }), run);
    }),
    { numRuns: RUNS, ...(SEED === undefined ? {} : { seed: Number(SEED) }) },
  );
  await expect(holds).resolves.toBeUndefined();
});
