import { Query } from '@nestjs/cqrs';

/** What was taken while the database was away and is not in it yet; of all processes that share the folder. */
export interface SpoolStatus {
  readonly isEnabled: boolean;
  /** Webhooks go into the spool now, since the database is away or silent; null: straight to the database. As this process sees it. */
  readonly spoolingSince: Date | null;
  readonly entries: number;
  readonly bytes: number;
  /** What `bytes` may grow to. */
  readonly maxBytes: number;
  /** When the oldest entry came, at the earliest; null when there is none. */
  readonly oldestAt: Date | null;
  /** Segments that were found damaged; what could be read of them is drained, and somebody should look at the rest. */
  readonly damagedSegments: number;
}

/** Asks the disk, never the database. */
export class SpoolStatusQuery extends Query<SpoolStatus> {}
