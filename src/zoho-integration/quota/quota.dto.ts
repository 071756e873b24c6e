import { ApiProperty } from '@nestjs/swagger';
import { SCHEDULE_OF_MODE, type CallPurpose } from '@tds/sync';
import type { Forecast } from './forecast';
import type { QuotaOutlook } from './quota-planner';

const PURPOSES: readonly CallPurpose[] = ['webhook_refetch', 'user', 'stock', 'incremental', 'full', 'verification'];

/** Our calls of one purpose. */
export class PurposeUsageDto {
  @ApiProperty({ enum: PURPOSES, example: 'incremental' })
  readonly purpose!: CallPurpose;

  @ApiProperty({ example: 288 })
  readonly calls!: number;

  @ApiProperty({ example: 1, description: 'Of them, those that were not answered with success' })
  readonly failed!: number;
}

/** One schedule until the end of the day. */
export class ScheduleForecastDto {
  @ApiProperty({ example: 'stock-sync' })
  readonly schedule!: string;

  @ApiProperty({ example: 41 })
  readonly planned_firings!: number;

  @ApiProperty({ example: 1.2, description: 'On average of the last four firings' })
  readonly calls_per_firing!: number;

  @ApiProperty({ example: 1, description: 'Share of its firings the calls suffice for; below 1 it is thinned out' })
  readonly share!: number;
}

/** What the rest of the day will take. */
export class QuotaForecastDto {
  @ApiProperty({ example: 514, description: 'Calls until the end of the day, if everything planned is done' })
  readonly expected_calls!: number;

  @ApiProperty({ example: 60, description: 'Of them, what webhooks, people and checks take at the present rate' })
  readonly unplanned_calls!: number;

  @ApiProperty({ example: 8_614, description: 'Calls left then; negative: so many are missing' })
  readonly expected_remaining!: number;

  @ApiProperty({ example: false, description: 'Schedules are thinned out' })
  readonly stretched!: boolean;

  @ApiProperty({ type: [ScheduleForecastDto], description: 'The most urgent first' })
  readonly schedules!: readonly ScheduleForecastDto[];
}

/** The calls to Zoho of the day. */
export class QuotaDto {
  @ApiProperty({ type: 'number', nullable: true, example: 10_000, description: 'Calls a day; null until Zoho told' })
  readonly limit!: number | null;

  @ApiProperty({ type: 'number', nullable: true, example: 872, description: "All calls of the organisation, others' included" })
  readonly used_today!: number | null;

  @ApiProperty({ type: 'number', nullable: true, example: 9_128 })
  readonly remaining!: number | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, example: '2026-06-09T21:00:00.000Z' })
  readonly resets_at!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'When Zoho last told' })
  readonly observed_at!: string | null;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    example: null,
    description: 'No calls until then: Zoho asked for a pause',
  })
  readonly paused_until!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: null })
  readonly pause_reason!: string | null;

  @ApiProperty({ example: 4, description: 'Our calls of the last 60 seconds' })
  readonly calls_last_minute!: number;

  @ApiProperty({ type: [PurposeUsageDto], description: 'Our calls since the count began' })
  readonly by_purpose!: readonly PurposeUsageDto[];

  @ApiProperty({ type: QuotaForecastDto, nullable: true, description: 'Null until Zoho told its limit' })
  readonly forecast!: QuotaForecastDto | null;
}

export function toQuotaDto({ quota, usage, forecast }: QuotaOutlook): QuotaDto {
  return {
    limit: quota.limit,
    used_today: quota.usedToday,
    remaining: quota.remaining,
    resets_at: quota.resetsAt?.toISOString() ?? null,
    observed_at: quota.observedAt?.toISOString() ?? null,
    paused_until: quota.pausedUntil?.toISOString() ?? null,
    pause_reason: quota.pauseReason,
    calls_last_minute: quota.lastMinute,
    by_purpose: usage,
    forecast: forecast && toForecastDto(forecast),
  };
}

function toForecastDto(forecast: Forecast): QuotaForecastDto {
  return {
    expected_calls: forecast.expectedCalls,
    unplanned_calls: forecast.unplannedCalls,
    expected_remaining: forecast.expectedRemaining,
    stretched: forecast.isTight,
    schedules: forecast.schedules.map(({ mode, plannedFirings, callsPerFiring, share }) => ({
      schedule: SCHEDULE_OF_MODE[mode],
      planned_firings: plannedFirings,
      calls_per_firing: Math.round(callsPerFiring * 100) / 100,
      share: Math.floor(share * 1000) / 1000,
    })),
  };
}
