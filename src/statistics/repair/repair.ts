import type { SyncTrigger } from '@tds/sync';
import type { DriftKind } from '../comparison/comparison';

/** What to repair. */
export interface RepairOrder {
  /** An entity type or an alias. */
  readonly entityType: string;
  /** Only these records, whatever a comparison says of them. */
  readonly ids?: readonly string[];
  /** Only what differs in these ways. */
  readonly kinds?: readonly DriftKind[];
  /** Most calls the repair may spend; records beyond are left for another one. */
  readonly maxCalls: number;
  readonly trigger: SyncTrigger;
  readonly requestedBy: string;
  readonly correlationId: string;
}

/** What a repair is about, decided before anything is fetched. */
export interface RepairPlan {
  readonly entityType: string;
  /** The comparison it mends; null where records were named. */
  readonly comparisonId: string | null;
  /** Records by how they differ; named ones that no comparison knows are `named`. */
  readonly records: Readonly<Record<string, number>>;
  /** Documents to fetch. */
  readonly documentIds: readonly string[];
  readonly estimatedCalls: number;
  /** Documents the budget leaves out. */
  readonly leftOver: number;
}

/** A repair under way: its run, and its check when that is made. */
export interface StartedRepair {
  readonly plan: RepairPlan;
  readonly runId: string;
  /** Resolves when the run has ended and its records were compared once more. Never rejects. */
  readonly checked: Promise<void>;
}
