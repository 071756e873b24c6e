import { ApiProperty } from '@nestjs/swagger';
import { VALIDATION_KINDS, VALIDATION_RUN_STATUSES, type ValidationKind, type ValidationRun } from '../validation-run';

/** A check of the mirror, and how far it is. */
export class ValidationRunDto {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ example: 'product', description: 'Types it looks at, joined by commas, or `all`' })
  readonly scope!: string;

  @ApiProperty({ enum: VALIDATION_KINDS, example: 'all', description: 'Which rules it looks at' })
  readonly kind!: ValidationKind;

  @ApiProperty({ enum: VALIDATION_RUN_STATUSES, example: 'completed' })
  readonly status!: ValidationRun['status'];

  @ApiProperty({ enum: ['schedule', 'api'], example: 'schedule' })
  readonly trigger!: ValidationRun['trigger'];

  @ApiProperty({ example: 'scheduler' })
  readonly requested_by!: string;

  @ApiProperty({ type: 'number', nullable: true, example: 100, description: '0..100; null before the records were counted' })
  readonly progress_percentage!: number | null;

  @ApiProperty({ example: 2218 })
  readonly processed!: number;

  @ApiProperty({ type: 'integer', nullable: true, example: 2218 })
  readonly total!: number | null;

  @ApiProperty({ example: 3, description: 'Findings that opened' })
  readonly opened!: number;

  @ApiProperty({ example: 1, description: 'Findings that were not met again' })
  readonly fixed!: number;

  @ApiProperty({ type: 'string', nullable: true, example: null })
  readonly error_summary!: string | null;

  @ApiProperty({ format: 'date-time' })
  readonly started_at!: Date;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  readonly ended_at!: Date | null;
}

export function toValidationRunDto(run: ValidationRun): ValidationRunDto {
  const { id, scope, kind, status, trigger, processed, total, opened, fixed } = run;
  const share = total === null ? null : total === 0 ? 100 : Math.min(100, Math.floor((processed / total) * 100));
  return {
    id,
    scope,
    kind,
    status,
    trigger,
    requested_by: run.requestedBy,
    progress_percentage: status === 'completed' ? 100 : share,
    processed,
    total,
    opened,
    fixed,
    error_summary: run.errorSummary,
    started_at: run.startedAt,
    ended_at: run.endedAt,
  };
}
