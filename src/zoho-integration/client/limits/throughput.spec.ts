import { ManualClock } from '@libs/testing';
import type { CallPurpose } from '@tds/sync';
import { CallLimiter } from './call-limiter';
import { minuteCapacity } from './lanes';
import type { Lease, SharedLimits } from './shared-limits';

const PER_MINUTE = 80;
const WINDOW_MS = 60_750;
const SLOT_MS = 250;

/** `lease-permits.sql` in memory, on the test's clock: the database's own behaviour is tested on the database. */
class ModelLimits {
  private readonly slots: { readonly at: number; calls: number }[] = [];

  constructor(private readonly clock: ManualClock) {}

  lease(lane: CallPurpose, wanted: number): Promise<Lease> {
    const now = this.clock.now().getTime();
    const live = this.slots.filter(({ at }) => at > now - WINDOW_MS);
    const used = live.reduce((sum, { calls }) => sum + calls, 0);
    const capacity = minuteCapacity(lane, PER_MINUTE);
    if (used >= capacity) return Promise.resolve({ kind: 'wait', ms: this.roomAt(live, used - capacity) + WINDOW_MS - now });
    const permits = Math.min(wanted, capacity - used);
    this.slots.push({ at: Math.floor(now / SLOT_MS) * SLOT_MS, calls: permits });
    const oldestLeavesInMs = (live[0]?.at ?? now) + WINDOW_MS - now;
    return Promise.resolve({ kind: 'granted', permits, used: used + permits, capacity, oldestLeavesInMs });
  }

  private roomAt(live: readonly { readonly at: number; readonly calls: number }[], excess: number): number {
    let left = 0;
    return live.find(({ calls }) => (left += calls) > excess)?.at ?? 0;
  }
}

/** A process whose calls take 300 ms, on simulated time. */
function aSimulation() {
  const clock = new ManualClock();
  const limiter = new CallLimiter(
    new ModelLimits(clock) as unknown as SharedLimits,
    { requestsPerMinute: PER_MINUTE, maxConcurrency: 4 },
    clock,
  );
  const startedAt = clock.now().getTime();
  const sent: number[] = [];
  const call = async (lane: CallPurpose): Promise<number> => {
    const askedAt = clock.now().getTime();
    const release = await limiter.acquire(lane, 'GET /');
    sent.push(clock.now().getTime() - startedAt);
    const waitedMs = clock.now().getTime() - askedAt;
    await clock.sleep(300);
    release();
    return waitedMs;
  };
  return { clock, call, sent };
}

/** Most calls in any 60 seconds. */
function busiestMinute(times: readonly number[]): number {
  return Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 60_000).length));
}

describe('a long sync under the limit', () => {
  it('takes no more than 5 % above calls ÷ limit, and never breaks the limit', async () => {
    const { clock, call, sent } = aSimulation();
    const calls = 800;
    const workers = Array.from({ length: 4 }, async (_, worker) => {
      for (let number = worker; number < calls; number += 4) await call('full');
    });
    for (let minute = 0; minute < 12 && sent.length < calls; minute++) await clock.advance(60_000);
    await Promise.all(workers);
    expect(sent).toHaveLength(calls);
    expect(busiestMinute(sent)).toBeLessThanOrEqual(PER_MINUTE);
    expect(Math.max(...sent)).toBeLessThanOrEqual((calls / PER_MINUTE) * 60_000 * 1.05);
  });

  it('lets urgent calls in between within two seconds', async () => {
    const { clock, call, sent } = aSimulation();
    const day = { isOver: false };
    const bulk = Array.from({ length: 4 }, async () => {
      while (!day.isOver) await call('full');
    });
    const waits: Promise<number>[] = [];
    for (let second = 0; second < 300; second++) {
      await clock.advance(1_000);
      if (second % 10 === 0) waits.push(call('webhook_refetch'));
    }
    day.isOver = true;
    await clock.advance(120_000);
    await Promise.all(bulk);
    expect(Math.max(...(await Promise.all(waits)))).toBeLessThanOrEqual(2_000);
    expect(busiestMinute(sent)).toBeLessThanOrEqual(PER_MINUTE);
  });
});
