import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { CoverageDay } from './coverage.messages';

/** Which days, of which type. */
export class CoverageQuery {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 90, default: 7 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(90)
  readonly days: number = 7;

  @ApiPropertyOptional({ example: 'products', description: 'An entity type or one of its names; without it all that have webhooks' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  readonly entity?: string;
}

/** A day of a type: by what its changes came to us. */
export class CoverageDayDto {
  @ApiProperty({ format: 'date', example: '2026-11-21' })
  readonly day!: string;

  @ApiProperty({ example: 'product' })
  readonly entity_type!: string;

  @ApiProperty({ example: 98, description: 'Changes a webhook brought' })
  readonly by_webhook!: number;

  @ApiProperty({ example: 2, description: 'Changes only a sync found' })
  readonly by_sync!: number;

  @ApiProperty({ type: 'number', nullable: true, example: 98, description: 'Share of changes that came by webhook, 0..100' })
  readonly coverage_percentage!: number | null;

  @ApiProperty({ type: [String], example: ['4815000000044208'], description: 'Some of the records only a sync found' })
  readonly examples!: readonly string[];
}

export function toCoverageDayDto({ day, entityType, byWebhook, bySync, coveragePercentage, examples }: CoverageDay): CoverageDayDto {
  return { day, entity_type: entityType, by_webhook: byWebhook, by_sync: bySync, coverage_percentage: coveragePercentage, examples };
}
