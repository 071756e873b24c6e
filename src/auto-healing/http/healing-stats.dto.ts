import { ApiProperty } from '@nestjs/swagger';
import type { HealingCheckName } from '../healing-check';
import type { HealingStats } from '../queries/healing.queries';

const SHARE = { type: 'number', nullable: true, minimum: 0, maximum: 1, example: 0.97 } as const;

/** One round. */
export class LastHealingRunDto {
  @ApiProperty({ format: 'date-time' })
  readonly started_at!: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  readonly finished_at!: string | null;

  @ApiProperty({ example: 0 })
  readonly findings!: number;
}

/** Who got rid of troubles. */
export class RecoveredWithoutPersonDto {
  @ApiProperty({
    example: 41,
    description: 'Actions of checks that helped, breakers that closed and dead letters that were done after all, by themselves',
  })
  readonly by_itself!: number;

  @ApiProperty({ example: 1, description: 'Dead letters people resolved and breakers they reset' })
  readonly by_people!: number;

  @ApiProperty({ example: 0, description: 'Dead letters of this time that are still open, and what a check could not mend' })
  readonly open!: number;

  @ApiProperty({ ...SHARE, description: 'by_itself of all; null where there was no trouble' })
  readonly share!: number | null;
}

/** Actions of one check. */
export class HealingCheckStatsDto {
  @ApiProperty({ type: 'string', example: 'stuck_tasks' })
  readonly check!: HealingCheckName;

  @ApiProperty({ example: 'Takes jobs back from workers that will not finish them' })
  readonly description!: string;

  @ApiProperty({ example: 3 })
  readonly done!: number;

  @ApiProperty({ example: 0 })
  readonly failed!: number;

  @ApiProperty({ example: 0, description: 'Left for a person: the budget was spent' })
  readonly held!: number;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  readonly last_action!: string | null;
}

/** What auto-healing did. */
export class HealingStatsDto {
  @ApiProperty({ example: 24 })
  readonly hours!: number;

  @ApiProperty({ example: 288 })
  readonly runs!: number;

  @ApiProperty({ example: 3 })
  readonly stuck_recovered!: number;

  @ApiProperty({ example: 1 })
  readonly orphaned_runs_ended!: number;

  @ApiProperty({ example: 12 })
  readonly dead_letters_retried!: number;

  @ApiProperty({ example: 1 })
  readonly alerts_raised!: number;

  @ApiProperty({ example: 2, description: 'Breakers a probe of auto-healing closed' })
  readonly breakers_reset!: number;

  @ApiProperty({ type: LastHealingRunDto, nullable: true })
  readonly last_run!: LastHealingRunDto | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'Null: it is off' })
  readonly next_run!: string | null;

  @ApiProperty({ ...SHARE, description: 'Of all actions that were needed, those that did what they should' })
  readonly success_share!: number | null;

  @ApiProperty({ type: RecoveredWithoutPersonDto })
  readonly recovered_without_person!: RecoveredWithoutPersonDto;

  @ApiProperty({ type: [HealingCheckStatsDto] })
  readonly by_check!: HealingCheckStatsDto[];
}

export function toHealingStatsDto(stats: HealingStats): HealingStatsDto {
  const { byItself, byPeople, open, share } = stats.recoveredWithoutPerson;
  return {
    hours: stats.hours,
    runs: stats.runs,
    stuck_recovered: stats.stuckRecovered,
    orphaned_runs_ended: stats.orphanedRunsEnded,
    dead_letters_retried: stats.deadLettersRetried,
    alerts_raised: stats.alertsRaised,
    breakers_reset: stats.breakersReset,
    last_run: stats.lastRun && {
      started_at: stats.lastRun.startedAt.toISOString(),
      finished_at: stats.lastRun.finishedAt?.toISOString() ?? null,
      findings: stats.lastRun.findings,
    },
    next_run: stats.nextRun?.toISOString() ?? null,
    success_share: stats.successShare,
    recovered_without_person: { by_itself: byItself, by_people: byPeople, open, share },
    by_check: stats.byCheck.map(({ check, description, done, failed, held, lastActionAt }) => ({
      check,
      description,
      done,
      failed,
      held,
      last_action: lastActionAt?.toISOString() ?? null,
    })),
  };
}
