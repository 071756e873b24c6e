import { ApiProperty } from '@nestjs/swagger';
import { ENDED_STATUSES, type FailureClass, type JobOperation, type JobStatus, LIVE_STATUSES } from '../../jobs/job';
import { readablePayload } from '../../jobs/payload-json';
import type { AttemptRecord, JobDetail, JobView } from '../queries/job-view';

const CLASSES: readonly FailureClass[] = ['ours', 'theirs', 'weather'];

/** Why a job failed the last time. */
export class JobErrorDto {
  @ApiProperty({ enum: CLASSES, example: 'weather', description: 'Whose trouble it is: ours, bad data, or network, quota, outage' })
  readonly class!: FailureClass;

  @ApiProperty({ type: 'string', nullable: true, example: 'zoho.rate_limited' })
  readonly code!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: 'Zoho answered 429' })
  readonly message!: string | null;
}

/** One failed attempt. */
export class AttemptDto implements AttemptRecord {
  @ApiProperty({ example: 1 })
  readonly attempt!: number;

  @ApiProperty({ format: 'date-time' })
  readonly at!: string;

  @ApiProperty({ enum: CLASSES, nullable: true, example: 'weather' })
  readonly class!: FailureClass | null;

  @ApiProperty({ type: 'string', nullable: true, example: 'zoho.timeout' })
  readonly code!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: 'no answer within 30 s' })
  readonly message!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: 'app-1:42:5d8f0c21:1' })
  readonly worker!: string | null;
}

/** A job as the API tells it. */
export class JobDto {
  @ApiProperty({ example: '4711' })
  readonly id!: string;

  @ApiProperty({ example: 'zoho' })
  readonly source!: string;

  @ApiProperty({ example: '10234695' })
  readonly organization_id!: string;

  @ApiProperty({ example: 'product' })
  readonly entity_type!: string;

  @ApiProperty({ example: '460000000026049' })
  readonly source_entity_id!: string;

  @ApiProperty({ enum: ['upsert', 'delete', 'fetch'], example: 'upsert' })
  readonly operation!: JobOperation;

  @ApiProperty({ enum: [...LIVE_STATUSES, ...ENDED_STATUSES], example: 'retry' })
  readonly status!: JobStatus;

  @ApiProperty({ example: 'webhook' })
  readonly origin!: string;

  @ApiProperty({ minimum: 1, maximum: 10, example: 5 })
  readonly priority!: number;

  @ApiProperty({ example: 2, description: 'Attempts started' })
  readonly attempts!: number;

  @ApiProperty({ example: 0, description: 'Times it was put off without an attempt: quota, open breaker' })
  readonly snoozes!: number;

  @ApiProperty({ format: 'date-time', description: 'Not before this instant' })
  readonly run_at!: string;

  @ApiProperty({ type: 'string', nullable: true, description: 'Worker that has it, or had it last', example: null })
  readonly lease_owner!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  readonly lease_expires_at!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: null, description: 'Id of the row it changed' })
  readonly target_id!: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    example: null,
    description: 'What came of it: inserted, updated, unchanged, stale, deleted',
  })
  readonly outcome!: string | null;

  @ApiProperty({ type: [String], example: ['019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b10'], description: 'Webhook events behind it' })
  readonly inbox_ids!: readonly string[];

  @ApiProperty({ type: 'string', nullable: true, example: null })
  readonly sync_run_id!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: null })
  readonly dead_letter_id!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: '019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34' })
  readonly correlation_id!: string | null;

  @ApiProperty({ type: JobErrorDto, nullable: true })
  readonly error!: JobErrorDto | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'Version of the record' })
  readonly source_modified_at!: string | null;

  @ApiProperty({ format: 'date-time' })
  readonly received_at!: string;

  @ApiProperty({ format: 'date-time' })
  readonly created_at!: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'Begin of the last attempt' })
  readonly started_at!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  readonly finished_at!: string | null;
}

/** One job whole. */
export class JobDetailDto extends JobDto {
  @ApiProperty({
    nullable: true,
    type: 'object',
    additionalProperties: true,
    example: null,
    description: 'Null once completed; the inbox keeps the body',
  })
  readonly payload!: unknown;

  @ApiProperty({ type: 'string', nullable: true, example: null })
  readonly payload_hash!: string | null;

  @ApiProperty({ type: [AttemptDto] })
  readonly failures!: readonly AttemptDto[];
}

const iso = (instant: Date | null): string | null => instant?.toISOString() ?? null;

/** A job as the API tells it. */
export function toJobDto(job: JobView): JobDto {
  return {
    id: job.id,
    source: job.source,
    organization_id: job.organizationId,
    entity_type: job.entityType,
    source_entity_id: job.sourceEntityId,
    operation: job.operation,
    status: job.status,
    origin: job.origin,
    priority: job.priority,
    attempts: job.attempts,
    snoozes: job.snoozes,
    run_at: job.runAt.toISOString(),
    lease_owner: job.leaseOwner,
    lease_expires_at: iso(job.leaseExpiresAt),
    target_id: job.targetId,
    outcome: job.outcome,
    inbox_ids: job.inboxIds,
    sync_run_id: job.syncRunId,
    dead_letter_id: job.deadLetterId,
    correlation_id: job.correlationId,
    error: job.errorClass === null ? null : { class: job.errorClass, code: job.errorCode, message: job.errorMessage },
    source_modified_at: iso(job.sourceModifiedAt),
    received_at: job.receivedAt.toISOString(),
    created_at: job.createdAt.toISOString(),
    started_at: iso(job.startedAt),
    finished_at: iso(job.finishedAt),
  };
}

/** One job whole. */
export function toJobDetailDto(job: JobDetail): JobDetailDto {
  return { ...toJobDto(job), payload: readablePayload(job.payload), payload_hash: job.payloadHash, failures: job.failures ?? [] };
}
