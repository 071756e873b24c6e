import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import { type RegisteredEntity, SourceRegistry } from '@tds/sync';
import { CallCosts } from '../comparison/call-cost';
import { Comparisons } from '../comparison/comparisons';
import { DRIFT_KINDS, type DriftKind, USUAL_REQUEST } from '../comparison/comparison';
import type { RepairOrder, RepairPlan } from './repair';

/** Documents of one repair run. */
const MAX_DOCUMENTS = 10_000;
/** An older comparison is made anew first. Each record is fetched before it is written, so an old finding costs a call and mends nothing wrongly. */
const FRESH_FOR = `interval '1 day'`;
/** How long to wait for a comparison that has to be made first, ms. */
const COMPARISON_WAIT_MS = 10 * 60_000;

interface PlannedRow {
  readonly document_id: string;
  readonly kinds: readonly string[];
}

/** Decides what a repair fetches. */
@Injectable()
export class RepairPlanner {
  constructor(
    private readonly database: Database,
    private readonly registry: SourceRegistry,
    private readonly costs: CallCosts,
    private readonly comparisons: Comparisons,
  ) {}

  /** The plan of a repair. Where no comparison of late says what differs, one is made. */
  async plan(order: RepairOrder): Promise<RepairPlan> {
    const entity = this.registry.entity(order.entityType);
    // Named records need no comparison, unless only those of them are wanted that differ in some way.
    const comparisonId = order.ids && !order.kinds ? await this.latest(entity) : await this.latestOrNew(entity, order);
    const rows = order.ids
      ? await this.named(entity, order.ids, comparisonId, order.kinds ?? null)
      : await this.found(comparisonId!, order.kinds ?? DRIFT_KINDS);
    const documents = this.withinBudget(entity, rows.length, order.maxCalls);
    const kept = rows.slice(0, documents);
    const kinds = kept.flatMap((row) => row.kinds);
    return {
      entityType: entity.definition.entityType,
      comparisonId: order.ids ? null : comparisonId,
      records: Object.fromEntries([...new Set(kinds)].toSorted().map((kind) => [kind, kinds.filter((each) => each === kind).length])),
      documentIds: kept.map((row) => row.document_id),
      estimatedCalls: this.costs.toFetch(entity, kept.length),
      leftOver: rows.length - kept.length,
    };
  }

  private withinBudget(entity: RegisteredEntity, documents: number, maxCalls: number): number {
    let [fits, tooMany] = [0, Math.min(documents, MAX_DOCUMENTS) + 1];
    while (tooMany - fits > 1) {
      const middle = Math.floor((fits + tooMany) / 2);
      if (this.costs.toFetch(entity, middle) <= maxCalls) fits = middle;
      else tooMany = middle;
    }
    return fits;
  }

  private async latestOrNew(entity: RegisteredEntity, { requestedBy, correlationId }: RepairOrder): Promise<string> {
    const known = await this.latest(entity);
    if (known) return known;
    const { id } = await this.comparisons.begin({ entity, request: USUAL_REQUEST, requestedBy, correlationId });
    await this.comparisons.ended(id, COMPARISON_WAIT_MS);
    return id;
  }

  private async latest({ connector, definition }: RegisteredEntity): Promise<string | null> {
    const [row] = await this.database.query<{ id: string }>(
      `select id from tds_comparisons
        where source = $1 and organization_id = $2 and entity_type = $3 and status = 'completed' and scope = 'listing' and level <> 'counts'
          and started_at > now() - ${FRESH_FOR}
        order by started_at desc, id desc limit 1`,
      [connector.source, connector.organizationId, definition.entityType],
    );
    return row?.id ?? null;
  }

  /** Worst first: what is missing, then what is old or different, then what seems to be gone. */
  private found(comparisonId: string, kinds: readonly DriftKind[]): Promise<PlannedRow[]> {
    return this.database.query(
      `select document_id, array_agg(kind order by kind) as kinds from tds_comparison_differences
        where comparison_id = $1 and kind = any ($2::text[])
        group by document_id
        order by min(array_position(array['missing_local', 'stale', 'different', 'missing_zoho'], kind)), document_id`,
      [comparisonId, kinds],
    );
  }

  private named(
    { connector, definition }: RegisteredEntity,
    ids: readonly string[],
    comparisonId: string | null,
    kinds: readonly DriftKind[] | null,
  ): Promise<PlannedRow[]> {
    const parent = definition.derivation ? `m.${definition.derivation.parentColumn}` : 'm.zoho_id';
    return this.database.query(
      `select coalesce(d.document_id, ${parent}, i.id) as document_id, array_agg(coalesce(d.kind, 'named')) as kinds
         from unnest($2::text[]) as i(id)
         left join tds_comparison_differences d on d.comparison_id = $3 and d.zoho_id = i.id
         left join ${definition.table} m on m.organization_id = $1 and m.zoho_id = i.id
        where $4::text[] is null or d.kind = any ($4::text[])
        group by 1 order by 1`,
      [connector.organizationId, ids, comparisonId, kinds],
    );
  }
}
