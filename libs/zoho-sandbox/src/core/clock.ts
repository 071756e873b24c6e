import { toSeconds } from './zoho-time';

/** The sandbox's one clock: the injected time, shifted when a clock-skew fault says so. */
export class SandboxClock {
  /** Added to the injected time, in seconds. */
  skewSeconds = 0;

  constructor(private readonly source: () => Date) {}

  date(): Date {
    return new Date(this.source().getTime() + this.skewSeconds * 1000);
  }

  milliseconds(): number {
    return this.date().getTime();
  }

  /** Whole seconds since 1970, Zoho's resolution. */
  seconds(): number {
    return toSeconds(this.date());
  }
}
