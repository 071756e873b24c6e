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
  async ofComparison(entity: RegisteredEntity, request: ComparisonRequest): Promise<CallCost> {
    const counts = await this.queries.execute(new CountRecordsQuery());
    const rowsOf = ({ definition }: RegisteredEntity): number => counts[definition.entityType] ?? 0;
    const { sample, ids, deep, level, maxAgeSeconds } = request;
    const limited = (rows: number): number => (sample === 'all' ? rows : Math.min(sample, rows));
    if (ids) return { calls: this.toFetch(entity, ids.length), rows: ids.length, isListingReused: false };
    const parent = this.registry.parentOf(entity);
    if (parent) return { calls: this.toFetch(entity, limited(rowsOf(parent))), rows: limited(rowsOf(parent)), isListingReused: false };

    const listed = this.registry.entity(entity.definition.attachment?.of ?? entity.definition.entityType);
    const isListingReused = maxAgeSeconds > 0 && (await this.listings.latest(listed, maxAgeSeconds)) !== null;
    const details = deep && level === 'fields' && !entity.definition.attachment ? this.toFetch(entity, limited(rowsOf(entity))) : 0;
    return { calls: (isListingReused ? 0 : this.toList(listed, rowsOf)) + details, rows: rowsOf(listed), isListingReused };
  }

  /** Calls to read a type's listing, whatever else is in it. */
  async ofListing(entity: RegisteredEntity): Promise<number> {
    const counts = await this.queries.execute(new CountRecordsQuery());
    return this.toList(entity, ({ definition }) => counts[definition.entityType] ?? 0);
  }

  /** Calls to fetch so many of a type's documents. */
  toFetch(entity: RegisteredEntity, documents: number): number {
    const { definition } = this.registry.parentOf(entity) ?? entity;
    return entity.connector.callsFor(definition.entityType, { fetched: documents });
  }

  private toList(entity: RegisteredEntity, rowsOf: (entity: RegisteredEntity) => number): number {
    const { connector, definition } = entity;
    const together = connector.definitions.filter(
      (other) => other.listing === definition.listing && !other.derivation && !other.attachment,
    );
    const rows = together.reduce((sum, other) => sum + rowsOf(this.registry.entity(other.entityType)), 0);
    return connector.callsFor(definition.entityType, { listed: rows });
  }
}
