import { ApiProperty } from '@nestjs/swagger';
import { COMPARISON_LEVELS, type ComparisonLevel, type DifferenceKind, type DifferenceSeverity } from '../comparison';
import type { CallCost } from '../call-cost';
import type { ComparisonView, DifferenceView } from '../queries/comparison.queries';
import type { RecommendedAction } from '../recommendation';

const ACTIONS: readonly RecommendedAction[] = ['no_sync_needed', 'incremental_sync', 'full_sync', 'manual_review'];
const SEVERITIES: readonly DifferenceSeverity[] = ['info', 'warning', 'error'];
const figure = (example: number, description?: string) => ({ type: 'number' as const, nullable: true, example, description });

/** One field in which a record differs. */
export class FieldDifferenceDto {
  @ApiProperty({ example: 'rate' })
  readonly field!: string;

  @ApiProperty({
    nullable: true,
    example: '12.5',
    description: 'Numbers are decimal text',
    oneOf: [{ type: 'string' }, { type: 'boolean' }, { type: 'object' }, { type: 'array', items: {} }],
  })
  readonly zoho_value!: unknown;

  @ApiProperty({
    nullable: true,
    example: '12',
    oneOf: [{ type: 'string' }, { type: 'boolean' }, { type: 'object' }, { type: 'array', items: {} }],
  })
  readonly local_value!: unknown;

  @ApiProperty({ enum: SEVERITIES, example: 'error' })
  readonly severity!: DifferenceSeverity;
}

/** A record both sides have, with the fields in which they differ. */
export class DifferentRecordDto {
  @ApiProperty({ example: '2608150000001000020' })
  readonly zoho_id!: string;

  @ApiProperty({ type: [FieldDifferenceDto] })
  readonly fields!: readonly FieldDifferenceDto[];
}

/** A comparison in short. Figures are null until it is completed. */
export class ComparisonSummaryDto {
  @ApiProperty({ format: 'uuid' })
  readonly comparison_id!: string;

  @ApiProperty({ example: 'product' })
  readonly entity_type!: string;

  @ApiProperty({ enum: ['running', 'completed', 'failed'], example: 'completed' })
  readonly status!: ComparisonView['status'];

  @ApiProperty({ enum: COMPARISON_LEVELS, example: 'fields' })
  readonly level!: ComparisonLevel;

  @ApiProperty({ enum: ['listing', 'records'], example: 'listing', description: '`records`: only those a repair was about' })
  readonly scope!: ComparisonView['scope'];

  @ApiProperty({ type: 'number', nullable: true, example: 42, description: '0..100; null where the number of rows is not known' })
  readonly progress_percentage!: number | null;

  @ApiProperty({ format: 'date-time' })
  readonly started_at!: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  readonly compared_at!: string | null;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'When Zoho was asked for the listing; null where records were fetched one by one',
  })
  readonly listed_at!: string | null;

  @ApiProperty(figure(2218))
  readonly zoho_count!: number | null;

  @ApiProperty(figure(2218))
  readonly local_count!: number | null;

  @ApiProperty(figure(2214))
  readonly matched!: number | null;

  @ApiProperty(figure(99.81, '0..100; 100 means that nothing differs'))
  readonly match_percentage!: number | null;

  @ApiProperty(figure(99.7, '0..100: completeness × currency × accuracy (docs/agreement.md)'))
  readonly data_quality_score!: number | null;

  @ApiProperty(figure(1))
  readonly missing_local_count!: number | null;

  @ApiProperty(figure(1))
  readonly missing_zoho_count!: number | null;

  @ApiProperty(figure(1))
  readonly stale_count!: number | null;

  @ApiProperty(figure(1))
  readonly different_count!: number | null;

  @ApiProperty(figure(3, 'Records whose change is on its way: no drift'))
  readonly in_flight!: number | null;

  @ApiProperty(figure(0, 'Records that drifted in the comparison before too; these raise the alert'))
  readonly repeated!: number | null;

  @ApiProperty({ example: 12, description: 'Calls it was reckoned to cost' })
  readonly estimated_calls!: number;

  @ApiProperty({ example: 12, description: 'Calls it has cost' })
  readonly api_calls!: number;

  @ApiProperty({ enum: ACTIONS, nullable: true, example: 'no_sync_needed' })
  readonly recommendation!: RecommendedAction | null;

  @ApiProperty({ type: 'string', nullable: true, example: 'Every record agrees.' })
  readonly recommendation_reason!: string | null;

  @ApiProperty(figure(0, 'Calls the recommendation costs'))
  readonly recommendation_calls!: number | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'The repair this comparison checked' })
  readonly repair_run_id!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: null })
  readonly error_summary!: string | null;
}

