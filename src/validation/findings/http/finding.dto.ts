import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PageQuery } from '@tds/platform/http';
import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import type { IssueRule, Severity } from '../../rules/validation-rule';
import { FINDING_STATUSES, type Finding, type FindingStatus } from '../finding';

const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];
const RULES = [
  'required',
  'not_negative',
  'range',
  'format',
  'unique',
  'reference',
  'sum',
  'readable',
  'identified',
  'stale',
] as const satisfies readonly IssueRule[];
const time = (description: string) => ({ type: 'string' as const, format: 'date-time', nullable: true, description });

/** Which findings. */
export class FindingListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: FINDING_STATUSES, description: 'All where absent' })
  @IsOptional()
  @IsIn(FINDING_STATUSES)
  readonly status?: FindingStatus;

  @ApiPropertyOptional({ example: 'products', description: 'An entity type or one of its names' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  readonly entity?: string;

  @ApiPropertyOptional({ example: '2608150000001000020', description: 'One record' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  readonly entity_id?: string;

  @ApiPropertyOptional({ enum: RULES })
  @IsOptional()
  @IsIn(RULES)
  readonly rule?: IssueRule;

  @ApiPropertyOptional({ enum: SEVERITIES })
  @IsOptional()
  @IsIn(SEVERITIES)
  readonly severity?: Severity;
}

/** Why a finding may be as it is. */
export class IgnoreRequest {
  @ApiProperty({ example: 'Sold in pairs under one SKU on purpose', maxLength: 1000 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  readonly reason!: string;
}

/** Something wrong with a record, from the first time it was seen until it was put right. */
export class FindingDto {
  @ApiProperty({ example: '4711' })
  readonly id!: string;

  @ApiProperty({ example: 'product' })
  readonly entity_type!: string;

  @ApiProperty({ example: '2608150000001000020' })
  readonly entity_id!: string;

  @ApiProperty({ enum: ['mirror', 'intake'], example: 'mirror', description: '`intake`: in a document that was kept out of the mirror' })
  readonly origin!: Finding['origin'];

  @ApiProperty({ enum: RULES, example: 'unique' })
  readonly rule!: IssueRule;

  @ApiProperty({ example: 'sku' })
  readonly field!: string;

  @ApiProperty({ enum: SEVERITIES, example: 'error' })
  readonly severity!: Severity;

  @ApiProperty({ example: 'sku is used by another record too' })
  readonly issue!: string;

  @ApiProperty({
    nullable: true,
    example: 'AB-100',
    oneOf: [{ type: 'string' }, { type: 'boolean' }, { type: 'object' }, { type: 'array', items: {} }],
  })
  readonly current_value!: unknown;

  @ApiProperty({ example: 'Give each of these items a SKU of its own in Zoho, or merge them if they are the same item.' })
  readonly recommendation!: string;

  @ApiProperty({ enum: FINDING_STATUSES, example: 'open' })
  readonly status!: FindingStatus;

  @ApiProperty({ format: 'date-time' })
  readonly first_seen_at!: Date;

  @ApiProperty({ format: 'date-time' })
  readonly last_seen_at!: Date;

  @ApiProperty({ format: 'date-time', description: 'Since when it is open; later than the first time where it was fixed in between' })
  readonly opened_at!: Date;

  @ApiProperty({ example: 0, description: 'How often it came back after it was fixed' })
  readonly reopened_count!: number;

  @ApiProperty(time('When it was put right'))
  readonly fixed_at!: Date | null;

  @ApiProperty(time('When somebody said that it may be'))
  readonly ignored_at!: Date | null;

  @ApiProperty({ type: 'string', nullable: true, example: 'key:operations' })
  readonly ignored_by!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: 'Sold in pairs under one SKU on purpose' })
  readonly ignore_reason!: string | null;
}

export function toFindingDto(finding: Finding): FindingDto {
  return {
    id: finding.id,
    entity_type: finding.entityType,
    entity_id: finding.entityId,
    origin: finding.origin,
    rule: finding.rule,
    field: finding.field,
    severity: finding.severity,
    issue: finding.issue,
    current_value: finding.currentValue,
    recommendation: finding.recommendation,
    status: finding.status,
    first_seen_at: finding.firstSeenAt,
    last_seen_at: finding.lastSeenAt,
    opened_at: finding.openedAt,
    reopened_count: finding.reopenedCount,
    fixed_at: finding.fixedAt,
    ignored_at: finding.ignoredAt,
    ignored_by: finding.ignoredBy,
    ignore_reason: finding.ignoreReason,
  };
}
