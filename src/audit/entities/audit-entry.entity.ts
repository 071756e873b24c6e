import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A change of a mirror row, or an action of an operator or of the system. Partitioned by month; never changed once written. */
@Entity('tds_audit_trail')
export class AuditEntryEntity {
  @PrimaryColumn('bigint')
  id!: string;

  @Column('text')
  source!: string;

  @Column('text', { nullable: true })
  organization_id!: string | null;

  @Column('text', { nullable: true })
  entity_type!: string | null;

  @Column('text', { nullable: true })
  source_entity_id!: string | null;

  /** `create`, `update`, `delete`, `revive` for mirror rows; `queue.paused` and the like for actions. */
  @Column('text')
  action!: string;

  @Column('jsonb', { nullable: true })
  before!: unknown;

  @Column('jsonb', { nullable: true })
  after!: unknown;

  @Column('text', { array: true, nullable: true })
  changed_fields!: string[] | null;

  @Column('text')
  actor!: string;

  @Column('text')
  origin!: string;

  @Column('timestamptz', { nullable: true })
  source_modified_at!: Date | null;

  @Column('bigint', { nullable: true })
  queue_id!: string | null;

  @Column('uuid', { nullable: true })
  sync_run_id!: string | null;

  @Column('text', { nullable: true })
  correlation_id!: string | null;

  @Column('jsonb', { nullable: true })
  details!: unknown;

  @PrimaryColumn('timestamptz')
  occurred_at!: Date;
}
