import { Query } from '@nestjs/cqrs';

/** When an entity type was last known to be complete. */
export interface MirrorFreshness {
  readonly entityType: string;
  /** End of the last completed run over it, or over the type in whose documents it comes; null before the first. */
  readonly lastSyncAt: Date | null;
}

/** All entity types by their last completed run. Cheap: one index lookup per type, whatever the history. */
export class MirrorFreshnessQuery extends Query<readonly MirrorFreshness[]> {}
