import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { FlagInQuery } from '@tds/platform/http';
import type { SyncRunStatus } from '@tds/sync';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { DRIFT_KINDS, type DriftKind } from '../../comparison/comparison';
import { ComparisonSummaryDto, toComparisonSummaryDto } from '../../comparison/http/comparison.dto';
import type { RepairPlan } from '../repair';
import type { RepairView } from '../repair.commands';

const MAX_IDS = 10_000;
const DEFAULT_CALLS = 500;

/** What to repair. */
export class RepairRequestDto {
  @ApiProperty({ example: 'product', description: 'Entity type or one of its names' })
  @IsString()
  @MaxLength(64)
  readonly entity_type!: string;

  @ApiPropertyOptional({ type: [String], description: 'Only these records, by Zoho id' })
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(MAX_IDS)
  @IsString({ each: true })
  @Matches(/^[\w.:/-]{1,128}$/, { each: true, message: 'each id must be a Zoho id: 1 to 128 letters, digits, or . : - _ /' })
  readonly ids?: readonly string[];

  @ApiPropertyOptional({ enum: DRIFT_KINDS, isArray: true, description: 'Only what differs in these ways' })
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @IsIn(DRIFT_KINDS, { each: true })
  readonly kinds?: readonly DriftKind[];

  @ApiPropertyOptional({ type: 'boolean', default: false, description: 'Tell what would be done, and do nothing' })
  @IsOptional()
  @IsBoolean()
  readonly dry_run: boolean = false;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: 10_000,
    default: DEFAULT_CALLS,
    description: 'Most calls to Zoho the repair may spend',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000)
  readonly max_calls: number = DEFAULT_CALLS;
}

/** Whether to wait for the checked result. */
export class RepairQuery {
  @ApiPropertyOptional({ type: 'boolean', default: false, description: 'Answer 200 with the checked result instead of 202' })
  @FlagInQuery()
  readonly wait: boolean = false;
}

/** What a repair is about. */
export class RepairPlanDto {
  @ApiProperty({ example: 'product' })
  readonly entity_type!: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'The comparison it mends; null where records were named' })
  readonly comparison_id!: string | null;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' }, example: { missing_local: 1, different: 3 } })
  readonly records!: Readonly<Record<string, number>>;

  @ApiProperty({
    type: [String],
    example: ['4815000000044208'],
    description: 'Documents fetched: the records themselves, or those they come in',
  })
  readonly ids!: readonly string[];

  @ApiProperty({ example: 4 })
  readonly estimated_calls!: number;

  @ApiProperty({ example: 0, description: 'Documents the budget leaves out' })
  readonly left_over!: number;
}

/** What a repair did. */
export class RepairDto {
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'Null in a dry run' })
  readonly run_id!: string | null;

  @ApiProperty({ enum: ['planned', 'running', 'completed', 'failed', 'cancelled'], example: 'completed' })
  readonly status!: SyncRunStatus | 'planned';

  @ApiProperty({ example: false })
  readonly dry_run!: boolean;

  @ApiPropertyOptional({ type: RepairPlanDto, description: 'Told when it is started' })
  readonly plan?: RepairPlanDto;

  @ApiPropertyOptional({ example: 4, description: 'Documents fetched so far' })
  readonly processed?: number;

  @ApiPropertyOptional({ example: 1 })
  readonly created?: number;

  @ApiPropertyOptional({ example: 3 })
  readonly updated?: number;

  @ApiPropertyOptional({ example: 0 })
  readonly deleted?: number;

  @ApiPropertyOptional({ example: 0 })
  readonly failed?: number;

  @ApiPropertyOptional({ example: 4 })
  readonly api_calls?: number;

  @ApiPropertyOptional({
    type: ComparisonSummaryDto,
    nullable: true,
    description: 'The second comparison of its records; null until that is made',
  })
  readonly verification?: ComparisonSummaryDto | null;
}

export function toRepairPlanDto(plan: RepairPlan): RepairPlanDto {
  return {
    entity_type: plan.entityType,
    comparison_id: plan.comparisonId,
    records: plan.records,
    ids: plan.documentIds,
    estimated_calls: plan.estimatedCalls,
    left_over: plan.leftOver,
  };
}

export function toRepairDto({ run, check }: RepairView): RepairDto {
  return {
    run_id: run.id,
    status: run.status,
    dry_run: false,
    processed: run.processed,
    created: run.created,
    updated: run.updated,
    deleted: run.deleted,
    failed: run.failed,
    api_calls: run.apiCalls + (check?.apiCalls ?? 0),
    verification: check && toComparisonSummaryDto(check),
  };
}
