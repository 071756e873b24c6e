import { ApiProperty } from '@nestjs/swagger';
import type { ComponentPast } from './component-history';
import { type ComponentStatus, type NamedReport, type SystemStatus, systemStatusOf } from './component';

const COMPONENT_STATUSES: readonly ComponentStatus[] = ['up', 'degraded', 'down'];
const SYSTEM_STATUSES: readonly SystemStatus[] = ['healthy', 'degraded', 'unhealthy'];

/** A change of a component. */
export class ComponentChangeDto {
  @ApiProperty({ enum: COMPONENT_STATUSES, enumName: 'ComponentStatus', example: 'degraded' })
  readonly status!: ComponentStatus;

  @ApiProperty({ type: 'string', nullable: true, example: 'open: zoho:books:748369814' })
  readonly reason!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', example: '2026-07-01T10:00:00.000Z' })
  readonly at!: string;
}

/** A component as it is. */
export class ComponentDto {
  @ApiProperty({ example: 'queue' })
  readonly name!: string;

  @ApiProperty({
    enum: COMPONENT_STATUSES,
    enumName: 'ComponentStatus',
    example: 'up',
    description: '`degraded`: it works, but not as it should',
  })
  readonly status!: ComponentStatus;

  @ApiProperty({ type: 'string', nullable: true, example: null, description: 'Why it is not up' })
  readonly reason!: string | null;
}

/** A component, what it tells of itself, and what it went through. */
export class ComponentHealthDto extends ComponentDto {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    example: { pending: 3, processing: 12, retry: 0, oldest_pending_seconds: 1 },
  })
  readonly facts!: NamedReport['facts'];

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    example: '2026-06-28T02:11:00.000Z',
    description: 'Since when it is as it is; null before the first look',
  })
  readonly since!: string | null;

  @ApiProperty({ type: 'number', nullable: true, example: 100, description: 'Percent of the last 24 hours in which it was not down' })
  readonly uptime_24h!: number | null;

  @ApiProperty({ type: 'number', nullable: true, example: 99.98, description: 'Percent of the last 30 days in which it was not down' })
  readonly uptime_30d!: number | null;

  @ApiProperty({ type: [ComponentChangeDto], description: 'The last ten changes, newest first' })
  readonly history!: readonly ComponentChangeDto[];
}

/** The installation and all its components. */
export class SystemHealthDto {
  @ApiProperty({
    enum: SYSTEM_STATUSES,
    enumName: 'SystemStatus',
    example: 'healthy',
    description: '`unhealthy`: webhooks cannot be taken or reads not served',
  })
  readonly status!: SystemStatus;

  @ApiProperty({ example: '0.1.0' })
  readonly version!: string;

  @ApiProperty({ type: [String], example: ['api', 'worker', 'scheduler'], description: 'What the process that answers does' })
  readonly roles!: readonly string[];

  @ApiProperty({ type: 'integer', example: 86400, description: 'Of the process that answers' })
  readonly uptime_seconds!: number;

  @ApiProperty({ type: 'string', format: 'date-time', example: '2026-07-01T10:00:00.000Z' })
  readonly timestamp!: string;

  @ApiProperty({ type: [ComponentHealthDto] })
  readonly components!: readonly ComponentHealthDto[];
}

/** What is known of this process. */
export interface ProcessFacts {
  readonly version: string;
  readonly roles: readonly string[];
  readonly uptimeSeconds: number;
  readonly now: Date;
}

export function toSystemHealthDto(
  reports: readonly NamedReport[],
  past: ReadonlyMap<string, ComponentPast>,
  { version, roles, uptimeSeconds, now }: ProcessFacts,
): SystemHealthDto {
  return {
    status: systemStatusOf(reports),
    version,
    roles,
    uptime_seconds: uptimeSeconds,
    timestamp: now.toISOString(),
    components: reports.map((report) => toComponentHealthDto(report, past.get(report.name))),
  };
}

export function toComponentDto({ name, status, reason }: NamedReport): ComponentDto {
  return { name, status, reason };
}

function toComponentHealthDto(report: NamedReport, past: ComponentPast | undefined): ComponentHealthDto {
  return {
    ...toComponentDto(report),
    facts: report.facts,
    since: past?.since.toISOString() ?? null,
    uptime_24h: past ? hundredths(past.uptime24h) : null,
    uptime_30d: past ? hundredths(past.uptime30d) : null,
    history: (past?.history ?? []).map(({ status, reason, at }) => ({ status, reason, at: new Date(at).toISOString() })),
  };
}

/** Cut, not rounded: 100 means always. */
function hundredths(percent: number): number {
  return Math.floor(percent * 100) / 100;
}
