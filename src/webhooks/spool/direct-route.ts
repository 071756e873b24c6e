import { Injectable } from '@nestjs/common';

/**
 * Whether webhooks go straight to the database now. Closed by the first one that finds no database or a silent one; opened by the drainer,
 * once the statement that failed works again.
 */
@Injectable()
export class DirectRoute {
  private closedAt: Date | undefined;
  private readonly listeners = new Set<() => void>();

  get isOpen(): boolean {
    return this.closedAt === undefined;
  }

  /** Since when it is closed. */
  get closedSince(): Date | undefined {
    return this.closedAt;
  }

  /** True when it was open. */
  close(now: Date): boolean {
    if (!this.isOpen) return false;
    this.closedAt = now;
    for (const listener of this.listeners) listener();
    return true;
  }

  /** True when it was closed. */
  open(): boolean {
    const wasClosed = !this.isOpen;
    this.closedAt = undefined;
    return wasClosed;
  }

  /** Calls `listener` when the route closes, until the returned function is called. */
  onClose(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
