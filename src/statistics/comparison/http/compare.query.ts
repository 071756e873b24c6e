import { ApiPropertyOptional } from '@nestjs/swagger';
import { FlagInQuery } from '@tds/platform/http';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min, Validate, ValidatorConstraint, type ValidatorConstraintInterface } from 'class-validator';
import { COMPARISON_LEVELS, type ComparisonLevel, type ComparisonRequest, USUAL_REQUEST } from '../comparison';

const DAY_SECONDS = 86_400;
const MAX_SAMPLE = 1_000_000;

@ValidatorConstraint({ name: 'sample' })
class IsSample implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return value === 'all' || (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= MAX_SAMPLE);
  }
  defaultMessage(): string {
    return `sample must be "all" or a number from 1 to ${MAX_SAMPLE}`;
  }
}

/** How to compare. */
export class CompareQuery {
  @ApiPropertyOptional({
    enum: COMPARISON_LEVELS,
    default: USUAL_REQUEST.level,
    description: 'How many there are, which and of which version, or what they say',
  })
  @IsOptional()
  @IsIn(COMPARISON_LEVELS)
  readonly level: ComparisonLevel = USUAL_REQUEST.level;

  @ApiPropertyOptional({
    oneOf: [
      { type: 'string', enum: ['all'] },
      { type: 'integer', minimum: 1 },
    ],
    default: USUAL_REQUEST.sample,
    description: 'Records whose fields are compared; of stock, products that are fetched',
  })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'all' ? value : Number(value)))
  @Validate(IsSample)
  readonly sample: number | 'all' = USUAL_REQUEST.sample;

  @ApiPropertyOptional({
    type: 'boolean',
    default: false,
    description: 'Also fetch the details of records whose list row does not carry everything',
  })
  @FlagInQuery()
  readonly deep: boolean = USUAL_REQUEST.deep;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 0,
    maximum: DAY_SECONDS,
    default: 0,
    description: 'Use a listing not older than this again; 0: ask Zoho',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(DAY_SECONDS)
  readonly max_age_seconds: number = USUAL_REQUEST.maxAgeSeconds;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 0,
    maximum: 3600,
    default: USUAL_REQUEST.lagSeconds,
    description: 'A change younger than this is in flight, not drift',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(3600)
  readonly lag_seconds: number = USUAL_REQUEST.lagSeconds;
}

/** As {@link CompareQuery}, for an answer that waits for the result. */
export class CompareAndWaitQuery extends CompareQuery {
  @ApiPropertyOptional({ type: 'boolean', default: false, description: 'Tell the cost and compare nothing' })
  @FlagInQuery()
  readonly estimate: boolean = false;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 0,
    maximum: 300,
    default: 30,
    description: 'How long to wait; then 202 and the comparison goes on',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(300)
  readonly wait_seconds: number = 30;
}

/** The comparison a query asks for. */
export function toRequest(query: CompareQuery): ComparisonRequest {
  const { level, sample, deep, max_age_seconds: maxAgeSeconds, lag_seconds: lagSeconds } = query;
  return { level, sample, deep, maxAgeSeconds, lagSeconds };
}
