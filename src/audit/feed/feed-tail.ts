import { Clock } from '@libs/resilience';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import { PinoLogger } from '@tds/platform/logging';
import { FEED_CHANNEL } from './feed-announcer';
import { encodeCursor, type FeedCursor } from './feed-cursor';
import type { FeedEvent } from './feed-event';
import { FeedReader } from './feed-reader';
import { FeedStoppingError } from './feed.errors';
import { Nudge } from './nudge';

/** Hears of changes as they are committed, in the order of the feed. Must not throw and must not take long. */
export interface TailListener {
  onEvents?(events: readonly FeedEvent[]): void;
  /** Something was applied somewhere, or the poll interval passed: also what leaves no change to tell, such as a version that moved on. */
  onPulse?(): void;
  /** The process stops; nothing more will come. */
  onStop(): void;
}

/** The poll is only the backstop of the notification, ms. */
const POLL_MS = 1_000;
/** Rest between two reads, so that a burst of commits is one read, ms. */
const REST_MS = 10;
/** Changes of one read. */
const READ_LIMIT = 500;

/** One tail between its first listener and its last. */
interface Session {
  readonly stop: AbortController;
  readonly started: Promise<void>;
}

/** The end of the feed, read once per process however many follow it; only while somebody does. */
@Injectable()
export class FeedTail implements OnModuleDestroy {
  private readonly listeners = new Set<TailListener>();
  private readonly nudge = new Nudge();
  private session: Session | undefined;
  private position: FeedCursor | undefined;
  private isStopped = false;

  constructor(
    private readonly database: Database,
    private readonly reader: FeedReader,
    private readonly clock: Clock,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(FeedTail.name);
  }

  /**
   * Follows the feed from now on: once resolved, everything committed later reaches the listener. The returned function ends it.
   * @throws FeedStoppingError, connection errors.
   */
  async watch(listener: TailListener): Promise<() => void> {
    if (this.isStopped) throw new FeedStoppingError();
    this.listeners.add(listener);
    this.session ??= this.open();
    const leave = (): void => this.leave(listener);
    try {
      await this.session.started;
    } catch (error) {
      leave();
      throw error;
    }
    return leave;
  }

  /** How many follow. */
  get listening(): number {
    return this.listeners.size;
  }

  /** The place up to which listeners have heard everything. */
  place(): string | undefined {
    return this.position && encodeCursor(this.position);
  }

  onModuleDestroy(): void {
    this.isStopped = true;
    for (const listener of this.listeners) listener.onStop();
    this.listeners.clear();
    this.close();
  }

  private leave(listener: TailListener): void {
    this.listeners.delete(listener);
    if (this.listeners.size === 0) this.close();
  }

  private open(): Session {
    const stop = new AbortController();
    return { stop, started: this.start(stop.signal) };
  }

  private close(): void {
    this.session?.stop.abort(new Error('nobody follows the feed'));
    this.session = undefined;
    this.position = undefined;
  }

  private async start(signal: AbortSignal): Promise<void> {
    // Asked first: where there is no database it says so at once, while listening waits for it. What is committed before we listen is read by the loop.
    const position = await this.reader.position();
    const unlisten = await this.database.listen(FEED_CHANNEL, () => this.nudge.nudge());
    const stopListening = (): void => void unlisten().catch(() => undefined);
    if (signal.aborted) return stopListening();
    signal.addEventListener('abort', stopListening, { once: true });
    this.position = position;
    void this.run(position, signal);
  }

  private async run(from: FeedCursor, signal: AbortSignal): Promise<void> {
    for (let position = from; !signal.aborted;) {
      try {
        const page = await this.reader.read(position, READ_LIMIT);
        if (signal.aborted) return;
        position = page.next;
        this.position = position;
        for (const listener of this.listeners) {
          if (page.events.length > 0) listener.onEvents?.(page.events);
          listener.onPulse?.();
        }
        if (page.reached) await this.nudge.wait(POLL_MS, signal);
      } catch (err) {
        if (signal.aborted) return;
        this.logger.warn({ err }, 'reading the change feed failed, trying again');
        await this.nudge.wait(POLL_MS, signal);
      }
      await this.clock.sleep(REST_MS, signal).catch(() => undefined);
    }
  }
}
