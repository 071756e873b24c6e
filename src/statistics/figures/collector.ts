import { cached, cachedByKey } from '@libs/resilience';
import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import { ofLargeMirror, type RegisteredEntity, type SourceCallContext, SourceRegistry } from '@tds/sync';
import { attachmentRows } from '../comparison/attachment-rows';
import { type StagedListing, StagedListings } from '../staging/staged-listings';
import type { Figures, SideFigures } from './figures';
import { figuresSql } from './figures-sql';

/** Counts and sums both sides of a type, by one formula. */
@Injectable()
export class Collector {
  private readonly ofLate = cachedByKey(
    (entityType) => this.local(this.registry.entity(entityType)),
    0,
    ofLargeMirror(({ figures }: SideFigures) => figures.records),
  );
  /** Many small types together are a large mirror too. */
  private readonly allOfLate = cached(
    () => this.localOfEach(),
    0,
    ofLargeMirror((all: readonly SideFigures[]) => all.reduce((sum, { figures }) => sum + figures.records, 0)),
  );

  constructor(
    private readonly database: Database,
    private readonly listings: StagedListings,
    private readonly registry: SourceRegistry,
  ) {}

  /** Our side, as it is now. */
  async local({ connector, definition }: RegisteredEntity): Promise<SideFigures> {
    const rows = `${definition.table} where organization_id = $1 and source_deleted_at is null`;
    const { figures, countedAt } = await this.count(figuresSql(definition, 'local', rows), connector.organizationId);
    return { entityType: definition.entityType, side: 'local', figures, asOf: countedAt, apiCalls: 0 };
  }

  /** Our side for somebody who looks: of a large type as it was some minutes ago at most. */
  localOfLate({ definition }: RegisteredEntity): Promise<SideFigures> {
    return this.ofLate(definition.entityType);
  }

  /** Our side of every type, for somebody who looks: of a large mirror as it was some minutes ago at most. */
  localsOfLate(): Promise<readonly SideFigures[]> {
    return this.allOfLate();
  }

  /** The source's side, of a listing not older than `maxAgeSeconds` or a new one. Null for types that are listed nowhere, such as stock per place. */
  async zoho(entity: RegisteredEntity, maxAgeSeconds: number, context: SourceCallContext): Promise<SideFigures | null> {
    if (entity.definition.derivation) return null;
    const { listing, calls } = await this.listings.obtain(this.listedAs(entity), maxAgeSeconds, context, async () => undefined);
    return { ...(await this.ofListing(entity, listing)), apiCalls: calls };
  }

  /** The source's side, of the newest listing at hand; null where there is none. Asks the source nothing. */
  async zohoAtHand(entity: RegisteredEntity, maxAgeSeconds: number): Promise<SideFigures | null> {
    if (entity.definition.derivation) return null;
    const listing = await this.listings.latest(this.listedAs(entity), maxAgeSeconds);
    return listing && this.ofListing(entity, listing);
  }

  private async localOfEach(): Promise<readonly SideFigures[]> {
    const all: SideFigures[] = [];
    for (const entityType of this.registry.entityTypes()) all.push(await this.ofLate(entityType));
    return all;
  }

  private async ofListing({ connector, definition }: RegisteredEntity, listing: StagedListing): Promise<SideFigures> {
    const rows = definition.attachment ? `${attachmentRows(definition, listing.table)} files` : listing.table;
    const { figures } = await this.count(figuresSql(definition, 'zoho', rows), connector.organizationId);
    return { entityType: definition.entityType, side: 'zoho', figures, asOf: listing.listedAt, apiCalls: 0 };
  }

  private listedAs({ definition }: RegisteredEntity): RegisteredEntity {
    return this.registry.entity(definition.attachment?.of ?? definition.entityType);
  }

  private async count(sql: string, organizationId: string): Promise<{ readonly figures: Figures; readonly countedAt: Date }> {
    const [row] = await this.database.query<Figures & { readonly counted_at: Date }>(sql, [organizationId]);
    const { records, counts, sums, groups, more, counted_at: countedAt } = row!;
    return { figures: { records, counts, sums, groups, more }, countedAt };
  }
}
