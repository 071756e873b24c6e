import { until } from '@libs/testing';
import { type FailPointName, failPointNames } from '@tds/platform/fail-points';
import type { World } from '../harness/world';

/** How a process is brought to a fail point, and what the world does while and after it comes back. */
export interface Drill {
  /** Which passing of the point, from 1. */
  readonly nth: number;
  /** Makes the running process come to the point. */
  provoke(world: World): Promise<void>;
  /** Starts it again and does what its surroundings would do anyway: senders and people repeat what had no answer. */
  mend(world: World): Promise<void>;
}

/** Webhooks of one drill. */
const EVENTS = 8;

const nothingMore = (world: World): Promise<void> => world.launch();

async function sendSome(world: World): Promise<void> {
  for (let n = 0; n < EVENTS; n += 1) world.sender.send();
}

const webhooks: Drill = { nth: 1, provoke: sendSome, mend: nothingMore };

const hints: Drill = {
  nth: 1,
  mend: nothingMore,
  async provoke({ sender, courier }) {
    const [id] = sender.products;
    sender.edit(id!);
    courier.deliver(sender.hint(id!));
  },
};

/** Without a database from before the webhooks until all are taken. */
const spooling: Drill = {
  nth: 1,
  async provoke(world) {
    await world.proxy.refuse();
    await sendSome(world);
  },
  async mend(world) {
    await world.launchWithoutDatabase();
    await world.courier.settled();
    await world.proxy.restore();
  },
};

const draining: Drill = {
  nth: 1,
  mend: nothingMore,
  async provoke(world) {
    await world.proxy.refuse();
    await sendSome(world);
    await world.courier.settled();
    await world.proxy.restore();
  },
};

interface Letter {
  readonly id: string;
  readonly record: string;
}

const openLetters = (world: World): Promise<readonly Letter[]> =>
  world.rows<Letter>('select id::text, source_entity_id as record from tds_dead_letter_queue where not resolved');

const firstLetter = (world: World): Promise<Letter> => until(async () => (await openLetters(world))[0], 30_000);

/** A webhook that says what no rule allows; the record itself is fine. */
async function sendPoison({ sender, courier }: World): Promise<void> {
  const [, id] = sender.products;
  courier.deliver({ item: { ...sender.edit(id!).item, rate: -5 } });
}

const failing: Drill = {
  nth: 1,
  provoke: sendPoison,
  async mend(world) {
    await world.launch();
    const letter = await firstLetter(world);
    // Zoho's next word about the record makes it good.
    world.courier.deliver(world.sender.edit(letter.record));
    await until(async () => (await openLetters(world)).length === 0, 30_000);
  },
};

const retry = (world: World, letter: Letter) =>
  world.request('POST', `/api/bff/tds/dead-letter/${letter.id}/retry`, { notes: 'mended in Zoho' });

const redriving: Drill = {
  nth: 1,
  async provoke(world) {
    await sendPoison(world);
    await retry(world, await firstLetter(world));
  },
  async mend(world) {
    const [letter] = await openLetters(world);
    await world.launch();
    // Whoever had no answer asks again; by then it may have been done.
    if (letter) await until(async () => [201, 202, 409].includes((await retry(world, letter)).status), 30_000);
    await until(async () => (await openLetters(world)).length === 0, 30_000);
  },
};

const fullSync = (world: World) =>
  world.request('POST', '/api/bff/tds/sync/product?wait=true', { mode: 'full' }) as Promise<{ body: { status?: string } | null }>;

/** Full syncs of products: what changed and what went was told by no webhook. */
export const syncing = (nth: number): Drill => ({
  nth,
  async provoke(world) {
    const living = [...world.sandbox.store.each('item')].map(({ id }) => id);
    for (const n of [1, 0.5, 0.25]) world.sender.edit(living[Math.floor((living.length - 1) * n)]!);
    world.sender.touched.add(living[3]!);
    world.sandbox.remove('item', living[3]!);
    void fullSync(world);
  },
  async mend(world) {
    await world.launch();
    await until(async () => (await fullSync(world)).body?.status === 'completed', 60_000);
  },
});

/** Fills the mirror the drills of syncs work on. */
export async function firstSync(world: World): Promise<void> {
  await world.launch();
  await until(async () => (await fullSync(world)).body?.status === 'completed', 120_000);
  await world.tds.kill();
}

const DRILL_OF: readonly (readonly [prefix: string, drill: Drill])[] = [
  ['receive.', webhooks],
  ['spool.', spooling],
  ['drain.', draining],
  ['worker.fetched', hints],
  ['worker.', webhooks],
  ['apply.', webhooks],
  ['failure.', failing],
  ['redrive.', redriving],
  // The second page: one is behind it, one ahead.
  ['sync.page', syncing(2)],
  ['sync.checkpoint', syncing(2)],
  ['sync.', syncing(1)],
];

/** The drill that comes by a fail point. */
export function drillOf(point: FailPointName): Drill {
  return DRILL_OF.find(([prefix]) => point.startsWith(prefix))![1];
}

/** One or two of every stage: what a short run looks at. */
const SHORT: readonly FailPointName[] = [
  'receive.before_statement',
  'receive.committed',
  'spool.synced',
  'drain.committed',
  'worker.claimed',
  'apply.completed',
  'apply.committed',
  'redrive.enqueued',
  'sync.page_applied',
];

/** The points of a run, in the order of the pipeline. */
export function pointsOf({
  isShort,
  points,
}: {
  readonly isShort: boolean;
  readonly points: string | undefined;
}): readonly FailPointName[] {
  const chosen = isShort && points === undefined ? SHORT : failPointNames;
  return chosen.filter((name) => name.startsWith(points ?? ''));
}
