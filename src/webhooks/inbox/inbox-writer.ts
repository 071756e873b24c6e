import { isConnectionError, isSerializationError, sqlState } from '@libs/pg';
import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import { failPoint } from '@tds/platform/fail-points';
import { PinoLogger } from '@tds/platform/logging';
import { WebhookBacklogError } from '../webhooks.errors';
import { GroupCommit, GroupCommitFullError } from './group-commit';
import type { InboxEntry } from './inbox-entry';
import { RECEIVE_WEBHOOKS, type ReceivedRow, receivedRow } from './receive-statement';

/** Statements under way per process. The second starts for a crowd only: it also keeps things moving when the first waits for a lock. */
const MAX_IN_FLIGHT = 2;
/** What a crowd is: enough to share a statement's fixed cost, few enough that 50 senders keep one group gathering while another is written. */
const MIN_EVENTS_BESIDE = 16;
/** Events of one statement. */
const MAX_GROUP_EVENTS = 500;
/** Bodies of one statement together; the statement itself has about twice that. */
const MAX_GROUP_BYTES = 4 * 1024 * 1024;
/** Bodies that may wait in memory. At 4 KiB a body it is some seconds of the highest rate: beyond, the sender had better come again. */
const MAX_WAITING_BYTES = 64 * 1024 * 1024;
/** What a row weighs besides its body: headers and columns. */
const ROW_OVERHEAD_BYTES = 1_024;
/** A deadlock or a serialization failure is others' doing; the same statement can run again at once. */
const MAX_TRIES = 3;
/** Longest wait for the database's answer, ms. What became of the statement is unknown then; sending it again is safe. */
const ANSWER_TIMEOUT_MS = 5_000;
/** A statement without an answer for so long is worth looking for another way, ms. A full group takes about a fifth of it. */
const PATIENCE_MS = 250;

/** What became of a recorded webhook. */
export interface RecordedEvent {
  /** The event's id; of the first delivery, when this is a repetition. */
  readonly eventId: string;
  readonly isDuplicate: boolean;
  readonly isQueued: boolean;
}

/**
 * Writes inbox and queue, many webhooks at a time: requests that wait share one statement and its commit (group commit). An answer means
 * committed.
 */
@Injectable()
export class InboxWriter {
  private readonly group = new GroupCommit<InboxEntry, RecordedEvent>({
    write: (entries) => this.write(entries),
    bytesOf: (entry) => entry.body.length + ROW_OVERHEAD_BYTES,
    isItemsFault: isDataError,
    maxInFlight: MAX_IN_FLIGHT,
    minItemsBeside: MIN_EVENTS_BESIDE,
    maxItems: MAX_GROUP_EVENTS,
    maxBytes: MAX_GROUP_BYTES,
    maxWaitingBytes: MAX_WAITING_BYTES,
  });

  /** Statements under way that have had no answer for longer than they should. */
  overdue = 0;

  /** Called when a statement becomes overdue. */
  onOverdue: () => void = () => undefined;

  constructor(
    private readonly database: Database,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(InboxWriter.name);
  }

  /**
   * Records a webhook and causes its job; resolves when both are durable.
   *
   * @throws WebhookBacklogError when too much waits; connection errors.
   */
  async record(entry: InboxEntry): Promise<RecordedEvent> {
    try {
      return await this.group.submit(entry);
    } catch (error) {
      if (error instanceof GroupCommitFullError) throw new WebhookBacklogError(error.waiting);
      if (!isDataError(error) || entry.job === null) throw error;
      this.logger.error(
        { err: error, event_id: entry.id, entity: entry.entityType },
        'the database refuses a webhook as it is; kept without a job',
      );
      return this.group.submit(withoutJob(entry, error));
    }
  }

  private async write(entries: readonly InboxEntry[]): Promise<readonly RecordedEvent[]> {
    const { distinct, positions } = distinctEvents(entries);
    const rows = distinct.map(({ entry, repeats }, ord) => receivedRow(entry, ord, repeats));
    failPoint('receive.before_statement');
    const received = await this.run(JSON.stringify(rows));
    failPoint('receive.committed');
    const byOrd: ReceivedRow[] = [];
    for (const row of received) byOrd[row.ord] = row;
    return entries.map((_entry, index) => {
      const { ord, isFirst } = positions[index]!;
      const { eventId, isNew, isQueued } = byOrd[ord]!;
      return { eventId, isDuplicate: !isNew || !isFirst, isQueued: isQueued && isFirst };
    });
  }

  /** Counts statements that make everybody wait, while they do. */
  private async inTime<T>(statement: Promise<T>): Promise<T> {
    let isOverdue = false;
    const timer = setTimeout(() => {
      isOverdue = true;
      this.overdue += 1;
      this.onOverdue();
    }, PATIENCE_MS);
    try {
      return await statement;
    } finally {
      clearTimeout(timer);
      if (isOverdue) this.overdue -= 1;
    }
  }

  private async run(events: string): Promise<readonly ReceivedRow[]> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.inTime(this.database.query<ReceivedRow>(RECEIVE_WEBHOOKS, [events], { timeoutMs: ANSWER_TIMEOUT_MS }));
      } catch (error) {
        if (tries === MAX_TRIES || !isSerializationError(error)) throw error;
      }
    }
  }
}

/** Is there anything the database itself can do about it, sooner or later: back, writable, with room, with time? */
export function isDatabaseFault(error: unknown): boolean {
  return isConnectionError(error) || (sqlState(error) !== undefined && !isDataError(error));
}

/** One statement may not let a key in twice: repetitions within the group become a count. */
function distinctEvents(entries: readonly InboxEntry[]) {
  const distinct: { entry: InboxEntry; repeats: number }[] = [];
  const ordByKey = new Map<string, number>();
  const positions = entries.map((entry) => {
    const key = entry.idempotencyKey === null ? undefined : `${entry.source} ${entry.idempotencyKey}`;
    const known = key === undefined ? undefined : ordByKey.get(key);
    if (known !== undefined) {
      distinct[known]!.repeats += 1;
      return { ord: known, isFirst: false };
    }
    const ord = distinct.push({ entry, repeats: 0 }) - 1;
    if (key !== undefined) ordByKey.set(key, ord);
    return { ord, isFirst: true };
  });
  return { distinct, positions };
}

/** What the data itself caused: values out of range, limits of the server, broken constraints. */
function isDataError(error: unknown): boolean {
  return /^(22|23|54)/.test(sqlState(error) ?? '');
}

/** The event as received, with nothing in it that the database could refuse. */
function withoutJob(entry: InboxEntry, error: unknown): InboxEntry {
  const message = `the database refused the record (SQLSTATE ${sqlState(error)})`;
  return {
    ...entry,
    organizationId: null,
    entityType: null,
    sourceEntityId: null,
    status: 'unrecognised',
    headers: {},
    body: Buffer.from(entry.body, entry.bodyEncoding).toString('base64'),
    bodyEncoding: 'base64',
    validationErrors: [{ code: 'webhooks.unrecognised', message }],
    job: null,
  };
}
