import { Injectable } from '@nestjs/common';

/** Something about the operation of TDS that a dashboard wants to show at once: a run's progress, an alert, the depth of the queue. */
export interface LiveEvent {
  /** Name on the stream: `tds.…`. */
  readonly event_type: string;
  readonly module: 'tds';
  readonly occurred_at: Date;
  readonly correlation_id: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

type Listener = (event: LiveEvent) => void;

/**
 * Operational events on their way to the open streams of this process. They are not kept: who connects later asks the API for the state.
 * Whoever publishes looks at `watched` first, so that nothing is gathered for nobody.
 */
@Injectable()
export class LiveEvents {
  private readonly listeners = new Set<Listener>();
  private readonly onWatchedListeners = new Set<() => void>();

  /** Does anybody listen? */
  get watched(): boolean {
    return this.listeners.size > 0;
  }

  /** Calls back when the first listener comes after there was none. */
  onWatched(callback: () => void): void {
    this.onWatchedListeners.add(callback);
  }

  publish(event: LiveEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  /** Listens until the returned function is called. */
  subscribe(listener: Listener): () => void {
    const isFirst = this.listeners.size === 0;
    this.listeners.add(listener);
    if (isFirst) for (const callback of this.onWatchedListeners) callback();
    return () => void this.listeners.delete(listener);
  }
}
