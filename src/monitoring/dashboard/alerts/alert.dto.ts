import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { AlertSeverity } from '@tds/platform/alerts';
import { FlagInQuery, PageQuery } from '@tds/platform/http';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { runbookPathOf } from '../../alerts';
import type { AlertView } from './alert.queries';

const SEVERITIES: readonly AlertSeverity[] = ['info', 'warning', 'error', 'critical'];

/** Which alerts to list. */
export class AlertListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: SEVERITIES, enumName: 'AlertSeverity' })
  @IsOptional()
  @IsIn(SEVERITIES)
  readonly severity?: AlertSeverity;

  @ApiPropertyOptional({ type: 'boolean', description: 'Only those whose cause lasts, or only those whose cause is gone' })
  @FlagInQuery()
  readonly active?: boolean;
}

/** What somebody has to say about an alert. */
export class AlertNotesRequest {
  @ApiPropertyOptional({ example: 'Zoho announced maintenance until noon', minLength: 1, maxLength: 2000 })
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  readonly notes?: string;
}

/** An alert. */
export class AlertDto {
  @ApiProperty({ example: '42' })
  readonly id!: string;

  @ApiProperty({ example: 'zoho.quota_forecast', description: 'Its rule; runbooks are named after it' })
  readonly rule!: string;

  @ApiProperty({ enum: SEVERITIES, enumName: 'AlertSeverity', example: 'warning' })
  readonly severity!: AlertSeverity;

  @ApiProperty({ example: "Zoho's calls of the day will not suffice" })
  readonly title!: string;

  @ApiProperty({ example: '312 calls are missing until midnight. Stock is read every 30 minutes instead of every 15.' })
  readonly message!: string;

  @ApiProperty({ type: 'string', format: 'date-time', example: '2026-07-01T10:00:00.000Z' })
  readonly triggered_at!: string;

  @ApiProperty({ type: 'string', format: 'date-time', example: '2026-07-01T10:05:00.000Z' })
  readonly last_seen_at!: string;

  @ApiProperty({ type: 'integer', example: 3, description: 'How often it was seen' })
  readonly occurrences!: number;

  @ApiProperty({ example: true, description: 'Its cause lasts' })
  readonly is_active!: boolean;

  @ApiProperty({ example: false, description: 'Somebody sees to it' })
  readonly acknowledged!: boolean;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, example: null })
  readonly acknowledged_at!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: null })
  readonly acknowledged_by!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, example: null })
  readonly resolved_at!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: null, description: '`system` where the cause went by itself' })
  readonly resolved_by!: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    example: '/api/tds/alerts/runbooks/zoho.quota_forecast',
    description: 'What to do about it: a path below this server',
  })
  readonly runbook!: string | null;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Facts of the rule', example: { missing_calls: 312 } })
  readonly details!: Readonly<Record<string, unknown>>;
}

export function toAlertDto(alert: AlertView): AlertDto {
  return {
    id: alert.id,
    rule: alert.rule,
    severity: alert.severity,
    title: alert.title,
    message: alert.message,
    triggered_at: alert.triggeredAt.toISOString(),
    last_seen_at: alert.lastSeenAt.toISOString(),
    occurrences: alert.occurrences,
    is_active: alert.resolvedAt === null,
    acknowledged: alert.acknowledgedAt !== null,
    acknowledged_at: alert.acknowledgedAt?.toISOString() ?? null,
    acknowledged_by: alert.acknowledgedBy,
    resolved_at: alert.resolvedAt?.toISOString() ?? null,
    resolved_by: alert.resolvedBy,
    runbook: runbookPathOf(alert.rule),
    details: alert.details ?? {},
  };
}
