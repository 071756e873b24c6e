import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { ComparisonNotFoundError } from '../../statistics.errors';
import {
  type ComparisonView,
  type DifferenceOfRecord,
  DifferencesOfRecordQuery,
  type DifferenceView,
  GetComparisonQuery,
  LatestComparisonsQuery,
  ListComparisonsQuery,
  ListDifferencesQuery,
} from './comparison.queries';

const number = (column: string, name: string): string => `${column}::float8 as "${name}"`;
const COLUMNS = [
  `id, entity_type as "entityType", status, level, scope, requested_by as "requestedBy", repair_run_id as "repairRunId"`,
  number('total', 'total'),
  number('processed', 'processed'),
  `listed_at as "listedAt"`,
  number('zoho_count', 'zohoCount'),
  number('local_count', 'localCount'),
  number('matched', 'matched'),
  number('missing_local', 'missingLocal'),
  number('missing_zoho', 'missingZoho'),
  number('stale', 'stale'),
  number('different', 'different'),
  number('in_flight', 'inFlight'),
  number('repeated', 'repeated'),
  number('match_percentage', 'matchPercentage'),
  number('data_quality_score', 'dataQualityScore'),
  `estimated_calls as "estimatedCalls", api_calls as "apiCalls", recommendation, recommendation_reason as "recommendationReason"`,
  `recommendation_calls as "recommendationCalls", error_summary as "errorSummary"`,
  `started_at as "startedAt", started_at::text as "startedAtExact", ended_at as "endedAt"`,
].join(', ');

@QueryHandler(GetComparisonQuery)
export class GetComparisonHandler implements IQueryHandler<GetComparisonQuery> {
  constructor(private readonly database: Database) {}

  async execute({ id }: GetComparisonQuery): Promise<ComparisonView> {
    const [view] = await this.database.query<ComparisonView>(`select ${COLUMNS} from tds_comparisons where id = $1`, [id]);
    if (!view) throw new ComparisonNotFoundError(id);
    return view;
  }
}

@QueryHandler(ListComparisonsQuery)
export class ListComparisonsHandler implements IQueryHandler<ListComparisonsQuery> {
  constructor(private readonly database: Database) {}

  execute({ filter }: ListComparisonsQuery): Promise<readonly ComparisonView[]> {
    return this.database.query<ComparisonView>(
      `select ${COLUMNS} from tds_comparisons
        where ($1::text is null or entity_type = $1) and ($2::text is null or status = $2) and ($3::uuid is null or repair_run_id = $3)
          and ($4::timestamptz is null or (started_at, id) < ($4, $5::uuid))
        order by started_at desc, id desc limit $6`,
      [
        filter.entityType ?? null,
        filter.status ?? null,
        filter.repairRunId ?? null,
        filter.before?.startedAt ?? null,
        filter.before?.id ?? null,
        filter.limit,
      ],
    );
  }
}

@QueryHandler(LatestComparisonsQuery)
export class LatestComparisonsHandler implements IQueryHandler<LatestComparisonsQuery> {
  constructor(private readonly database: Database) {}

  execute({ maxAgeSeconds }: LatestComparisonsQuery): Promise<readonly ComparisonView[]> {
    return this.database.query<ComparisonView>(
      `select distinct on (entity_type) ${COLUMNS} from tds_comparisons
        where status = 'completed' and scope = 'listing' and started_at > now() - make_interval(secs => $1)
        order by entity_type, started_at desc, id desc`,
      [maxAgeSeconds],
    );
  }
}

@QueryHandler(ListDifferencesQuery)
export class ListDifferencesHandler implements IQueryHandler<ListDifferencesQuery> {
  constructor(private readonly database: Database) {}

  execute({ filter }: ListDifferencesQuery): Promise<readonly DifferenceView[]> {
    return this.database.query<DifferenceView>(
      `select zoho_id as "zohoId", kind, document_id as "documentId", severity, fields, is_confirmed as "isConfirmed",
              zoho_modified_at as "zohoModifiedAt", local_modified_at as "localModifiedAt", note
         from tds_comparison_differences
        where comparison_id = $1 and ($2::text[] is null or kind = any ($2)) and ($3::text is null or zoho_id > $3)
        order by zoho_id limit $4`,
      [filter.comparisonId, filter.kinds ?? null, filter.afterId ?? null, filter.limit],
    );
  }
}

@QueryHandler(DifferencesOfRecordQuery)
export class DifferencesOfRecordHandler implements IQueryHandler<DifferencesOfRecordQuery> {
  constructor(private readonly database: Database) {}

  execute({ entityType, zohoId, before, limit }: DifferencesOfRecordQuery): Promise<readonly DifferenceOfRecord[]> {
    return this.database.query<DifferenceOfRecord>(
      `select d.zoho_id as "zohoId", d.kind, d.document_id as "documentId", d.severity, d.fields, d.is_confirmed as "isConfirmed",
              d.zoho_modified_at as "zohoModifiedAt", d.local_modified_at as "localModifiedAt", d.note, c.id as "comparisonId", c.level,
              c.requested_by as "requestedBy", c.correlation_id as "correlationId", c.ended_at as "comparedAt"
         from tds_comparison_differences d
         join tds_comparisons c on c.id = d.comparison_id
        where d.zoho_id = $2 and c.entity_type = $1 and c.ended_at < $3
        order by c.ended_at desc, c.id limit $4`,
      [entityType, zohoId, before, limit],
    );
  }
}
