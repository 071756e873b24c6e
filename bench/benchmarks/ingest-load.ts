import { type BenchServer, withClient } from '../harness/bench-server';
import type { LoadResult, LoadTask } from '../load/load-task';
import { runLoad } from '../load/run-load';
import { WEBHOOK_SECRET } from '../ours/app-environment';

export const CONNECTIONS = 50;
const WARM_UP_REQUESTS = 1_000;

/** A server that takes webhooks: where it is, in which database its rows must be afterwards, and what it has used. */
export interface IngestTarget {
  readonly name: string;
  readonly port: number;
  readonly path: string;
  readonly databaseUrl: string;
  readonly cpuMs: () => number | null;
}

/** A load with what it cost. */
export interface Bombardment extends LoadResult {
  /** Processor time of server and PostgreSQL per webhook, microseconds; null where the system does not tell. */
  readonly cpuMicrosEach: number | null;
}

/**
 * Runs a load, looks every accepted webhook up in the database, and empties the tables.
 *
 * @throws Error when anything but 2xx was answered, or a webhook is missing.
 */
export async function bombard(
  target: IngestTarget,
  load: LoadTask['load'],
  { server, folder }: { readonly server: BenchServer; readonly folder: string },
): Promise<Bombardment> {
  const { port, path, databaseUrl } = target;
  const cpuMs = (): number | null => {
    const [own, postgres] = [target.cpuMs(), server.cpuMs()];
    return own === null || postgres === null ? null : own + postgres;
  };
  const before = cpuMs();
  const result = await runLoad(
    { port, path, secret: WEBHOOK_SECRET, connections: CONNECTIONS, firstRecord: 0, load, warmUpRequests: WARM_UP_REQUESTS },
    folder,
  );
  const after = cpuMs();
  const accepted = result.accepted + WARM_UP_REQUESTS;
  await takeOut(databaseUrl, accepted);
  return { ...result, cpuMicrosEach: before === null || after === null ? null : ((after - before) / accepted) * 1_000 };
}

/** Empties inbox and queue. @throws Error when they did not hold exactly what was accepted. */
async function takeOut(databaseUrl: string, expected: number): Promise<void> {
  await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ events: number; jobs: number }>(
      `select (select count(*)::int from tds_inbox_events where status = 'received') as events,
              (select count(*)::int from tds_sync_queue_live where status = 'pending') as jobs`,
    );
    const { events, jobs } = rows[0]!;
    if (events !== expected || jobs !== expected)
      throw new Error(`${expected} webhooks were accepted, ${events} events and ${jobs} jobs found`);
    await client.query('truncate tds_inbox_events, tds_inbox_keys, tds_sync_queue');
  });
}
