import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { withClient } from '../harness/bench-server';
import type { BenchContext } from '../harness/benchmark';
import type { Measurement } from '../harness/measurement';
import { figuresOf, takeTurns } from '../harness/rounds';
import { median } from '../harness/statistics';
import { ORGANIZATION_ID } from '../ours/app-environment';
import { BATCH_SIZE, drainRate } from './queue-drain';

/** Jobs that wait when the claims of the peer line are measured. */
const FEW = 1_000;
/** Jobs a drain is compared with. */
const SMALL_BACKLOG = 50_000;
const LEASE_SECONDS = 600;
/** Claims of one round; together less than the fewest jobs that wait. */
const CLAIMS = 9;

/** A round of claims of batches, one after the other, as one worker makes them. */
interface Claims {
  readonly milliseconds: number;
  /** Pages of tables and indexes PostgreSQL looked at for one claim. */
  readonly pages: number;
}

/** What a claim costs when few and when many jobs wait, beside a long history; and whether a large backlog is drained as fast as a small one. */
export async function claimBenchmark(context: BenchContext): Promise<readonly Measurement[]> {
  const { backlogRows } = context.options;
  const claims = await measureClaims(context);
  const drain = (jobs: number) => {
    context.progress(`claim: draining ${jobs} jobs`);
    return drainRate(context, 'tds', jobs);
  };
  const small = await drain(SMALL_BACKLOG);
  const large = await drain(backlogRows);
  return [claimLine(context, claims), drainLine(context, small, large)];
}

/** Claims out of few jobs and out of many, in turns, beside one history. */
async function measureClaims({ server, options, progress }: BenchContext): Promise<Record<'few' | 'many', readonly Claims[]>> {
  const databaseUrl = await server.createDatabase('claim');
  try {
    return await withClient(databaseUrl, async (client) => {
      await client.query('set synchronous_commit = off');
      progress(`claim: ${options.historyRows} jobs done`);
      await fillDone(client, options.historyRows);
      const claimsOutOf = (waiting: number) => async (round: number) => {
        progress(`claim: ${waiting} jobs waiting, round ${round + 1}`);
        await client.query('truncate tds_sync_queue_live');
        await fillWaiting(client, waiting);
        await client.query('vacuum (analyze) tds_sync_queue_live');
        await client.query('checkpoint');
        return claim(client);
      };
      return takeTurns({ few: claimsOutOf(FEW), many: claimsOutOf(options.backlogRows) }, options.rounds);
    });
  } finally {
    await server.drop(databaseUrl);
  }
}

/** Jobs of the current month, the youngest partition: the one that is in use. */
function fillDone(client: Client, count: number): Promise<unknown> {
  return client.query(
    `insert into tds_sync_queue (organization_id, entity_type, source_entity_id, operation, payload_hash, origin, status, attempts, outcome, started_at, finished_at)
     select $1, 'product', (n % 2218)::text, 'upsert', md5(n::text), 'webhook', 'completed', 1, 'updated', now(), now()
       from generate_series(1, $2) n`,
    [ORGANIZATION_ID, count],
  );
}

/** Each of a record of its own, as the queue has them. */
function fillWaiting(client: Client, count: number): Promise<unknown> {
  return client.query(
    `insert into tds_sync_queue (organization_id, entity_type, source_entity_id, operation, payload, payload_hash, origin)
     select $1, 'product', n::text, 'upsert', json_build_object('item_id', n::text, 'name', repeat('x', 200)), md5(n::text), 'webhook'
       from generate_series(1, $2) n`,
    [ORGANIZATION_ID, count],
  );
}

async function claim(client: Client): Promise<Claims> {
  const times: number[] = [];
  const before = await pagesRead(client);
  for (let n = 0; n < CLAIMS; n += 1) {
    const startedAt = performance.now();
    const { rowCount } = await client.query('select id from tds_claim_jobs($1, $2, $3, $4)', [
      'bench',
      BATCH_SIZE,
      randomUUID(),
      LEASE_SECONDS,
    ]);
    times.push(performance.now() - startedAt);
    if (rowCount !== BATCH_SIZE) throw new Error(`a claim got ${rowCount} jobs`);
  }
  return { milliseconds: median(times), pages: Math.round(((await pagesRead(client)) - before) / CLAIMS) };
}

/** Blocks of the live jobs this database's sessions have looked at; what this session did last is told first. */
async function pagesRead(client: Client): Promise<number> {
  await client.query('select pg_stat_force_next_flush()');
  const { rows } = await client.query<{ pages: string }>(
    `select heap_blks_read + heap_blks_hit + idx_blks_read + idx_blks_hit as pages from pg_statio_user_tables where relname = 'tds_sync_queue_live'`,
  );
  return Number(rows[0]!.pages);
}

function claimLine({ options }: BenchContext, { few, many }: Record<'few' | 'many', readonly Claims[]>): Measurement {
  const millisecondsOf = (claims: readonly Claims[]) => claims.map(({ milliseconds }) => milliseconds);
  const pagesOf = (claims: readonly Claims[]) => median(claims.map(({ pages }) => pages));
  return {
    benchmark: 'claim',
    what: `a claim of ${BATCH_SIZE}, ${inWords(options.backlogRows)} waiting`,
    unit: 'ms',
    ...figuresOf(millisecondsOf(many), { name: `${inWords(FEW)} waiting`, rounds: millisecondsOf(few) }),
    target: { of: 'ratio', below: 2 },
    note: `${pagesOf(many)} pages of the waiting jobs looked at, with ${inWords(FEW)} waiting ${pagesOf(few)}; ${inWords(options.historyRows)} jobs done beside`,
  };
}

function drainLine({ options }: BenchContext, small: number, large: number): Measurement {
  return {
    benchmark: 'claim',
    what: `drain of ${inWords(options.backlogRows)} no-op jobs`,
    unit: 'jobs/s',
    ...figuresOf([large], { name: `${inWords(SMALL_BACKLOG)} jobs`, rounds: [small] }),
    target: { of: 'ratio', atLeast: 0.8 },
  };
}

function inWords(count: number): string {
  return count.toLocaleString('en-US');
}
