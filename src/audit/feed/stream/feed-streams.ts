import { Injectable } from '@nestjs/common';
import { type Cut, isBefore } from '../cut';
import { decodeCursor, encodeCursor, type FeedCursor } from '../feed-cursor';
import { type FeedEvent, type FeedFilter, passes } from '../feed-event';
import { TooManyStreamsError } from '../feed.errors';
import { type FeedPage, FeedReader } from '../feed-reader';
import { FeedTail } from '../feed-tail';
import { type LiveEvent, LiveEvents } from './live-events';
import { Outbox } from './outbox';
import { StreamLimits } from './stream-limits';

/** What a stream says next. */
export type StreamItem =
  | { readonly kind: 'change'; readonly event: FeedEvent }
  | { readonly kind: 'live'; readonly event: LiveEvent }
  /** Nothing happened for a while; the place to resume from. */
  | { readonly kind: 'heartbeat'; readonly cursor: string }
  /** The last one, and why. */
  | { readonly kind: 'closed'; readonly reason: 'slow_consumer' | 'shutdown' };

export interface StreamRequest {
  /** Cursor to resume from; absent: from now on. */
  readonly after?: string;
  readonly filter: FeedFilter;
  /** The client has gone. */
  readonly signal: AbortSignal;
}

/** Changes of one read while a stream catches up. */
const CATCH_UP_LIMIT = 200;

/**
 * Streams over the one tail of the process. A stream first catches up from its cursor by reading, then takes what the tail brings; nothing
 * is left out or told twice between the two, since the tail was listened to before the last read and what that read saw is recognised.
 */
@Injectable()
export class FeedStreams {
  private open = 0;

  constructor(
    private readonly reader: FeedReader,
    private readonly tail: FeedTail,
    private readonly live: LiveEvents,
    private readonly limits: StreamLimits,
  ) {}

  /** How many streams are open in this process. */
  get count(): number {
    return this.open;
  }

  /**
   * Opens a stream; its first read is done, so that what is wrong with the cursor is known before the answer begins.
   * @throws TooManyStreamsError, FeedStoppingError, CursorExpiredError, CursorOfAnotherDatabaseError, ProblemException.
   */
  async start(request: StreamRequest): Promise<AsyncGenerator<StreamItem, void, void>> {
    if (this.open >= this.limits.maxStreams) throw new TooManyStreamsError(this.limits.maxStreams);
    this.open += 1;
    try {
      const stream = new FeedStream(this.reader, this.tail, this.live, this.limits, request);
      await stream.open();
      return this.counted(stream, request.signal);
    } catch (error) {
      this.open -= 1;
      throw error;
    }
  }

  private counted(stream: FeedStream, signal: AbortSignal): AsyncGenerator<StreamItem, void, void> {
    const release = (): void => {
      if (stream.close()) this.open -= 1;
    };
    // A generator that was never begun runs no `finally`: the signal does it then.
    if (signal.aborted) release();
    else signal.addEventListener('abort', release, { once: true });
    return (async function* () {
      try {
        yield* stream.items();
      } finally {
        release();
      }
    })();
  }
}

class FeedStream {
  private readonly outbox: Outbox<StreamItem>;
  private readonly endings: (() => void)[] = [];
  private isStopped = false;
  private isClosed = false;
  private first!: FeedPage;

  constructor(
    private readonly reader: FeedReader,
    private readonly tail: FeedTail,
    private readonly live: LiveEvents,
    private readonly limits: StreamLimits,
    private readonly request: StreamRequest,
  ) {
    this.outbox = new Outbox(limits.outboxSize);
  }

  async open(): Promise<void> {
    const { after } = this.request;
    const start = after === undefined ? undefined : decodeCursor(after);
    this.endings.push(await this.tail.watch({ onEvents: (events) => this.enqueue(events), onStop: () => this.stop() }));
    try {
      this.first = await this.read(start ?? (await this.reader.position()));
    } catch (error) {
      this.close();
      throw error;
    }
    this.endings.push(this.live.subscribe((event) => void this.outbox.push([{ kind: 'live', event }])));
  }

  /** Ends it; true the first time. */
  close(): boolean {
    for (const end of this.endings.splice(0)) end();
    const isFirst = !this.isClosed;
    this.isClosed = true;
    return isFirst;
  }

  async *items(): AsyncGenerator<StreamItem, void, void> {
    const reached = yield* this.catchUp();
    while (!this.request.signal.aborted && !this.isStopped) {
      const items = await this.outbox.take(this.limits.heartbeatMs, this.request.signal);
      if (this.outbox.overflowed) return yield { kind: 'closed', reason: 'slow_consumer' };
      if (items.length === 0 && this.outbox.isEmpty && !this.isStopped)
        yield { kind: 'heartbeat', cursor: this.tail.place() ?? encodeCursor(this.first.next) };
      for (const item of items) if (item.kind !== 'change' || !isBefore(reached, item.event.row.xid)) yield item;
    }
    if (this.isStopped) yield { kind: 'closed', reason: 'shutdown' };
  }

  /** Everything up to a cut that lies after the moment since when the tail's news are complete in the outbox. */
  private async *catchUp(): AsyncGenerator<StreamItem, Cut, void> {
    for (let page = this.first; ; page = await this.read(page.next)) {
      for (const event of page.events) yield { kind: 'change', event };
      if (page.reached && !this.outbox.overflowed) return page.reached;
      if (this.outbox.overflowed) this.outbox.clear();
    }
  }

  private read(cursor: FeedCursor): Promise<FeedPage> {
    return this.reader.read(cursor, CATCH_UP_LIMIT, this.request.filter);
  }

  private enqueue(events: readonly FeedEvent[]): void {
    const wanted = events.filter(({ row }) => passes(this.request.filter, row));
    if (wanted.length > 0) this.outbox.push(wanted.map((event): StreamItem => ({ kind: 'change', event })));
  }

  private stop(): void {
    this.isStopped = true;
    this.outbox.push([]);
  }
}
