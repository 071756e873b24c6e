/** When a breaker opens, and how long it waits. */
export interface BreakerSettings {
  readonly enabled: boolean;
  /** Consecutive failures that open it, all processes together. */
  readonly failureThreshold: number;
  /** First wait before a probe, s; doubles while probes fail, up to 30 minutes. */
  readonly resetSeconds: number;
}

/** The part of the application's logger a breaker uses. nestjs-pino's `PinoLogger` is one. */
export interface BreakerLog {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
}
