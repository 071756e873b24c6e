import { toSeconds } from './zoho-time';

/** The sandbox's one clock: the injected time, shifted when a clock-skew fault says so. */
export class SandboxClock {
  /** @param skewSeconds how far the clock is off at the moment */
  constructor(
    private readonly source: () => Date,
    private readonly skewSeconds: () => number,
  ) {}

  date(): Date {
    return new Date(this.source().getTime() + this.skewSeconds() * 1000);
  }

  milliseconds(): number {
    return this.date().getTime();
  }

  /** Whole seconds since 1970, Zoho's resolution. */
  seconds(): number {
    return toSeconds(this.date());
  }
}
