import { Injectable, Logger } from '@nestjs/common';
import { type KeptListing, KeptListings, type ListingKeeper, type RegisteredEntity, type RunOfEntity, type SourcePage } from '@tds/sync';
import type { ListingWriter } from './listing-writer';
import { StagedListings } from './staged-listings';

/** Keeps what full syncs were told, so that a comparison soon after asks for nothing. */
@Injectable()
export class SyncedListings implements ListingKeeper {
  private readonly log = new Logger(SyncedListings.name);

  constructor(
    kept: KeptListings,
    private readonly listings: StagedListings,
  ) {
    kept.provide(this);
  }

  async begin(runs: readonly RunOfEntity[]): Promise<KeptListing | null> {
    // What comes inside documents is not in their listing.
    const listed = runs.filter(({ entity }) => !entity.definition.derivation && !entity.definition.attachment);
    const [first] = listed;
    if (!first) return null;
    const runIds = new Map(listed.map(({ run, entity }) => [entity.definition.entityType, run.id]));
    try {
      await this.listings.dropOutdated();
      return new SyncedListing(await this.listings.begin(first.entity, runIds), first.entity, this.log);
    } catch (err) {
      this.log.warn({ err, runId: first.run.id }, 'the listing of a sync is not kept');
      return null;
    }
  }
}

/** Takes pages in beside the sync. After a failure nothing more is taken in; the unfinished listing is dropped with the outdated ones. */
class SyncedListing implements KeptListing {
  private adding: Promise<void> = Promise.resolve();
  private hasFailed = false;

  constructor(
    private readonly writer: ListingWriter,
    private readonly entity: RegisteredEntity,
    private readonly log: Logger,
  ) {}

  async add(page: SourcePage): Promise<void> {
    await this.adding;
    if (!this.hasFailed) this.adding = this.guarded(() => this.writer.add(this.writer.stage(page)));
  }

  async complete(): Promise<void> {
    await this.adding;
    if (!this.hasFailed) await this.guarded(() => this.writer.complete(this.entity));
  }

  private async guarded(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (err) {
      this.hasFailed = true;
      this.log.warn({ err, entityType: this.entity.definition.entityType }, 'the listing of a sync is not kept');
    }
  }
}
