/** When a job counts as stuck. */
export interface StuckLimits {
  /** A lease that ran out longer ago was not taken back by any worker process; those take leases back within a third of a lease. */
  readonly expiredSeconds: number;
  /** A job worked on for longer is held by a worker that beats its heart and does nothing. */
  readonly processingMinutes: number;
}

/** A job nobody will finish. */
export interface StuckJob {
  readonly id: string;
  readonly entityType: string;
  readonly sourceEntityId: string;
  readonly reason: 'lease_expired' | 'too_long';
  readonly leaseOwner: string | null;
  readonly leaseToken: string;
  readonly startedAt: Date | null;
  readonly leaseExpiresAt: Date;
  readonly attempts: number;
}
