import { ApiPropertyOptional } from '@nestjs/swagger';
import { PageQuery } from '@tds/platform/http';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import type { DifferenceKind } from '../comparison';
import type { ComparisonView } from '../queries/comparison.queries';

const STATUSES = ['running', 'completed', 'failed'] as const satisfies readonly ComparisonView['status'][];
const KINDS = ['missing_local', 'missing_zoho', 'stale', 'different', 'in_flight'] as const satisfies readonly DifferenceKind[];

/** Which comparisons. */
export class ComparisonListQuery extends PageQuery {
  @ApiPropertyOptional({ example: 'products', description: 'An entity type or one of its names' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  readonly entity_type?: string;

  @ApiPropertyOptional({ enum: STATUSES })
  @IsOptional()
  @IsIn(STATUSES)
  readonly status?: ComparisonView['status'];
}

/** Which of a comparison's differences. */
export class DifferenceListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: KINDS })
  @IsOptional()
  @IsIn(KINDS)
  readonly kind?: DifferenceKind;
}
