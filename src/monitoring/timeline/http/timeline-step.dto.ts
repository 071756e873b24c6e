import { ApiProperty } from '@nestjs/swagger';
import { STEP_KINDS, type StepKind, type TimelineStep } from '../step';

/** One step of a record's history. */
export class TimelineStepDto {
  @ApiProperty({ format: 'date-time' })
  readonly at!: Date;

  @ApiProperty({ enum: STEP_KINDS, example: 'record.updated' })
  readonly kind!: StepKind;

  @ApiProperty({ example: 'The mirror changed: rate 10.5 → 11.', description: 'What happened, in one plain sentence' })
  readonly summary!: string;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    example: 12,
    description:
      'Milliseconds since the step before it in the same flow (webhook, job, write); null for the first and for steps that stand alone',
  })
  readonly latency_ms!: number | null;

  @ApiProperty({ type: 'string', nullable: true, example: 'job:1201', description: 'Steps of one flow follow from one another' })
  readonly flow!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: '019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34' })
  readonly correlation_id!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: 'key:operations' })
  readonly actor!: string | null;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    example: { changed_fields: ['rate'] },
    description: 'What else is known; differs by kind',
  })
  readonly details!: Readonly<Record<string, unknown>>;
}

export function toTimelineStepDto({ at, kind, summary, latencyMs, flow, correlationId, actor, details }: TimelineStep): TimelineStepDto {
  return { at, kind, summary, latency_ms: latencyMs, flow, correlation_id: correlationId, actor, details };
}
