import { ManualClock } from '@libs/testing';
import type { CallPurpose } from '@tds/sync';
import { CallLimiter, type Release } from './call-limiter';
import type { Lease, SharedLimits } from './shared-limits';

const granted = (permits: number, facts: Partial<Lease> = {}): Lease =>
  ({ kind: 'granted', permits, used: permits, capacity: 1_000, oldestLeavesInMs: 60_000, ...facts }) as Lease;

/** What the database would say, in turn; the last answer stays. */
function limiterWith(answers: Lease[], settings = { requestsPerMinute: 80, maxConcurrency: 4 }) {
  const asked: [CallPurpose, number][] = [];
  const shared = {
    lease: (lane: CallPurpose, wanted: number) => {
      asked.push([lane, wanted]);
      return Promise.resolve((answers.length > 1 ? answers.shift() : answers[0]) as Lease);
    },
  } as unknown as SharedLimits;
  const clock = new ManualClock();
  const limiter = new CallLimiter(shared, settings, clock);
  const order: string[] = [];
  const enter = async (lane: CallPurpose, name: string = lane, signal?: AbortSignal): Promise<Release> => {
    const release = await limiter.acquire(lane, 'GET /', signal);
    order.push(name);
    return release;
  };
  return { limiter, clock, enter, asked, order };
}

describe('CallLimiter', () => {
  it('serves the most urgent lane first and each lane in order of arrival', async () => {
    const { enter, order, clock } = limiterWith([granted(1)], { requestsPerMinute: 80, maxConcurrency: 1 });
    const first = await enter('full', 'first');
    const waiting = (['full', 'verification', 'stock', 'webhook_refetch', 'user', 'webhook_refetch'] as const).map((lane, index) =>
      enter(lane, `${lane} ${index}`),
    );
    first();
    for (const entered of waiting) void entered.then((release) => release());
    await clock.advance(0);
    await Promise.all(waiting);
    expect(order).toEqual(['first', 'webhook_refetch 3', 'webhook_refetch 5', 'user 4', 'stock 2', 'full 0', 'verification 1']);
  });

  it('lets no more calls be in flight than allowed, and counts a double release once', async () => {
    const { enter, order, clock } = limiterWith([granted(1)], { requestsPerMinute: 80, maxConcurrency: 2 });
    const first = await enter('user');
    await enter('user');
    void enter('user');
    void enter('user');
    await clock.advance(1_000);
    expect(order).toHaveLength(2);
    first();
    first();
    await clock.advance(0);
    expect(order).toHaveLength(3);
  });

  it('waits as long as the window says, and asks again', async () => {
    const { enter, clock, asked, order } = limiterWith([{ kind: 'wait', ms: 5_000 }, granted(1)]);
    void enter('full');
    await clock.advance(4_999);
    expect(order).toEqual([]);
    await clock.advance(1);
    expect(order).toEqual(['full']);
    expect(asked).toHaveLength(2);
  });

  it('asks at once for an urgent caller who finds a less urgent one waiting', async () => {
    const { enter, clock, asked, order } = limiterWith([{ kind: 'wait', ms: 50_000 }, granted(1), { kind: 'wait', ms: 50_000 }]);
    void enter('full');
    await clock.advance(0);
    void enter('webhook_refetch');
    await clock.advance(0);
    expect(order).toEqual(['webhook_refetch']);
    expect(asked.map(([lane]) => lane)).toEqual(['full', 'webhook_refetch', 'full']);
  });

  it('leases wide limits in blocks and uses them without asking again', async () => {
    const { enter, asked } = limiterWith([granted(10)], { requestsPerMinute: 6_000, maxConcurrency: 20 });
    await Promise.all(Array.from({ length: 10 }, () => enter('full')));
    expect(asked).toEqual([['full', 10]]);
    await enter('full');
    expect(asked).toHaveLength(2);
  });

  it('does not use permits that have lain about, nor an urgent lane’s for a lesser one', async () => {
    const { enter, asked, clock } = limiterWith([granted(10)], { requestsPerMinute: 6_000, maxConcurrency: 20 });
    await enter('user');
    await enter('webhook_refetch');
    await enter('full');
    expect(asked.map(([lane]) => lane)).toEqual(['user', 'full']);
    await clock.advance(501);
    await enter('full');
    expect(asked).toHaveLength(3);
  });

  it('spreads scheduled calls once half of the minute is spent, but no urgent one', async () => {
    const half = granted(1, { used: 41, capacity: 78, oldestLeavesInMs: 37_000 } as Partial<Lease>);
    const { enter, order, clock } = limiterWith([half]);
    (await enter('full'))();
    void enter('full', 'second');
    await clock.advance(999);
    expect(order).toEqual(['full']);
    await enter('webhook_refetch');
    await clock.advance(1);
    expect(order).toEqual(['full', 'webhook_refetch', 'second']);
  });

  it('refuses a spent lane and those less urgent, with the time to come back', async () => {
    const spent: Lease = { kind: 'spent', isQuota: false, retryAfterMs: 7_200_000 };
    const { enter, order } = limiterWith([spent, granted(1)]);
    const results = await Promise.allSettled([enter('full'), enter('verification')]);
    for (const result of results) {
      expect(result).toMatchObject({
        status: 'rejected',
        reason: { kind: 'quota', code: 'zoho.daily_budget_reserved', retryAfterMs: 7_200_000 },
      });
    }
    await enter('webhook_refetch');
    expect(order).toEqual(['webhook_refetch']);
  });

  it('lets a waiting caller leave', async () => {
    const { enter, clock, order } = limiterWith([{ kind: 'wait', ms: 5_000 }, granted(1)]);
    const reason = new Error('cancelled');
    const controller = new AbortController();
    const leaving = enter('user', 'leaving', controller.signal);
    const staying = enter('full', 'staying');
    await clock.advance(0);
    controller.abort(reason);
    await expect(leaving).rejects.toBe(reason);
    await clock.advance(5_000);
    await staying;
    expect(order).toEqual(['staying']);
    await expect(async () => enter('user', 'late', AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  it('halves the calls in flight for a minute after Zoho called us too concurrent', async () => {
    const { limiter, enter, order, clock } = limiterWith([granted(1)]);
    limiter.narrow();
    const first = await enter('user');
    await enter('user');
    void enter('user');
    await clock.advance(59_000);
    expect(order).toHaveLength(2);
    await clock.advance(1_000);
    first();
    void enter('user');
    await clock.advance(0);
    expect(order).toHaveLength(4);
  });

  it('passes on what made the database unreachable, and serves again after', async () => {
    const outage = new Error('connection refused');
    let isDown = true;
    const shared = { lease: () => (isDown ? Promise.reject(outage) : Promise.resolve(granted(1))) } as unknown as SharedLimits;
    const limiter = new CallLimiter(shared, { requestsPerMinute: 80, maxConcurrency: 4 }, new ManualClock());
    await expect(limiter.acquire('user', 'GET /')).rejects.toBe(outage);
    isDown = false;
    await expect(limiter.acquire('user', 'GET /')).resolves.toBeInstanceOf(Function);
  });

  it('sends everyone away when it closes, and sleeps no longer', async () => {
    const { limiter, enter, clock } = limiterWith([{ kind: 'wait', ms: 50_000 }]);
    const waiting = enter('user');
    await clock.advance(0);
    const reason = new Error('stopping');
    limiter.close(reason);
    await expect(waiting).rejects.toBe(reason);
    await clock.advance(0);
    expect(clock.sleeping).toBe(0);
  });
});
