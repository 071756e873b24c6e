import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { CountRecordsQuery, type RegisteredEntity, SourceRegistry } from '@tds/sync';
import { StagedListings } from '../staging/staged-listings';
import type { ComparisonRequest } from './comparison';

/** What something will cost, told before it is spent. */
export interface CallCost {
  /** Calls it takes; what looks different is asked for once more on top, up to 100 records. */
  readonly calls: number;
  /** Rows it reads, where known. */
  readonly rows: number;
  /** Whether a listing at hand is used. */
  readonly isListingReused: boolean;
}

/** Reckons calls from what the mirror holds: the source tells no totals. */
@Injectable()
export class CallCosts {
  constructor(
    private readonly registry: SourceRegistry,
    private readonly listings: StagedListings,
    private readonly queries: QueryBus,
  ) {}

  /** The cost of a comparison. */
  async ofComparison(entity: RegisteredEntity, { sample, ids, deep, level, maxAgeSeconds }: ComparisonRequest): Promise<CallCost> {
    if (ids) return { calls: this.toFetch(entity, ids.length), rows: ids.length, isListingReused: false };
    const limited = (rows: number): number => (sample === 'all' ? rows : Math.min(sample, rows));
    const parent = this.registry.parentOf(entity);
    if (parent) {
      const rows = limited((await this.count([parent])).of(parent));
      return { calls: this.toFetch(entity, rows), rows, isListingReused: false };
    }
    const listed = this.registry.entity(entity.definition.attachment?.of ?? entity.definition.entityType);
    const isListingReused = maxAgeSeconds > 0 && (await this.listings.latest(listed, maxAgeSeconds)) !== null;
    const counts = await this.count(this.listedTogether(listed));
    const isDeep = deep && level === 'fields' && !entity.definition.attachment;
    const details = isDeep ? this.toFetch(entity, limited(counts.of(entity))) : 0;
    return { calls: (isListingReused ? 0 : this.toList(listed, counts.inAll)) + details, rows: counts.of(listed), isListingReused };
  }

  /** Calls to read a type's listing, whatever else is in it. */
  async ofListing(entity: RegisteredEntity): Promise<number> {
    return this.toList(entity, (await this.count(this.listedTogether(entity))).inAll);
  }

  /** Calls to fetch so many of a type's documents. */
  toFetch(entity: RegisteredEntity, documents: number): number {
    const { definition } = this.registry.parentOf(entity) ?? entity;
    return entity.connector.callsFor(definition.entityType, { fetched: documents });
  }

  private toList({ connector, definition }: RegisteredEntity, rows: number): number {
    return connector.callsFor(definition.entityType, { listed: rows });
  }

  private listedTogether({ connector, definition }: RegisteredEntity): readonly RegisteredEntity[] {
    return connector.definitions
      .filter((other) => other.listing === definition.listing && !other.derivation && !other.attachment)
      .map((other) => this.registry.entity(other.entityType));
  }

  /** Rows of types, each counted in its table: no more types than are asked for. */
  private async count(entities: readonly RegisteredEntity[]) {
    const counts = await this.queries.execute(new CountRecordsQuery(entities.map(({ definition }) => definition.entityType)));
    return {
      of: ({ definition }: RegisteredEntity): number => counts[definition.entityType] ?? 0,
      inAll: Object.values(counts).reduce((sum, rows) => sum + rows, 0),
    };
  }
}
