import { ApiProperty } from '@nestjs/swagger';
import type { PastFiring, ScheduleHealth, ScheduleView } from '@tds/platform/scheduling';

const HEALTH: readonly ScheduleHealth[] = ['ok', 'off', 'paused', 'late', 'missed', 'failing'];
const OUTCOMES = ['running', 'succeeded', 'failed', 'abandoned'] as const;

/** One firing of a schedule. */
export class FiringDto {
  @ApiProperty({ format: 'date-time', example: '2026-11-22T02:00:00.000Z' })
  readonly due_at!: string;

  @ApiProperty({ format: 'date-time', example: '2026-11-22T02:00:00.214Z' })
  readonly fired_at!: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, example: '2026-11-22T02:01:12.027Z' })
  readonly finished_at!: string | null;

  @ApiProperty({ enum: OUTCOMES, example: 'succeeded', description: '`abandoned`: its process ended; it is fired again' })
  readonly outcome!: (typeof OUTCOMES)[number];

  @ApiProperty({ example: 'schedule', description: '`schedule` (on time), `catch_up` (after a downtime), or who asked for it' })
  readonly started_by!: string;

  @ApiProperty({ example: 1, description: 'More than 1: the process of an earlier attempt ended' })
  readonly attempts!: number;

  @ApiProperty({ type: 'string', nullable: true, example: null })
  readonly error!: string | null;
}

/** A schedule, when it fires next, and how it does. */
export class ScheduleDto {
  @ApiProperty({ example: 'full-sync' })
  readonly name!: string;

  @ApiProperty({ example: 'Reads every entity type whole and sweeps for deletions' })
  readonly description!: string;

  @ApiProperty({
    type: 'string',
    nullable: true,
    example: '0 2 * * *',
    description: 'Null: off by configuration; it runs only when asked to',
  })
  readonly cron!: string | null;

  @ApiProperty({ example: 'Asia/Baghdad' })
  readonly time_zone!: string;

  @ApiProperty({ enum: HEALTH, example: 'ok' })
  readonly health!: ScheduleHealth;

  @ApiProperty({ example: false })
  readonly paused!: boolean;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, example: null })
  readonly paused_at!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: null })
  readonly paused_by!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, example: '2026-11-23T02:00:00.000Z' })
  readonly next_due_at!: string | null;

  @ApiProperty({ type: [FiringDto], description: 'The last three, newest first' })
  readonly recent!: readonly FiringDto[];
}

/** What became of asking for a firing. */
export class StartedFiringDto {
  @ApiProperty({ example: 'full-sync' })
  readonly name!: string;

  @ApiProperty({ format: 'date-time', description: 'Names the firing among `recent`' })
  readonly due_at!: string;
}

/** A schedule as the API tells it. */
export function toScheduleDto(schedule: ScheduleView, timeZone: string): ScheduleDto {
  return {
    name: schedule.name,
    description: schedule.description,
    cron: schedule.cron,
    time_zone: timeZone,
    health: schedule.health,
    paused: schedule.pausedAt !== null,
    paused_at: schedule.pausedAt?.toISOString() ?? null,
    paused_by: schedule.pausedBy,
    next_due_at: schedule.nextDueAt?.toISOString() ?? null,
    recent: schedule.recent.map(toFiringDto),
  };
}

function toFiringDto(firing: PastFiring): FiringDto {
  return {
    due_at: firing.dueAt.toISOString(),
    fired_at: firing.firedAt.toISOString(),
    finished_at: firing.finishedAt?.toISOString() ?? null,
    outcome: firing.outcome ?? 'running',
    started_by: firing.startedBy,
    attempts: firing.attempts,
    error: firing.error,
  };
}
