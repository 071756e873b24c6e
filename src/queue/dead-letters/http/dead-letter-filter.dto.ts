import { ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { FlagInQuery, PageQuery, ProblemException } from '@tds/platform/http';
import { Type } from 'class-transformer';
import { IsBoolean, IsDate, IsIn, IsNotEmpty, IsOptional, IsString, MaxDate, MaxLength, MinDate, ValidateNested } from 'class-validator';
import type { EntityTypeNames } from '../../control/entity-type-names';
import type { FailureClass } from '../../jobs/job';
import type { DeadLetterFilter } from '../dead-letter-filter';

/** Further back and ahead JavaScript knows instants that PostgreSQL does not. */
const EARLIEST = new Date('1970-01-01T00:00:00Z');
const LATEST = new Date('9999-12-31T23:59:59Z');

const CLASSES: readonly FailureClass[] = ['ours', 'theirs', 'weather'];

/** Which dead letters; all conditions given hold. */
export class DeadLetterFilterDto {
  @ApiPropertyOptional({ example: 'product', description: 'Entity type, or a name of it' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(50)
  readonly entity_type?: string;

  @ApiPropertyOptional({ example: '460000000026049', description: 'Id of the record at its source' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  readonly source_entity_id?: string;

  @ApiPropertyOptional({ enum: CLASSES, description: 'Whose trouble it is: ours, bad data, or network, quota, outage' })
  @IsOptional()
  @IsIn(CLASSES)
  readonly class?: FailureClass;

  @ApiPropertyOptional({ example: 'validation.failed' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  readonly error_code?: string;

  @ApiPropertyOptional({ example: 'name is missing', description: 'Part of the reason or message, or the id of the record' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  readonly search?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'Made at this instant or later' })
  @IsOptional()
  @Type(() => Date)
  @IsDate()
  @MinDate(() => EARLIEST)
  @MaxDate(() => LATEST)
  readonly created_from?: Date;

  @ApiPropertyOptional({ format: 'date-time', description: 'Made before this instant' })
  @IsOptional()
  @Type(() => Date)
  @IsDate()
  @MinDate(() => EARLIEST)
  @MaxDate(() => LATEST)
  readonly created_before?: Date;
}

/** Which dead letters to list. */
export class DeadLetterListQuery extends IntersectionType(PageQuery, DeadLetterFilterDto) {
  @ApiPropertyOptional({ default: false, description: 'Resolved ones instead of open ones' })
  @FlagInQuery()
  readonly resolved: boolean = false;
}

/** What a call about many dead letters is about: a filter, or expressly all. */
export class BulkScopeDto {
  @ApiPropertyOptional({ type: DeadLetterFilterDto, description: 'Which open letters; at least one condition' })
  @IsOptional()
  @ValidateNested()
  @Type(() => DeadLetterFilterDto)
  readonly filter?: DeadLetterFilterDto;

  @ApiPropertyOptional({ default: false, description: 'Every open letter, in place of a filter' })
  @IsBoolean()
  readonly all: boolean = false;
}

/** The filter a request names, its entity type under any name. */
export function filterOf(filter: DeadLetterFilterDto, names: EntityTypeNames): DeadLetterFilter {
  return {
    entityType: names.lookedFor(filter.entity_type),
    sourceEntityId: filter.source_entity_id,
    class: filter.class,
    errorCode: filter.error_code,
    text: filter.search,
    createdFrom: filter.created_from,
    createdBefore: filter.created_before,
  };
}

/** The filter of a call about many. @throws ProblemException (400) when it names no condition, or both a filter and `all`. */
export function filterOfBulk({ filter, all }: BulkScopeDto, names: EntityTypeNames): DeadLetterFilter {
  const conditions = filterOf(filter ?? {}, names);
  const isFiltered = Object.values(conditions).some((value) => value !== undefined);
  if (isFiltered !== all) return conditions;
  const message = 'give a filter with at least one condition, or all: true';
  throw new ProblemException('request.invalid', message, { errors: [{ field: 'filter', rule: 'scope', message }] });
}
