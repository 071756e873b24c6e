import { loadSql } from '@libs/pg';
import type { Clock } from '@libs/resilience';
import type { Database } from '@tds/platform/database';
import type { ZohoCallFacts, ZohoCallObserver } from '../zoho-call-observer';
import type { ZohoLog } from '../zoho-log';

const addCalls = loadSql(__dirname, 'sql/add-calls.sql');

const SOURCE = 'zoho';
/** How long calls are collected before they are written, ms: what a crash can lose of the ledger. */
const WRITE_EVERY_MS = 5_000;
/** Lines kept while the database is away; beyond it the ledger loses lines rather than memory. */
const MAX_LINES = 10_000;

interface Line {
  readonly minute: string;
  readonly product: string;
  readonly purpose: string;
  readonly endpoint: string;
  readonly outcome: string;
  calls: number;
  durationMs: number;
}

/**
 * Counts every call in `tds_api_calls`: one line per minute, product, purpose, endpoint and outcome. Collected in memory and added in one
 * statement, so that the ledger costs a write every few seconds and not one a call.
 */
export class CallLedger implements ZohoCallObserver {
  private lines = new Map<string, Line>();
  private isScheduled = false;
  private readonly closing = new AbortController();
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly organizationId: string,
    private readonly clock: Clock,
    private readonly log: ZohoLog,
  ) {}

  callFinished(call: ZohoCallFacts): void {
    this.add(lineOf(call, this.clock.now()));
  }

  /** Writes what is left and counts no longer in time: later calls stay in memory. */
  async close(): Promise<void> {
    this.closing.abort();
    await this.flush();
  }

  /** Writes what was collected. Never fails: what could not be written stays collected for the next time. */
  async flush(): Promise<void> {
    const lines = this.lines;
    this.lines = new Map();
    if (lines.size > 0) this.writing = this.writing.then(() => this.write(lines));
    await this.writing;
  }

  private async write(lines: ReadonlyMap<string, Line>): Promise<void> {
    try {
      await this.database.query(addCalls, [SOURCE, this.organizationId, JSON.stringify([...lines.values()])]);
    } catch (error) {
      this.log.warn({ err: error, lines: lines.size }, 'the call ledger was not written, trying again later');
      for (const line of lines.values()) this.add(line);
    }
  }

  private schedule(): void {
    if (this.isScheduled || this.closing.signal.aborted) return;
    this.isScheduled = true;
    this.clock.sleep(WRITE_EVERY_MS, this.closing.signal).then(
      () => {
        this.isScheduled = false;
        return this.flush();
      },
      () => undefined, // closed: `close` writes the rest
    );
  }

  private add(line: Line): void {
    const key = [line.minute, line.product, line.purpose, line.endpoint, line.outcome].join('\n');
    const known = this.lines.get(key);
    if (known) {
      known.calls += line.calls;
      known.durationMs += line.durationMs;
    } else if (this.lines.size < MAX_LINES) {
      this.lines.set(key, line);
    }
    this.schedule();
  }
}

function lineOf(call: ZohoCallFacts, now: Date): Line {
  const minute = new Date(Math.floor(now.getTime() / 60_000) * 60_000).toISOString();
  const { product, purpose, endpoint, outcome, durationMs } = call;
  return { minute, product, purpose, endpoint, outcome, calls: 1, durationMs };
}
