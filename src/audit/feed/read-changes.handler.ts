import { Clock } from '@libs/resilience';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { decodeCursor, encodeCursor, FROM_BEGINNING } from './feed-cursor';
import { type FeedEvent, type FeedFilter, passes } from './feed-event';
import { type FeedPage, FeedReader } from './feed-reader';
import { FeedTail } from './feed-tail';
import { Nudge } from './nudge';
import { type Change, type Changes, type ChangesRequest, ReadChangesQuery } from './read-changes.query';
import { RecordDirectory } from './record-directory';

@QueryHandler(ReadChangesQuery)
export class ReadChangesHandler implements IQueryHandler<ReadChangesQuery> {
  constructor(
    private readonly reader: FeedReader,
    private readonly tail: FeedTail,
    private readonly directory: RecordDirectory,
    private readonly clock: Clock,
  ) {}

  async execute({ request }: ReadChangesQuery): Promise<Changes> {
    const page = request.waitMs > 0 ? await this.readOrWait(request) : await this.read(request);
    const changes = request.withRecords ? await this.withRecords(page.events) : page.events;
    return { changes, next: encodeCursor(page.next) };
  }

  private read({ after, filter, limit }: ChangesRequest): Promise<FeedPage> {
    return this.reader.read(after === undefined ? FROM_BEGINNING : decodeCursor(after), limit, filter);
  }

  /** Follows the tail before it reads, so that nothing committed between the two is slept through. */
  private async readOrWait(request: ChangesRequest): Promise<FeedPage> {
    const { filter, waitMs, signal } = request;
    const news = new Nudge();
    const leave = await this.tail.watch({ onEvents: (events) => ring(news, filter, events), onStop: () => news.nudge() });
    const until = this.clock.now().getTime() + waitMs;
    try {
      for (;;) {
        const page = await this.read(request);
        const left = until - this.clock.now().getTime();
        if (page.events.length > 0 || left <= 0 || signal.aborted) return page;
        if (!(await news.wait(left, signal))) return page;
        if (this.tail.listening === 0) return page; // the process stops
      }
    } finally {
      leave();
    }
  }

  /** One statement per entity type of the page. */
  private async withRecords(events: readonly FeedEvent[]): Promise<readonly Change[]> {
    const idsByType = new Map<string, Set<string>>();
    for (const { row } of events) {
      const ids = idsByType.get(row.entityType) ?? new Set();
      idsByType.set(row.entityType, ids.add(row.sourceEntityId));
    }
    const found = new Map<string, ReadonlyMap<string, object>>();
    for (const [type, ids] of idsByType) found.set(type, await this.directory.recordsOf(type, [...ids]));
    return events.map((event) => ({ ...event, record: found.get(event.row.entityType)?.get(event.row.sourceEntityId) ?? null }));
  }
}

function ring(news: Nudge, filter: FeedFilter, events: readonly FeedEvent[]): void {
  if (events.some(({ row }) => passes(filter, row))) news.nudge();
}
