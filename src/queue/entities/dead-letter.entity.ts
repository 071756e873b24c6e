import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { AttemptRecord } from '../control/queries/job-view';
import type { FailureClass, JobOperation } from '../jobs/job';

/** A row of `tds_dead_letter_queue`. */
@Entity({ name: 'tds_dead_letter_queue', synchronize: false })
export class DeadLetterEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column('bigint', { name: 'queue_id' })
  queueId!: string;

  @Column('uuid', { name: 'inbox_ids', array: true })
  inboxIds!: string[];

  @Column('text')
  source!: string;

  @Column('text', { name: 'organization_id' })
  organizationId!: string;

  @Column('text', { name: 'entity_type' })
  entityType!: string;

  @Column('text', { name: 'source_entity_id' })
  sourceEntityId!: string;

  @Column('text')
  operation!: JobOperation;

  @Column('text')
  class!: FailureClass;

  @Column('text', { name: 'failure_reason' })
  failureReason!: string;

  @Column('text', { name: 'error_code', nullable: true })
  errorCode!: string | null;

  @Column('text', { name: 'error_message', nullable: true })
  errorMessage!: string | null;

  @Column('json', { nullable: true })
  payload!: unknown;

  @Column('json', { name: 'edited_payload', nullable: true })
  editedPayload!: unknown;

  @Column('text', { name: 'payload_hash', nullable: true })
  payloadHash!: string | null;

  @Column('timestamptz', { name: 'source_modified_at', nullable: true })
  sourceModifiedAt!: Date | null;

  @Column('text')
  origin!: string;

  @Column('integer', { name: 'total_attempts' })
  totalAttempts!: number;

  @Column('jsonb', { name: 'attempt_history' })
  attemptHistory!: AttemptRecord[];

  @Column('smallint')
  priority!: number;

  @Column('integer', { name: 'retry_count' })
  retryCount!: number;

  @Column('timestamptz', { name: 'next_retry_at', nullable: true })
  nextRetryAt!: Date | null;

  @Column('integer', { name: 'automatic_tries' })
  automaticTries!: number;

  @Column('timestamptz', { name: 'last_retry_at', nullable: true })
  lastRetryAt!: Date | null;

  @Column('timestamptz', { name: 'failed_at' })
  failedAt!: Date;

  @Column('text', { name: 'judged_by', nullable: true })
  judgedBy!: string | null;

  @Column('boolean')
  resolved!: boolean;

  @Column('timestamptz', { name: 'resolved_at', nullable: true })
  resolvedAt!: Date | null;

  @Column('text', { name: 'resolved_by', nullable: true })
  resolvedBy!: string | null;

  @Column('text', { name: 'resolution_notes', nullable: true })
  resolutionNotes!: string | null;

  @Column('text', { name: 'correlation_id', nullable: true })
  correlationId!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
