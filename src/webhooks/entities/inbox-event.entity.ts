import type { ChangeOperation } from '@tds/sync';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InboxStatus, ValidationError } from '../inbox/inbox-entry';

/** A webhook as received, and what became of it. Partitioned by month of receipt. */
@Entity('tds_inbox_events')
export class InboxEventEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  source!: string;

  @Column('text', { nullable: true })
  organization_id!: string | null;

  @Column('text', { nullable: true })
  entity_type!: string | null;

  @Column('text', { nullable: true })
  source_entity_id!: string | null;

  @Column('text')
  operation!: ChangeOperation;

  @Column('text')
  status!: InboxStatus;

  @Column('text', { nullable: true })
  idempotency_key!: string | null;

  @Column('boolean')
  signature_verified!: boolean;

  @Column('text', { nullable: true })
  signature_scheme!: string | null;

  @Column('text', { nullable: true })
  content_type!: string | null;

  @Column('text', { nullable: true })
  path!: string | null;

  @Column('jsonb')
  headers!: Record<string, unknown>;

  @Column('text')
  body!: string;

  @Column('text')
  body_encoding!: 'utf8' | 'base64';

  @Column('jsonb', { nullable: true })
  validation_errors!: ValidationError[] | null;

  @Column('timestamptz', { nullable: true })
  source_modified_at!: Date | null;

  @Column('text', { nullable: true })
  correlation_id!: string | null;

  @PrimaryColumn('timestamptz')
  received_at!: Date;

  @Column('timestamptz', { nullable: true })
  processed_at!: Date | null;
}
