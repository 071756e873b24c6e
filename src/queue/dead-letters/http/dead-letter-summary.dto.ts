import { ApiProperty } from '@nestjs/swagger';
import type { FailureReasons } from '@tds/platform/failure-reasons';
import type { FailureClass } from '../../jobs/job';
import type { DeadLetterGroup } from '../queries/dead-letter-summary.query';

const CLASSES: readonly FailureClass[] = ['ours', 'theirs', 'weather'];

/** Open dead letters of one class, entity type and error code. */
export class DeadLetterGroupDto {
  @ApiProperty({ enum: CLASSES, example: 'theirs' })
  readonly class!: FailureClass;

  @ApiProperty({ example: 'product' })
  readonly entity_type!: string;

  @ApiProperty({ type: 'string', nullable: true, example: 'validation.failed' })
  readonly error_code!: string | null;

  @ApiProperty({ example: 3 })
  readonly count!: number;

  @ApiProperty({ format: 'date-time', description: 'When the oldest of them was made' })
  readonly oldest_at!: string;

  @ApiProperty({ example: 'The record breaks a rule, so it was kept out of the mirror; the message says which field.' })
  readonly explanation!: string;

  @ApiProperty({ example: 'Correct the field in the source and retry.' })
  readonly what_to_do!: string;
}

/** Open dead letters by class. */
export class DeadLetterClassesDto implements Record<FailureClass, number> {
  @ApiProperty({ example: 0 })
  readonly ours!: number;

  @ApiProperty({ example: 3 })
  readonly theirs!: number;

  @ApiProperty({ example: 1 })
  readonly weather!: number;
}

/** Open dead letters at a glance. */
export class DeadLetterSummaryDto {
  @ApiProperty({ example: 4 })
  readonly open!: number;

  @ApiProperty({ type: DeadLetterClassesDto })
  readonly by_class!: DeadLetterClassesDto;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, example: { product: 3, customer: 1 } })
  readonly by_entity_type!: Readonly<Record<string, number>>;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'When the oldest open one was made' })
  readonly oldest_at!: string | null;

  @ApiProperty({ type: [DeadLetterGroupDto], description: 'Most first' })
  readonly groups!: readonly DeadLetterGroupDto[];
}

/** Open dead letters at a glance, in words people understand. */
export function toDeadLetterSummaryDto(groups: readonly DeadLetterGroup[], reasons: FailureReasons): DeadLetterSummaryDto {
  const byClass = { ours: 0, theirs: 0, weather: 0 };
  const byEntityType: Record<string, number> = {};
  for (const { class: failureClass, entityType, count } of groups) {
    byClass[failureClass] += count;
    byEntityType[entityType] = (byEntityType[entityType] ?? 0) + count;
  }
  const oldest = groups.map(({ oldestAt }) => oldestAt.toISOString()).sort();
  return {
    open: byClass.ours + byClass.theirs + byClass.weather,
    by_class: byClass,
    by_entity_type: byEntityType,
    oldest_at: oldest[0] ?? null,
    groups: groups.map((group) => toGroupDto(group, reasons)),
  };
}

function toGroupDto(group: DeadLetterGroup, reasons: FailureReasons): DeadLetterGroupDto {
  const { summary, advice } = reasons.explain(group.errorCode, group.class);
  return {
    class: group.class,
    entity_type: group.entityType,
    error_code: group.errorCode,
    count: group.count,
    oldest_at: group.oldestAt.toISOString(),
    explanation: summary,
    what_to_do: advice,
  };
}
