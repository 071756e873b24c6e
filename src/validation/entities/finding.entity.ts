import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is or was wrong with a record: one row per record, rule and field. */
@Entity('tds_validation_findings')
export class FindingEntity {
  @PrimaryColumn('bigint')
  id!: string;

  @Column('text')
  source!: string;

  @Column('text')
  organization_id!: string;

  @Column('text')
  entity_type!: string;

  @Column('text')
  entity_id!: string;

  @Column('text')
  origin!: string;

  @Column('text')
  rule!: string;

  @Column('text')
  field!: string;

  @Column('text')
  severity!: string;

  @Column('jsonb', { nullable: true })
  current_value!: unknown;

  @Column('text', { nullable: true })
  related_key!: string | null;

  @Column('text', { nullable: true })
  issue!: string | null;

  @Column('text', { nullable: true })
  recommendation!: string | null;

  @Column('timestamptz', { nullable: true })
  source_version!: Date | null;

  @Column('text')
  status!: string;

  @Column('timestamptz')
  first_seen_at!: Date;

  @Column('timestamptz')
  last_seen_at!: Date;

  @Column('timestamptz')
  opened_at!: Date;

  @Column('integer')
  reopened_count!: number;

  @Column('timestamptz', { nullable: true })
  fixed_at!: Date | null;

  @Column('timestamptz', { nullable: true })
  ignored_at!: Date | null;

  @Column('text', { nullable: true })
  ignored_by!: string | null;

  @Column('text', { nullable: true })
  ignore_reason!: string | null;
}
