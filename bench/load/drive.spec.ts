import { type Answer, driveClosed, driveOpen } from './drive';
import type { SignedRequest } from './signed-requests';

const requests: SignedRequest[] = Array.from({ length: 6 }, (_, n) => ({ recordId: String(n), bytes: Buffer.from(String(n)) }));

/** A connection to a server that takes a while for each request. */
class SlowConnection {
  sent = 0;
  private isBusy = false;

  constructor(private readonly serviceMs: number) {}

  async send(): Promise<number> {
    if (this.isBusy) throw new Error('two requests at a time');
    this.isBusy = true;
    this.sent += 1;
    await new Promise((resolve) => setTimeout(resolve, this.serviceMs));
    this.isBusy = false;
    return 202;
  }
}

describe('a closed load', () => {
  it('sends each request once, over all connections', async () => {
    const connections = [new SlowConnection(1), new SlowConnection(1)];
    const answered: string[] = [];
    await driveClosed(connections, requests, 60, ({ recordId }) => answered.push(recordId));
    expect(answered.toSorted()).toEqual(['0', '1', '2', '3', '4', '5']);
    expect(connections.every(({ sent }) => sent > 0)).toBe(true);
  });

  it('ends when its time is up', async () => {
    const connection = new SlowConnection(1);
    await driveClosed([connection], requests, 0, () => undefined);
    expect(connection.sent).toBe(0);
  });
});

describe('an open load', () => {
  it('counts the wait of requests the server kept waiting', async () => {
    const serviceMs = 20;
    const latencies: number[] = [];
    const onAnswer = (_: SignedRequest, { dueAt, answeredAt }: Answer): void => void latencies.push(answeredAt - dueAt);
    await driveOpen([new SlowConnection(serviceMs)], requests, 1_000, onAnswer);
    // All six are due within 5 ms, and one connection serves them one after the other. A timer may ring a millisecond early.
    expect(latencies).toHaveLength(6);
    expect(latencies.at(-1)).toBeGreaterThan(6 * (serviceMs - 1) - 5);
  });

  it('announces each request at the instant it is due', async () => {
    const due: number[] = [];
    await driveOpen(
      [new SlowConnection(0)],
      requests,
      500,
      () => undefined,
      (_, dueAt) => due.push(dueAt),
    );
    const gaps = due.slice(1).map((at, n) => at - due[n]!);
    for (const gap of gaps) expect(gap).toBeCloseTo(2, 6);
  });
});
