import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PageQuery } from '@tds/platform/http';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { ActionOutcome } from '../entities/healing-action.entity';
import type { Finding, HealingCheckName } from '../healing-check';
import type { HealingActionView } from '../queries/healing.queries';
import type { WrittenOutcome } from '../rounds/healing-ledger';
import type { CheckReport, RoundReport } from '../rounds/healing-rounds';

const CHECK = { type: 'string', example: 'stuck_tasks' } as const;
const FACTS = { type: 'object', additionalProperties: true } as const;
export const ACTION_OUTCOMES: readonly ActionOutcome[] = ['begun', 'done', 'failed', 'nothing', 'held'];

/** Which checks to run, and whether to do anything. */
export class RunHealingRequest {
  @ApiPropertyOptional({ type: [String], example: ['stuck_tasks', 'orphaned_runs'], description: 'Left out: all' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  readonly checks?: string[];

  @ApiPropertyOptional({ default: false, description: 'Look, and change nothing' })
  @IsOptional()
  @IsBoolean()
  readonly dry_run?: boolean;
}

/** Something that is not as it should be. */
export class HealingFindingDto {
  @ApiProperty({ example: 'job:4711' })
  readonly subject!: string;

  @ApiProperty({ example: 'product 460000000026049 is held by worker app-1:42, whose lease ran out' })
  readonly summary!: string;

  @ApiProperty({ ...FACTS, example: { worker: 'app-1:42:5d8f0c21:1', attempts: 1 } })
  readonly before!: object;
}

/** What became of a finding. */
export class HealingOutcomeDto {
  @ApiProperty({ example: 'job:4711' })
  readonly subject!: string;

  @ApiProperty({ enum: ['done', 'failed', 'nothing'], example: 'done' })
  readonly status!: WrittenOutcome['status'];

  @ApiProperty({ type: 'string', nullable: true, example: 'job.taken_back' })
  readonly action!: string | null;

  @ApiProperty({ example: 'the job waits for another worker' })
  readonly effect!: string;

  @ApiProperty({ ...FACTS, nullable: true, example: { status: 'pending' } })
  readonly after!: object | null;

  @ApiProperty({ type: 'string', nullable: true, example: null })
  readonly error!: string | null;
}

/** What one check found and did. */
export class HealingCheckDto {
  @ApiProperty(CHECK)
  readonly check!: HealingCheckName;

  @ApiProperty({ type: [HealingFindingDto] })
  readonly findings!: HealingFindingDto[];

  @ApiProperty({ type: [HealingOutcomeDto], description: 'Empty in a dry run' })
  readonly outcomes!: HealingOutcomeDto[];

  @ApiProperty({ type: [HealingFindingDto], description: 'Left for a person: the budget of actions is spent' })
  readonly held!: HealingFindingDto[];

  @ApiProperty({ type: 'string', nullable: true, example: null, description: 'Why the check could not look' })
  readonly error!: string | null;
}

/** What a round found and did. */
export class HealingRoundDto {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty()
  readonly dry_run!: boolean;

  @ApiProperty({ type: [HealingCheckDto] })
  readonly checks!: HealingCheckDto[];
}

/** Which actions. */
export class HealingActionListQuery extends PageQuery {
  @ApiPropertyOptional(CHECK)
  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly check?: string;

  @ApiPropertyOptional({ enum: ACTION_OUTCOMES })
  @IsOptional()
  @IsIn(ACTION_OUTCOMES)
  readonly outcome?: ActionOutcome;

  @ApiPropertyOptional({ example: 'job:4711' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  readonly subject?: string;
}

/** An action of auto-healing. */
export class HealingActionDto {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ format: 'uuid' })
  readonly round_id!: string;

  @ApiProperty(CHECK)
  readonly check!: HealingCheckName;

  @ApiProperty({ example: 'job:4711' })
  readonly subject!: string;

  @ApiProperty({ example: 'product 460000000026049 is held by worker app-1:42, whose lease ran out' })
  readonly finding!: string;

  @ApiProperty({ enum: ACTION_OUTCOMES, example: 'done', description: '`begun`: the process ended before the action did' })
  readonly outcome!: ActionOutcome;

  @ApiProperty({ type: 'string', nullable: true, example: 'job.taken_back' })
  readonly action!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: 'the job waits for another worker' })
  readonly effect!: string | null;

  @ApiProperty({ ...FACTS, example: { worker: 'app-1:42:5d8f0c21:1', attempts: 1 } })
  readonly before!: object;

  @ApiProperty({ ...FACTS, nullable: true, example: { status: 'pending' } })
  readonly after!: object | null;

  @ApiProperty({ type: 'string', nullable: true, example: null })
  readonly error!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: '019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34' })
  readonly correlation_id!: string | null;

  @ApiProperty({ format: 'date-time' })
  readonly created_at!: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  readonly finished_at!: string | null;
}

/** Over how long. */
export class HealingStatsRequest {
  @ApiPropertyOptional({ minimum: 1, maximum: 2_160, default: 24, type: 'integer' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(2_160)
  readonly hours: number = 24;
}

const toFindingDto = ({ subject, summary, before }: Finding): HealingFindingDto => ({ subject, summary, before });

function toCheckDto({ check, findings, outcomes, held, error }: CheckReport): HealingCheckDto {
  return {
    check,
    findings: findings.map(toFindingDto),
    outcomes: outcomes.map(({ subject, status, action, effect, after, error: cause }) => ({
      subject,
      status,
      action,
      effect,
      after: after ?? null,
      error: cause ?? null,
    })),
    held: held.map(toFindingDto),
    error,
  };
}

export function toHealingRoundDto({ id, isDryRun, checks }: RoundReport): HealingRoundDto {
  return { id, dry_run: isDryRun, checks: checks.map(toCheckDto) };
}

export function toHealingActionDto(view: HealingActionView): HealingActionDto {
  const { id, roundId, check, subject, finding, outcome, action, effect, before, after, error, correlationId, createdAt, finishedAt } =
    view;
  return {
    id,
    round_id: roundId,
    check,
    subject,
    finding,
    outcome,
    action,
    effect,
    before,
    after,
    error,
    correlation_id: correlationId,
    created_at: createdAt.toISOString(),
    finished_at: finishedAt?.toISOString() ?? null,
  };
}
