import type { Clock } from '@libs/resilience';
import type { RateLimitReading } from '../http/http-answer';
import type { ZohoLog } from '../zoho-log';
import type { SharedLimits } from './shared-limits';

/** Readings are written at most this often, ms: between two, the count of granted calls stands in. */
const WRITE_EVERY_MS = 2_000;

/** Passes the daily quota, as answers tell it, on to all processes, without a write per call. */
export class QuotaWatch {
  private unwritten: RateLimitReading | undefined;
  private writtenAt = -Infinity;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly shared: SharedLimits,
    private readonly clock: Clock,
    private readonly log: ZohoLog,
  ) {}

  /** An answer told the quota. Returns at once. */
  seen(reading: RateLimitReading): void {
    this.unwritten = reading;
    if (this.clock.now().getTime() - this.writtenAt >= WRITE_EVERY_MS) void this.flush();
  }

  /** Writes the last reading, if it is not written yet. Never fails: the next answer tells the quota again. */
  async flush(): Promise<void> {
    const reading = this.unwritten;
    this.unwritten = undefined;
    if (reading) {
      this.writtenAt = this.clock.now().getTime();
      this.writing = this.writing
        .then(() => this.shared.observe(reading))
        .catch((error: unknown) => this.log.warn({ err: error }, 'the daily quota was not written down'));
    }
    await this.writing;
  }
}
