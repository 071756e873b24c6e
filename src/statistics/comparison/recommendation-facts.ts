import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import { CallCosts } from './call-cost';
import type { Comparison, ComparisonCounts } from './comparison';
import type { RecommendationFacts } from './recommendation';

/** Reads what a recommendation needs to know besides the counts. */
@Injectable()
export class RecommendationFactsReader {
  constructor(
    private readonly database: Database,
    private readonly costs: CallCosts,
  ) {}

  /** What of a comparison's findings the next incremental run would meet, and what mending them costs otherwise. */
  async read({ id, entity }: Comparison, counts: ComparisonCounts): Promise<RecommendationFacts> {
    const { connector, definition } = entity;
    const [row] = await this.database.query<{ documents: number; ahead: number }>(
      `select count(distinct d.document_id)::float8 as documents,
              count(*) filter (where d.kind in ('missing_local', 'stale') and d.zoho_modified_at >= c.watermark)::float8 as ahead
         from tds_comparison_differences d
         left join tds_sync_cursors c on c.source = $2 and c.organization_id = $3 and c.entity_type = $4
        where d.comparison_id = $1 and d.kind <> 'in_flight'`,
      [id, connector.source, connector.organizationId, definition.entityType],
    );
    const callsToRepair = this.costs.toFetch(entity, row!.documents);
    const isListed = !definition.derivation && !definition.attachment;
    return {
      counts,
      ahead: row!.ahead,
      callsToRepair,
      callsToList: isListed ? await this.costs.ofListing(entity) : callsToRepair,
      isFoundByListingAlone: definition.isFoundByListingAlone === true,
    };
  }
}
