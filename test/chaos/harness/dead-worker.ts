import { until } from '@libs/testing';
import { freePort } from '../../support/tds-process';
import type { World } from './world';

/** What became of the rows a worker held when it died. */
export interface Takeover {
  readonly rows: number;
  /** From its death until the others were done with all of them, ms; null: not within the deadline. */
  readonly tookMs: number | null;
}

/** A further worker joins and dies in the middle of a batch; waits until the others are done with what it held. */
export async function deathOfAWorker(
  world: World,
  deadlineMs: number,
  environment: Readonly<Record<string, string>> = {},
): Promise<Takeover> {
  // It dies at the third batch it claims: the lease is its last act.
  const doomed = world.another({ ...environment, TDS_ROLE: 'worker', TDS_FAIL_POINT: 'worker.claimed:3' }, await freePort());
  void doomed.runToExit();
  await until(() => !doomed.isRunning, 60_000);
  const diedAt = performance.now();
  const held = await world.rows<{ id: string }>(
    `select id::text from tds_sync_queue_live where status = 'processing' and lease_owner not in (select id from tds_workers where pid = $1)`,
    [world.tds.pid],
  );
  const ids = held.map(({ id }) => id);
  const isDone = async (): Promise<boolean> =>
    (await world.rows('select from tds_sync_queue_live where id = any ($1::bigint[]) limit 1', [ids])).length === 0;
  const isTakenOver = await until(isDone, deadlineMs).catch(() => false);
  return { rows: ids.length, tookMs: isTakenOver ? Math.round(performance.now() - diedAt) : null };
}
