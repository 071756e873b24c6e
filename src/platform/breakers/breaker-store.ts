import { loadSql, type Queryable } from '@libs/pg';
import type { Database } from '@tds/platform/database';
import type { BreakerChange, BreakerState, BreakerView } from './breaker-view';

const readBreaker = loadSql(__dirname, 'sql/read-breaker.sql');
const recordFailure = loadSql(__dirname, 'sql/record-failure.sql');
const recordSuccess = loadSql(__dirname, 'sql/record-success.sql');
const claimProbe = loadSql(__dirname, 'sql/claim-probe.sql');
const closeBreaker = loadSql(__dirname, 'sql/close-breaker.sql');
const reopenBreaker = loadSql(__dirname, 'sql/reopen-breaker.sql');
const releaseProbe = loadSql(__dirname, 'sql/release-probe.sql');
const resetBreaker = loadSql(__dirname, 'sql/reset-breaker.sql');
const forceOpenBreaker = loadSql(__dirname, 'sql/force-open-breaker.sql');
const listBreakers = loadSql(__dirname, 'sql/list-breakers.sql');
const addChange = loadSql(__dirname, 'sql/add-change.sql');

/** Channel on which breakers tell that they changed; the payload is a breaker's name. */
const CHANNEL = 'tds_circuit_breakers';
/** Longest wait between probes, s. A 429 storm of 50 minutes was seen; half an hour wastes few calls and notices the end soon. Design 5. */
const MAX_WAIT_SECONDS = 1800;
/** How long a probe may take before another may try, s: longer than any call. */
const PROBE_CLAIM_SECONDS = 90;
/** Changes a view of a breaker shows. */
const SHOWN_CHANGES = 10;

/** A breaker as the database has it. Times are by the database's clock. */
export interface StoredBreaker {
  readonly state: BreakerState;
  readonly failures: number;
  readonly reason: string | null;
  /** Until the next probe is allowed; null while closed. */
  readonly probeInMs: number | null;
}

/** What is stored of what people see. */
export type StoredBreakerView = Omit<BreakerView, 'isControllable'>;

/** Why a call counts against what was called. */
export interface BreakerFailure {
  /** Error code. */
  readonly reason: string;
  /** Wait the failure itself asked for, s. */
  readonly retryAfterSeconds: number;
}

/** The breakers of all processes, in `tds_circuit_breakers`. Every change is a compare-and-set, so late news changes nothing. */
export class BreakerStore {
  constructor(private readonly database: Database) {}

  async read(name: string): Promise<StoredBreaker> {
    const [row] = await this.database.query<StoredBreaker>(readBreaker, [name]);
    return row ?? { state: 'closed', failures: 0, reason: null, probeInMs: null };
  }

  async recordFailure(
    name: string,
    limits: { readonly threshold: number; readonly waitSeconds: number },
    failure: BreakerFailure,
  ): Promise<void> {
    await this.database.query(recordFailure, [name, limits.threshold, limits.waitSeconds, failure.reason, failure.retryAfterSeconds]);
  }

  async recordSuccess(name: string): Promise<void> {
    await this.database.query(recordSuccess, [name]);
  }

  /** The token of the one probe, or null when it is not our turn. */
  async claimProbe(name: string): Promise<string | null> {
    const [row] = await this.database.query<{ probeToken: string }>(claimProbe, [name, PROBE_CLAIM_SECONDS]);
    return row?.probeToken ?? null;
  }

  async close(name: string, probeToken: string): Promise<void> {
    await this.database.query(closeBreaker, [name, probeToken]);
  }

  async reopen(name: string, probeToken: string, failure: BreakerFailure): Promise<void> {
    await this.database.query(reopenBreaker, [name, probeToken, MAX_WAIT_SECONDS, failure.reason, failure.retryAfterSeconds]);
  }

  async release(name: string, probeToken: string): Promise<void> {
    await this.database.query(releaseProbe, [name, probeToken]);
  }

  /** Closes it by hand, in the caller's transaction. */
  async reset(tx: Queryable, name: string, actor: string): Promise<void> {
    await tx.query(resetBreaker, [name, actor]);
  }

  /** Opens it by hand, in the caller's transaction. */
  async forceOpen(
    tx: Queryable,
    name: string,
    { actor, reason, seconds, waitSeconds }: { actor: string; reason: string; seconds: number; waitSeconds: number },
  ): Promise<void> {
    await tx.query(forceOpenBreaker, [name, actor, seconds, reason, waitSeconds]);
  }

  /** Breakers by name: all that are stored, and those in `names` that are not. */
  async list(names: readonly string[]): Promise<StoredBreakerView[]> {
    const rows = await this.database.query<StoredBreakerView>(listBreakers, [names, SHOWN_CHANGES]);
    return rows.map((row) => ({
      ...row,
      history: row.history.map(({ from, to, reason, actor, at }) => ({ from, to, reason, actor, at: new Date(at) })),
    }));
  }

  /** Adds a change that could not be written when it happened, `secondsAgo`. */
  async addChange(name: string, { from, to, reason, actor }: Omit<BreakerChange, 'at'>, secondsAgo: number): Promise<void> {
    await this.database.query(addChange, [name, from, to, reason, actor, secondsAgo]);
  }

  /** Calls `onChange` with the name of each breaker that changed, or '' when any may have. Returns how to stop. */
  async watch(onChange: (name: string) => void): Promise<() => Promise<void>> {
    return this.database.listen(CHANNEL, onChange);
  }
}
