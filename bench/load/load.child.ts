import { percentile } from '../harness/statistics';
import { type Answer, driveClosed, driveOpen } from './drive';
import { HttpConnection } from './http-connection';
import { itemDocuments } from './items';
import type { Latencies, LoadResult, LoadTask } from './load-task';
import { MirrorWatch } from './mirror-watch';
import { type SignedRequest, signedRequests } from './signed-requests';

/** Different documents; each is sent under many ids. */
const DOCUMENTS = 500;

/** Drives one load from a process of its own. */
async function main(): Promise<void> {
  const task = JSON.parse(process.argv[2]!) as LoadTask;
  const [warmUp, measured] = await makeRequests(task);
  const connections = await Promise.all(Array.from({ length: task.connections }, () => HttpConnection.open(task.port)));
  await driveClosed(connections, warmUp, Infinity, () => undefined);
  const result = await measure(task, connections, measured);
  for (const connection of connections) connection.close();
  process.send!(result);
}

async function makeRequests(task: LoadTask): Promise<[SignedRequest[], SignedRequest[]]> {
  const { port, path, secret, firstRecord, load, warmUpRequests } = task;
  const { details: documents } = await itemDocuments(DOCUMENTS);
  const count = warmUpRequests + (load.kind === 'closed' ? load.maxRequests : load.requests);
  const requests = signedRequests({ count, firstRecord, documents, host: `127.0.0.1:${port}`, path, secret });
  return [requests.slice(0, warmUpRequests), requests.slice(warmUpRequests)];
}

async function measure(task: LoadTask, connections: readonly HttpConnection[], requests: readonly SignedRequest[]): Promise<LoadResult> {
  const { load, watchDatabaseUrl } = task;
  const statuses: Record<string, number> = {};
  const latencies: number[] = [];
  let lastAnswerAt = 0;
  const onAnswer = (_: SignedRequest, { status, dueAt, answeredAt }: Answer): void => {
    statuses[status] = (statuses[status] ?? 0) + 1;
    latencies.push(answeredAt - dueAt);
    lastAnswerAt = answeredAt;
  };
  const watch = watchDatabaseUrl === undefined ? undefined : await MirrorWatch.start(watchDatabaseUrl);
  const startedAt = performance.now();
  const watching = watch?.watch();
  if (load.kind === 'closed') await driveClosed(connections, requests, load.seconds, onAnswer);
  else await driveOpen(connections, requests, load.ratePerSecond, onAnswer, ({ recordId }, dueAt) => watch?.expect(recordId, dueAt));
  watch?.end();
  await watching;
  const accepted = Object.entries(statuses).reduce((sum, [status, count]) => sum + (status.startsWith('2') ? count : 0), 0);
  const seconds = (lastAnswerAt - startedAt) / 1_000;
  return { accepted, statuses, seconds, answered: summary(latencies), ...(watch && { mirrored: summary(watch.latencies) }) };
}

const summary = (values: readonly number[]): Latencies => ({
  p50: percentile(values, 50),
  p99: percentile(values, 99),
  max: percentile(values, 100),
});

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