/** A comparison with what it found; long lists are cut, the rest is in `/comparisons/{id}/differences`. */
export class ComparisonDto extends ComparisonSummaryDto {
  @ApiProperty({ type: [String], example: ['2608150000001000020'], description: 'In Zoho and not here' })
  readonly missing_local!: readonly string[];

  @ApiProperty({ type: [String], example: [], description: 'Here and not in Zoho' })
  readonly missing_zoho!: readonly string[];

  @ApiProperty({ type: [String], example: [], description: 'Here in an older version' })
  readonly stale!: readonly string[];

  @ApiProperty({ type: [DifferentRecordDto], description: 'Of the same version, and not the same' })
  readonly different!: readonly DifferentRecordDto[];

  @ApiProperty({ example: false, description: 'Whether a list above was cut' })
  readonly is_truncated!: boolean;
}

/** A record that differs, side by side. */
export class DifferenceDto extends DifferentRecordDto {
  @ApiProperty({ enum: ['missing_local', 'missing_zoho', 'stale', 'different', 'in_flight'], example: 'different' })
  readonly kind!: DifferenceKind;

  @ApiProperty({ enum: SEVERITIES, example: 'error' })
  readonly severity!: DifferenceSeverity;

  @ApiProperty({ example: true, description: 'Whether the record was asked for by itself once more' })
  readonly is_confirmed!: boolean;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  readonly zoho_modified_at!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  readonly local_modified_at!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: null, description: 'Why it is in flight, or why the pipeline would refuse it' })
  readonly note!: string | null;
}

/** What a comparison would cost. */
export class CallCostDto {
  @ApiProperty({ example: 'product' })
  readonly entity_type!: string;

  @ApiProperty({ example: 12, description: 'Calls to Zoho. What looks different is asked for once more on top, up to 100 records.' })
  readonly estimated_calls!: number;

  @ApiProperty({ example: 2218, description: 'Rows it reads' })
  readonly rows!: number;

  @ApiProperty({ example: false, description: 'Whether a listing at hand is used again' })
  readonly is_listing_reused!: boolean;
}

export function toCallCostDto(entityType: string, { calls, rows, isListingReused }: CallCost): CallCostDto {
  return { entity_type: entityType, estimated_calls: calls, rows, is_listing_reused: isListingReused };
}

export function toComparisonSummaryDto(view: ComparisonView): ComparisonSummaryDto {
  const { total, processed } = view;
  const share = total === null || total === 0 ? null : Math.min(99, Math.floor((100 * processed) / total));
  return {
    comparison_id: view.id,
    entity_type: view.entityType,
    status: view.status,
    level: view.level,
    scope: view.scope,
    progress_percentage: view.status === 'completed' ? 100 : share,
    started_at: view.startedAt.toISOString(),
    compared_at: view.endedAt?.toISOString() ?? null,
    listed_at: view.listedAt?.toISOString() ?? null,
    zoho_count: view.zohoCount,
    local_count: view.localCount,
    matched: view.matched,
    match_percentage: view.matchPercentage,
    data_quality_score: view.dataQualityScore,
    missing_local_count: view.missingLocal,
    missing_zoho_count: view.missingZoho,
    stale_count: view.stale,
    different_count: view.different,
    in_flight: view.inFlight,
    repeated: view.repeated,
    estimated_calls: view.estimatedCalls,
    api_calls: view.apiCalls,
    recommendation: view.recommendation,
    recommendation_reason: view.recommendationReason,
    recommendation_calls: view.recommendationCalls,
    repair_run_id: view.repairRunId,
    error_summary: view.errorSummary,
  };
}

/** `differences` may have one more than `limit`, which tells that there are more. */
export function toComparisonDto(view: ComparisonView, differences: readonly DifferenceView[], limit: number): ComparisonDto {
  const shown = differences.slice(0, limit);
  const idsOf = (kind: DifferenceKind): string[] => shown.filter((each) => each.kind === kind).map(({ zohoId }) => zohoId);
  return {
    ...toComparisonSummaryDto(view),
    missing_local: idsOf('missing_local'),
    missing_zoho: idsOf('missing_zoho'),
    stale: idsOf('stale'),
    different: shown.filter((each) => each.kind === 'different').map(({ zohoId, fields }) => ({ zoho_id: zohoId, fields })),
    is_truncated: differences.length > limit,
  };
}

export function toDifferenceDto(view: DifferenceView): DifferenceDto {
  return {
    zoho_id: view.zohoId,
    kind: view.kind,
    severity: view.severity,
    fields: view.fields,
    is_confirmed: view.isConfirmed,
    zoho_modified_at: view.zohoModifiedAt?.toISOString() ?? null,
    local_modified_at: view.localModifiedAt?.toISOString() ?? null,
    note: view.note,
  };
}
