import { loadSql } from '@libs/pg';
import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import { type Cut } from './cut';
import { encodeCursor, type FeedCursor } from './feed-cursor';
import type { FeedEvent, FeedFilter, FeedRow } from './feed-event';
import { CursorExpiredError, CursorOfAnotherDatabaseError } from './feed.errors';
import { READ_FEED, type ReadFeedRow } from './read-feed';

const heldSince = loadSql(__dirname, 'sql/feed-held-since.sql');

/** Cursors younger than this need not be compared with what retention left: it keeps at least a day. ms */
const SURELY_HELD_MS = 86_400_000;
/** Longest time between a transaction's beginning, which dates its rows, and its commit, which makes them visible. ms */
const LONGEST_TRANSACTION_MS = 3_600_000;

/** A page of the feed. */
export interface FeedPage {
  readonly events: readonly FeedEvent[];
  /** Where to go on; also when there was nothing. */
  readonly next: FeedCursor;
  /** The cut reached, when everything committed at the time of reading was delivered; null when there is more. */
  readonly reached: Cut | null;
}

/**
 * Reads the feed: every change exactly once, changes of one record in the order of its versions, whatever else is committing.
 *
 * A batch is what one snapshot sees and an earlier one did not, in the order of ids. No change can be missed, since a transaction is either
 * in a snapshot or in a later one; none has to be waited for, so that a transaction somebody forgot holds nobody up. And when a later
 * change of a record is seen, so is the earlier: its writer had committed before the later one got the row's lock and drew its id.
 */
@Injectable()
export class FeedReader {
  constructor(private readonly database: Database) {}

  /**
   * Up to `limit` changes after the cursor.
   * @throws CursorExpiredError, CursorOfAnotherDatabaseError.
   */
  async read(cursor: FeedCursor, limit: number, filter: FeedFilter = {}): Promise<FeedPage> {
    const { from, batch } = cursor;
    const answer = await this.database.query<ReadFeedRow>(READ_FEED, [
      from.xmax,
      from.running,
      from.nextXid,
      from.maxId,
      batch?.lastId ?? 0n,
      batch?.upTo.xmax ?? null,
      batch?.upTo.running ?? null,
      batch?.upTo.maxId ?? null,
      filter.entityTypes ?? null,
      filter.organizationId ?? null,
      limit + 1,
    ]);
    const { cut: now, cluster } = presentOf(answer[0]!);
    const isAhead = from.xmax > now.xmax || (batch !== null && batch.upTo.xmax > now.xmax);
    if (isAhead || (cursor.cluster !== null && cursor.cluster !== cluster)) throw new CursorOfAnotherDatabaseError();
    await this.assertHeld(from, now);
    const rows = answer.filter(({ id }) => id !== null).map(toFeedRow);
    const hasMore = rows.length > limit;
    const upTo = batch?.upTo ?? now;
    const place = (lastId: bigint): FeedCursor => ({ cluster, from, batch: { upTo, lastId } });
    const end: FeedCursor = { cluster, from: upTo, batch: null };
    const kept = rows.slice(0, limit);
    const events = kept.map((row, n) => ({
      row,
      cursor: encodeCursor(!hasMore && n === kept.length - 1 ? end : place(row.id)),
    }));
    return { events, next: hasMore ? place(kept.at(-1)!.id) : end, reached: hasMore || batch ? null : now };
  }

  /** The place after everything committed so far. */
  async position(): Promise<FeedCursor> {
    const [row] = await this.database.query<ReadFeedRow>(READ_FEED, [0n, [], 0n, 0n, 0n, null, null, null, [], null, 0]);
    const { cut, cluster } = presentOf(row!);
    return { cluster, from: cut, batch: null };
  }

  /** Retention drops whole months; a cursor of before the oldest that is left may have missed changes. */
  private async assertHeld({ at }: Cut, now: Cut): Promise<void> {
    if (at === 0 || now.at - at < SURELY_HELD_MS) return;
    const [row] = await this.database.query<{ since: Date | null }>(heldSince);
    if (row?.since && at < row.since.getTime() + LONGEST_TRANSACTION_MS) throw new CursorExpiredError(new Date(at), row.since);
  }
}

function presentOf(row: ReadFeedRow): { cut: Cut; cluster: string } {
  const xmax = BigInt(row.nowXmax);
  const cut = {
    xmax,
    running: row.nowRunning.map(BigInt),
    nextXid: xmax + BigInt(Math.max(0, row.nowBegun)),
    maxId: BigInt(row.nowMaxId),
    at: Math.floor(Number(row.nowAt)),
  };
  return { cut, cluster: row.cluster };
}

function toFeedRow({ id, xid, ...row }: ReadFeedRow): FeedRow {
  const { source, organizationId, eventType, entityType, sourceEntityId, changedFields, sourceModifiedAt, correlationId, occurredAt } = row;
  return {
    id: BigInt(id!),
    xid: BigInt(xid),
    source,
    organizationId,
    eventType,
    entityType,
    sourceEntityId,
    changedFields,
    sourceModifiedAt,
    correlationId,
    occurredAt,
  };
}
