import { Injectable } from '@nestjs/common';
import type { SourcePage } from '../source/source-connector';
import type { RunOfEntity } from './listing-reader';

/** A listing that is being kept. None of its methods throws: that a listing is kept is no reason for a sync to fail. */
export interface KeptListing {
  /** Keeps a page; returns as soon as the page before is kept. */
  add(page: SourcePage): Promise<void>;
  /** The listing was read to its end. */
  complete(): Promise<void>;
}

/** Whoever wants to keep what full passes were told. */
export interface ListingKeeper {
  /** Begins to keep the listing that runs are about to read from its first page; null where that can't be done. */
  begin(runs: readonly RunOfEntity[]): Promise<KeptListing | null>;
}

/** Hands listings that full passes read to a feature that has a use for them, so that they are paid for once. It provides itself at start. */
@Injectable()
export class KeptListings {
  private keeper: ListingKeeper | undefined;

  provide(keeper: ListingKeeper): void {
    this.keeper = keeper;
  }

  /** Begins to keep the listing that runs are about to read; null where nobody wants it. */
  async begin(runs: readonly RunOfEntity[]): Promise<KeptListing | null> {
    return (await this.keeper?.begin(runs)) ?? null;
  }
}
