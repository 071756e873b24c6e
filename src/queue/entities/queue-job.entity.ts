import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FailureClass, JobOperation, JobStatus } from '../jobs/job';
import type { AttemptRecord } from '../control/queries/job-view';

/** A row of `tds_sync_queue`, in whatever partition. Written by SQL only; for reading. */
@Entity({ name: 'tds_sync_queue', synchronize: false })
export class QueueJobEntity {
  @PrimaryColumn('bigint')
  id!: string;

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

  @Column('json', { nullable: true })
  payload!: unknown;

  @Column('text', { name: 'payload_hash', nullable: true })
  payloadHash!: string | null;

  @Column('timestamptz', { name: 'source_modified_at', nullable: true })
  sourceModifiedAt!: Date | null;

  @Column('text')
  origin!: string;

  @Column('text')
  status!: JobStatus;

  @Column('smallint')
  priority!: number;

  @Column('integer')
  attempts!: number;

  @Column('integer')
  snoozes!: number;

  @Column('timestamptz', { name: 'run_at' })
  runAt!: Date;

  @Column('text', { name: 'lease_owner', nullable: true })
  leaseOwner!: string | null;

  @Column('uuid', { name: 'lease_token', nullable: true })
  leaseToken!: string | null;

  @Column('timestamptz', { name: 'lease_expires_at', nullable: true })
  leaseExpiresAt!: Date | null;

  @Column('text', { name: 'target_id', nullable: true })
  targetId!: string | null;

  @Column('text', { nullable: true })
  outcome!: string | null;

  @Column('uuid', { name: 'inbox_ids', array: true })
  inboxIds!: string[];

  @Column('uuid', { name: 'sync_run_id', nullable: true })
  syncRunId!: string | null;

  @Column('bigint', { name: 'dead_letter_id', nullable: true })
  deadLetterId!: string | null;

  @Column('text', { name: 'correlation_id', nullable: true })
  correlationId!: string | null;

  @Column('text', { name: 'error_class', nullable: true })
  errorClass!: FailureClass | null;

  @Column('text', { name: 'error_code', nullable: true })
  errorCode!: string | null;

  @Column('text', { name: 'error_message', nullable: true })
  errorMessage!: string | null;

  @Column('jsonb', { nullable: true })
  failures!: AttemptRecord[] | null;

  @Column('timestamptz', { name: 'received_at' })
  receivedAt!: Date;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt!: Date | null;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;
}
