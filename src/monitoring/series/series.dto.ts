import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { type ChartMetricName, chartMetricNames, chartMetrics } from './chart-metric';
import { type ChartRangeName, chartRangeNames } from './chart-range';
import type { Chart } from './series.query';

const DESCRIPTIONS = chartMetricNames.map((name) => `- \`${name}\`: ${chartMetrics[name].description}`).join('\n');

/** Which chart. */
export class SeriesRequest {
  @ApiProperty({ enum: chartMetricNames, enumName: 'ChartMetricName', description: DESCRIPTIONS, example: 'queue_depth' })
  @IsIn(chartMetricNames)
  readonly metric!: ChartMetricName;

  @ApiPropertyOptional({
    enum: chartRangeNames,
    enumName: 'ChartRangeName',
    default: '24h',
    description: 'How far back; up to 48 hours by the minute, then by the hour',
  })
  @IsOptional()
  @IsIn(chartRangeNames)
  readonly range: ChartRangeName = '24h';
}

/** One line of a chart. */
export class SeriesLineDto {
  @ApiProperty({ example: 'pending', description: 'Empty for the whole' })
  readonly label!: string;

  @ApiProperty({
    type: 'array',
    items: { type: 'number', nullable: true },
    example: [12, 7, null],
    description: 'A value per time; null where nothing was sampled',
  })
  readonly values!: readonly (number | null)[];

  @ApiProperty({
    type: 'array',
    items: { type: 'number', nullable: true },
    example: [40, 12, null],
    description: 'The highest minute within each step',
  })
  readonly peaks!: readonly (number | null)[];
}

/** A chart. */
export class SeriesDto {
  @ApiProperty({ enum: chartMetricNames, enumName: 'ChartMetricName', example: 'queue_depth' })
  readonly metric!: ChartMetricName;

  @ApiProperty({ example: 'count', enum: ['per_minute', 'count', 'seconds', 'milliseconds', 'calls', 'percent'] })
  readonly unit!: Chart['unit'];

  @ApiProperty({ enum: chartRangeNames, enumName: 'ChartRangeName', example: '24h' })
  readonly range!: ChartRangeName;

  @ApiProperty({ type: 'integer', example: 300 })
  readonly step_seconds!: number;

  @ApiProperty({
    type: [String],
    format: 'date-time',
    example: ['2026-07-01T10:00:00.000Z', '2026-07-01T10:05:00.000Z', '2026-07-01T10:10:00.000Z'],
    description: 'Beginnings of the steps, oldest first',
  })
  readonly times!: readonly string[];

  @ApiProperty({ type: [SeriesLineDto], description: 'Empty before the first sample' })
  readonly series!: readonly SeriesLineDto[];
}

export function toSeriesDto({ stepSeconds, times, ...chart }: Chart): SeriesDto {
  return { ...chart, step_seconds: stepSeconds, times: times.map((time) => time.toISOString()) };
}
