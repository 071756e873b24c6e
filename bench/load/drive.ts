import type { HttpConnection } from './http-connection';
import type { SignedRequest } from './signed-requests';

/** What carries one request at a time. */
type Sender = Pick<HttpConnection, 'send'>;

/** A request that was answered. */
export interface Answer {
  readonly status: number;
  /** When it was to be sent, on the clock of `performance.now()`. */
  readonly dueAt: number;
  readonly answeredAt: number;
}

type OnAnswer = (request: SignedRequest, answer: Answer) => void;

/** Every connection sends its next request as soon as its last one is answered, until time is up or no request is left. */
export async function driveClosed(
  connections: readonly Sender[],
  requests: readonly SignedRequest[],
  seconds: number,
  onAnswer: OnAnswer,
): Promise<void> {
  const endsAt = performance.now() + seconds * 1_000;
  let next = 0;
  const loop = async (connection: Sender): Promise<void> => {
    while (next < requests.length && performance.now() < endsAt) {
      const request = requests[next++]!;
      const dueAt = performance.now();
      const status = await connection.send(request.bytes);
      onAnswer(request, { status, dueAt, answeredAt: performance.now() });
    }
  };
  await Promise.all(connections.map(loop));
}

/**
 * Sends at a fixed rate whatever the server does. A request that finds no free connection waits for one, and its wait counts: latency runs
 * from the instant it was due, so a server that stalls can't hide the requests it kept waiting.
 */
export async function driveOpen(
  connections: readonly Sender[],
  requests: readonly SignedRequest[],
  ratePerSecond: number,
  onAnswer: OnAnswer,
  onDue: (request: SignedRequest, dueAt: number) => void = () => undefined,
): Promise<void> {
  const idle = [...connections];
  const overdue: (() => void)[] = [];
  const acquire = async (): Promise<Sender> => {
    const connection = idle.pop();
    if (connection) return connection;
    await new Promise<void>((resolve) => overdue.push(resolve));
    return idle.pop()!;
  };
  const send = async (request: SignedRequest, dueAt: number): Promise<void> => {
    const connection = await acquire();
    const status = await connection.send(request.bytes);
    onAnswer(request, { status, dueAt, answeredAt: performance.now() });
    idle.push(connection);
    overdue.shift()?.();
  };
  const startedAt = performance.now();
  const sent: Promise<void>[] = [];
  for (const [n, request] of requests.entries()) {
    const dueAt = startedAt + (n / ratePerSecond) * 1_000;
    const waitMs = dueAt - performance.now();
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
    onDue(request, dueAt);
    sent.push(send(request, dueAt));
  }
  await Promise.all(sent);
}
