import { Injectable } from '@nestjs/common';
import { ImageSync } from './image-sync';
import type { RunOfEntity } from './listing-reader';
import { SpecificSync } from './specific-sync';
import type { SyncModeRunner } from './sync-mode';

/**
 * Mends records a comparison found to differ: fetches each by id and writes what the source says, also where the version is the same or, for a
 * row nobody has written meanwhile, lower (`apply/apply-sql.ts`). What the source doesn't know becomes a tombstone. The ids of a type inside
 * other documents are those documents'; files are mended by fetching those that are wanted.
 */
@Injectable()
export class RepairSync implements SyncModeRunner {
  constructor(
    private readonly specific: SpecificSync,
    private readonly images: ImageSync,
  ) {}

  async run(runs: readonly RunOfEntity[], signal: AbortSignal): Promise<void> {
    for (const each of runs) {
      if (each.entity.definition.attachment) await this.images.run([each], signal);
      else await this.specific.fetch(each, each.run.ids, 'repair', 'user', signal);
    }
  }
}
