import { Injectable, Logger } from '@nestjs/common';
import { AlertLedger } from '@tds/platform/alerts';
import { failPoint } from '@tds/platform/fail-points';
import { Settings } from '@tds/platform/settings';
import { RunLedger } from '../runs/run-ledger';
import type { SourceCallContext } from '../source/source-connector';
import type { RunOfEntity } from './listing-reader';
import { PageApplier } from './page-applier';
import { type CompletedPass, SeenLedger } from './seen-ledger';
import { deletionLimitPercent } from '../sync.settings';

/** Details a sweep may ask for; what is left over is asked for after the next pass. Each costs a call of the daily quota. */
const CONFIRMATIONS_PER_SWEEP = 100;
/** So few missing rows are checked whatever their share: each is confirmed by itself before it goes, unless the listing is all there is to ask. */
const ALWAYS_CHECKED = 10;

/**
 * Finds records that were deleted while no webhook told us: rows a complete pass did not meet. Nothing is deleted on a guess: each is asked for
 * by id, and only the source's "does not exist" makes a tombstone. When too large a share is missing, the listing is not believed at all.
 */
@Injectable()
export class DeletionSweep {
  private readonly log = new Logger(DeletionSweep.name);

  constructor(
    private readonly seen: SeenLedger,
    private readonly pages: PageApplier,
    private readonly ledger: RunLedger,
    private readonly alerts: AlertLedger,
    private readonly settings: Settings,
  ) {}

  /**
   * Sweeps one entity type after its pass. Returns how many rows have left the listing since the pass began, as far as that is known: those that
   * became tombstones here, and those others made tombstones meanwhile.
   */
  async run({ run, entity }: RunOfEntity, pass: CompletedPass, context: SourceCallContext): Promise<number> {
    const { definition } = entity;
    const { ids, liveRows, deletedByOthers } = await this.seen.unseen(pass, entity);
    const limitPercent = this.settings.get(deletionLimitPercent);
    const dedupeKey = `sync.sweep_held:${definition.entityType}`;
    const mayBeChecked = definition.isFoundByListingAlone ? 0 : ALWAYS_CHECKED;
    if (ids.length > mayBeChecked && ids.length * 100 > liveRows * limitPercent) {
      const share = `${ids.length} of ${liveRows} ${definition.entityType} rows are missing from Zoho's listing`;
      this.log.warn({ runId: run.id, entityType: definition.entityType, missing: ids.length, liveRows }, 'deletion sweep held');
      await this.alerts.raise({
        rule: 'sync.sweep_held',
        severity: 'error',
        dedupeKey,
        title: `Deletion sweep of ${definition.entityType} held`,
        message: `${share}, more than the ${limitPercent}% that may go unasked. Nothing was deleted. If they were really deleted in Zoho, raise the setting ${deletionLimitPercent.key} and run a full sync, which asks for up to ${CONFIRMATIONS_PER_SWEEP} of them by id, or compare the type and repair what is missing in Zoho; if not, run a full sync again.`,
        details: { run_id: run.id, missing: ids.length, live_rows: liveRows, examples: ids.slice(0, 20) },
      });
      return deletedByOthers;
    }
    await this.alerts.resolve(dedupeKey);
    if (ids.length === 0) return deletedByOthers;
    failPoint('sync.sweep_found');
    const counts = await this.pages.applyByIds(
      { entity, run, origin: 'bulk', context: { ...context, purpose: 'verification' } },
      ids.slice(0, CONFIRMATIONS_PER_SWEEP),
    );
    failPoint('sync.sweep_applied');
    // The rows themselves were no part of the listing; only what became of them counts.
    await this.ledger.progress(run.id, { ...counts, processed: 0, unchanged: 0 });
    return counts.deleted + deletedByOthers;
  }
}
