import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A look at the mirror. */
@Entity('tds_validation_runs')
export class ValidationRunEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  scope!: string;

  @Column('text')
  kind!: string;

  @Column('text', { array: true })
  entity_types!: string[];

  @Column('text')
  status!: string;

  @Column('text')
  trigger!: string;

  @Column('text')
  requested_by!: string;

  @Column('text', { nullable: true })
  correlation_id!: string | null;

  @Column('bigint', { nullable: true })
  total!: string | null;

  @Column('bigint')
  processed!: string;

  @Column('bigint')
  opened!: string;

  @Column('bigint')
  fixed!: string;

  @Column('text', { nullable: true })
  error_summary!: string | null;

  @Column('text')
  worker!: string;

  @Column('timestamptz')
  started_at!: Date;

  @Column('timestamptz')
  heartbeat_at!: Date;

  @Column('timestamptz', { nullable: true })
  ended_at!: Date | null;
}
