/** Where one loop waits for something to happen. A nudge while nobody waits is kept for the next who does. */
export class Nudge {
  private isDue = false;
  private wake: (() => void) | undefined;

  nudge(): void {
    this.isDue = true;
    this.wake?.();
  }

  /** Resolves at a nudge, after `ms`, or when the signal aborts. Never rejects. True: it was a nudge. */
  async wait(ms: number, signal: AbortSignal): Promise<boolean> {
    if (!this.isDue && !signal.aborted) {
      await new Promise<void>((resolve) => {
        const done = (): void => {
          clearTimeout(timer);
          signal.removeEventListener('abort', done);
          this.wake = undefined;
          resolve();
        };
        const timer = setTimeout(done, ms);
        signal.addEventListener('abort', done, { once: true });
        this.wake = done;
      });
    }
    const wasNudged = this.isDue;
    this.isDue = false;
    return wasNudged;
  }
}
