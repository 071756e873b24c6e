import { ApiProperty } from '@nestjs/swagger';
import type { Finding } from '../../findings/finding';
import type { Severity } from '../../rules/validation-rule';
import type { ValidationReport } from '../validation-report';

export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** How many records are as they should be. */
export class ValidationStatisticsDto {
  @ApiProperty({ example: 2218, description: 'Records of the mirror, and records that were kept out of it' })
  readonly total_records!: number;

  @ApiProperty({ example: 2190 })
  readonly valid_records!: number;

  @ApiProperty({ example: 28, description: 'Records with an open error or warning' })
  readonly invalid_records!: number;

  @ApiProperty({ example: 98.73, description: '0..100' })
  readonly validation_rate!: number;
}

/** Something wrong with a record. */
export class ValidationIssueDto {
  @ApiProperty({ enum: SEVERITIES, example: 'error' })
  readonly severity!: Severity;

  @ApiProperty({ example: '2608150000001000020' })
  readonly entity_id!: string;

  @ApiProperty({ example: 'sku' })
  readonly field!: string;

  @ApiProperty({ example: 'sku is used by another record too' })
  readonly issue!: string;

  @ApiProperty({
    nullable: true,
    example: 'AB-100',
    description: 'Numbers are decimal text; several ids are a list; sums are `{value, sum}`',
    oneOf: [{ type: 'string' }, { type: 'boolean' }, { type: 'object' }, { type: 'array', items: {} }],
  })
  readonly current_value!: unknown;

  @ApiProperty({ example: 'Give each of these items a SKU of its own in Zoho, or merge them if they are the same item.' })
  readonly recommendation!: string;
}

/** What is wrong with the records of a type. */
export class ValidationReportDto {
  @ApiProperty({ format: 'date-time' })
  readonly timestamp!: Date;

  @ApiProperty({ example: 'product' })
  readonly entity_type!: string;

  @ApiProperty()
  readonly statistics!: ValidationStatisticsDto;

  @ApiProperty({ type: [ValidationIssueDto], description: 'A page: the worst first' })
  readonly issues!: readonly ValidationIssueDto[];
}

/** An issue in a report over several types. */
export class CrossTypeIssueDto extends ValidationIssueDto {
  @ApiProperty({ example: 'product' })
  readonly entity_type!: string;
}

/** What is wrong between records. */
export class CrossTypeReportDto {
  @ApiProperty({ format: 'date-time' })
  readonly timestamp!: Date;

  @ApiProperty({ example: 'all' })
  readonly entity_type!: string;

  @ApiProperty()
  readonly statistics!: ValidationStatisticsDto;

  @ApiProperty({ type: [CrossTypeIssueDto], description: 'A page: the worst first' })
  readonly issues!: readonly CrossTypeIssueDto[];
}

export function toReportDto(report: ValidationReport): ValidationReportDto {
  return { ...headOf(report), issues: report.issues.map(toIssueDto) };
}

export function toCrossTypeReportDto(report: ValidationReport): CrossTypeReportDto {
  return { ...headOf(report), issues: report.issues.map(toCrossTypeIssueDto) };
}

export function toCrossTypeIssueDto(finding: Finding): CrossTypeIssueDto {
  return { entity_type: finding.entityType, ...toIssueDto(finding) };
}

function toIssueDto({ severity, entityId, field, issue, currentValue, recommendation }: Finding): ValidationIssueDto {
  return { severity, entity_id: entityId, field, issue, current_value: currentValue, recommendation };
}

function headOf({ timestamp, entityType, statistics }: ValidationReport): Omit<ValidationReportDto, 'issues'> {
  const { totalRecords, validRecords, invalidRecords, validationRate } = statistics;
  return {
    timestamp,
    entity_type: entityType,
    statistics: {
      total_records: totalRecords,
      valid_records: validRecords,
      invalid_records: invalidRecords,
      validation_rate: validationRate,
    },
  };
}
