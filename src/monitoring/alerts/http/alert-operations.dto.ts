import { ApiProperty } from '@nestjs/swagger';
import { SEVERITIES } from '../alerts.settings';
import { CHANNEL_NAMES } from '../channels/alert-channel';
import { runbookPathOf } from '../catalogue/rule-catalogue';
import type { ChannelView, RuleView } from './alert-operations.messages';

const STATES = ['triggered', 'escalated', 'reminded', 'acknowledged', 'resolved'];

/** The last message a channel was given. */
export class LastDeliveryDto {
  @ApiProperty({ example: '42' })
  readonly alert_id!: string;

  @ApiProperty({ enum: STATES, example: 'triggered' })
  readonly state!: string;

  @ApiProperty({ enum: ['pending', 'delivered', 'failed', 'superseded'], example: 'delivered' })
  readonly status!: string;

  @ApiProperty({ type: 'integer', example: 1 })
  readonly attempts!: number;

  @ApiProperty({ format: 'date-time', example: '2026-07-01T10:00:15.000Z' })
  readonly created_at!: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, example: '2026-07-01T10:00:15.400Z' })
  readonly delivered_at!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: null, description: 'Why the last attempt failed' })
  readonly error!: string | null;
}

/** A way to reach people. */
export class AlertChannelDto {
  @ApiProperty({ enum: CHANNEL_NAMES, example: 'slack' })
  readonly channel!: string;

  @ApiProperty({ example: true, description: 'Its ALERT_* variables are set' })
  readonly is_configured!: boolean;

  @ApiProperty({ type: 'string', nullable: true, example: 'hooks.slack.com', description: 'Whom it reaches' })
  readonly target!: string | null;

  @ApiProperty({ enum: SEVERITIES, example: 'warning', description: 'The setting `alerts.<channel>_minimum_severity`' })
  readonly minimum_severity!: string;

  @ApiProperty({ type: 'integer', example: 0, description: 'Messages that wait' })
  readonly pending!: number;

  @ApiProperty({ type: 'integer', example: 0, description: 'Messages of the last day that were given up' })
  readonly failed_last_day!: number;

  @ApiProperty({ type: LastDeliveryDto, nullable: true })
  readonly last_delivery!: LastDeliveryDto | null;

  @ApiProperty({ type: 'string', enum: ['closed', 'open', 'half_open'], nullable: true, example: 'closed' })
  readonly breaker!: string | null;
}

/** A threshold of a rule; `PUT /api/tds/configuration/{key}` changes it. */
export class ThresholdDto {
  @ApiProperty({ example: 'queue.depth_warning' })
  readonly key!: string;

  @ApiProperty({ example: 'Waiting jobs from which on a warning is raised' })
  readonly description!: string;

  @ApiProperty({ oneOf: [{ type: 'number' }, { type: 'string' }, { type: 'boolean' }, { type: 'object' }], example: 1000 })
  readonly value!: unknown;
}

/** A rule of alerts. */
export class AlertRuleDto {
  @ApiProperty({ example: 'queue.backup' })
  readonly id!: string;

  @ApiProperty({ example: 'More than 1,000, 5,000 or 10,000 jobs wait in the queue.' })
  readonly description!: string;

  @ApiProperty({ example: 'Look whether workers run, the queue is paused or a circuit breaker is open.' })
  readonly action!: string;

  @ApiProperty({ enum: SEVERITIES, isArray: true, example: ['warning', 'error', 'critical'] })
  readonly severities!: readonly string[];

  @ApiProperty({
    enum: ['evaluated', 'reported'],
    example: 'evaluated',
    description: 'Evaluated every few seconds, or reported by what notices',
  })
  readonly kind!: string;

  @ApiProperty({ type: [ThresholdDto] })
  readonly thresholds!: readonly ThresholdDto[];

  @ApiProperty({ type: 'string', nullable: true, example: '/api/tds/alerts/runbooks/queue.backup' })
  readonly runbook!: string | null;

  @ApiProperty({ type: 'integer', example: 0 })
  readonly open_alerts!: number;

  @ApiProperty({ example: false, description: 'Nobody is told of its alerts now' })
  readonly is_silenced!: boolean;
}

/** A test message was taken by the channel. */
export class TestedChannelDto {
  @ApiProperty({ enum: CHANNEL_NAMES, example: 'slack' })
  readonly channel!: string;

  @ApiProperty({ example: true })
  readonly delivered!: boolean;

  @ApiProperty({ type: 'integer', example: 240 })
  readonly duration_ms!: number;
}

export function toAlertChannelDto(view: ChannelView): AlertChannelDto {
  const last = view.lastDelivery;
  return {
    channel: view.channel,
    is_configured: view.isConfigured,
    target: view.target,
    minimum_severity: view.minimumSeverity,
    pending: view.pending,
    failed_last_day: view.failedLastDay,
    last_delivery: last && {
      alert_id: last.alertId,
      state: last.state,
      status: last.status,
      attempts: last.attempts,
      created_at: new Date(last.createdAt).toISOString(),
      delivered_at: last.deliveredAt === null ? null : new Date(last.deliveredAt).toISOString(),
      error: last.error,
    },
    breaker: view.breaker,
  };
}

export function toAlertRuleDto({ id, description, action, severities, kind, thresholds, openAlerts, isSilenced }: RuleView): AlertRuleDto {
  return {
    id,
    description,
    action,
    severities,
    kind,
    thresholds,
    runbook: runbookPathOf(id),
    open_alerts: openAlerts,
    is_silenced: isSilenced,
  };
}
