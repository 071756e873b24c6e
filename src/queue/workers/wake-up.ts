import { Injectable } from '@nestjs/common';

/** Where idle worker loops of this process wait for work. One nudge wakes one of them: a batch is work for one. */
@Injectable()
export class WakeUp {
  private readonly sleepers = new Set<() => void>();
  private isDue = false;

  /** There may be work. Nobody asleep: the next one who wants to sleep looks once more instead. */
  nudge(): void {
    const [first] = this.sleepers;
    if (first) first();
    else this.isDue = true;
  }

  /** Resolves at the next nudge, after `ms`, or when the signal aborts. Never rejects. */
  async wait(ms: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    if (this.isDue) {
      this.isDue = false;
      return;
    }
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.sleepers.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      signal.addEventListener('abort', wake, { once: true });
      this.sleepers.add(wake);
    });
  }
}
