import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { RecommendedAction } from '../../comparison/recommendation';
import type { SideFigures } from '../figures';
import type { TrendRow } from '../snapshots';

const counts = { type: 'object' as const, additionalProperties: { type: 'number', nullable: true } };
const sums = { type: 'object' as const, additionalProperties: { type: 'string', nullable: true } };

/** How old a listing of Zoho may be. */
export class FiguresQuery {
  @ApiPropertyOptional({
    type: 'integer',
    minimum: 0,
    maximum: 86_400,
    default: 3_600,
    description: 'Use a listing not older than this; 0: ask Zoho',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(86_400)
  readonly max_age_seconds: number = 3_600;
}

/** Which days. */
export class TrendsQuery {
  @ApiPropertyOptional({ enum: [7, 30], default: 7 })
  @IsOptional()
  @Type(() => Number)
  @IsIn([7, 30])
  readonly days: number = 7;

  @ApiPropertyOptional({ example: 'products', description: 'An entity type or one of its names; without it all' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  readonly entity?: string;
}

/** Figures of one side of a type. Null where that side does not tell. */
export class FiguresDto {
  @ApiProperty({ example: 'product' })
  readonly entity_type!: string;

  @ApiProperty({ enum: ['zoho', 'local'], example: 'local' })
  readonly side!: 'zoho' | 'local';

  @ApiProperty({ format: 'date-time', description: 'When the figures were true' })
  readonly as_of!: string;

  @ApiProperty({ example: 2218 })
  readonly total!: number;

  @ApiProperty({ ...counts, example: { active: 2218, with_image: 2000, out_of_stock: 14 } })
  readonly counts!: Readonly<Record<string, number | null>>;

  @ApiProperty({ ...sums, example: { stock_value: '1250000.5' }, description: 'Decimal text' })
  readonly sums!: Readonly<Record<string, string | null>>;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'object', nullable: true }, example: { status: { active: 2218 } } })
  readonly groups!: Readonly<Record<string, Readonly<Record<string, number>> | null>>;

  @ApiProperty({ ...sums, example: {}, description: 'Figures only the mirror has' })
  readonly more!: Readonly<Record<string, string | null>>;

  @ApiProperty({ example: 0, description: 'Calls to Zoho spent for this answer' })
  readonly api_calls!: number;
}

/** A day of a type. */
export class TrendDto {
  @ApiProperty({ format: 'date', example: '2026-11-21' })
  readonly day!: string;

  @ApiProperty({ example: 'product' })
  readonly entity_type!: string;

  @ApiProperty({ type: 'number', nullable: true, example: 2218 })
  readonly local_count!: number | null;

  @ApiProperty({ type: 'number', nullable: true, example: 2218 })
  readonly zoho_count!: number | null;

  @ApiProperty({ type: 'number', nullable: true, example: 100 })
  readonly match_percentage!: number | null;

  @ApiProperty({ type: 'number', nullable: true, example: 100 })
  readonly data_quality_score!: number | null;

  @ApiProperty({ type: 'number', nullable: true, example: 0, description: 'Records that differed in the last comparison of the day' })
  readonly drift!: number | null;

  @ApiProperty({ ...counts, nullable: true, example: { active: 2218, out_of_stock: 14 } })
  readonly counts!: Readonly<Record<string, number | null>> | null;

  @ApiProperty({ ...sums, nullable: true, example: { stock_value: '1250000.5' } })
  readonly sums!: Readonly<Record<string, string | null>> | null;
}

/** What to do about a type. */
export class RecommendationDto {
  @ApiProperty({ example: 'product' })
  readonly entity_type!: string;

  @ApiProperty({ enum: ['no_sync_needed', 'incremental_sync', 'full_sync', 'manual_review'], example: 'no_sync_needed' })
  readonly recommendation!: RecommendedAction;

  @ApiProperty({ example: 'Every record agrees.' })
  readonly reason!: string;

  @ApiProperty({ example: 0 })
  readonly estimated_calls!: number;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'The comparison it rests on; null where there is none yet',
  })
  readonly compared_at!: string | null;

  @ApiProperty({ type: 'number', nullable: true, example: 100 })
  readonly match_percentage!: number | null;
}

export function toFiguresDto({ entityType, side, figures, asOf, apiCalls }: SideFigures): FiguresDto {
  const { records, counts: counted, sums: summed, groups, more } = figures;
  return {
    entity_type: entityType,
    side,
    as_of: asOf.toISOString(),
    total: records,
    counts: counted,
    sums: summed,
    groups,
    more,
    api_calls: apiCalls,
  };
}

export function toTrendDto(row: TrendRow): TrendDto {
  return {
    day: row.day,
    entity_type: row.entityType,
    local_count: row.localRecords,
    zoho_count: row.zohoRecords,
    match_percentage: row.matchPercentage,
    data_quality_score: row.dataQualityScore,
    drift: row.drift,
    counts: row.localCounts,
    sums: row.localSums,
  };
}
