import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Figures of one side of a type at one time. */
@Entity('tds_statistics_snapshots')
export class StatisticsSnapshotEntity {
  @PrimaryColumn('bigint', { generated: 'identity', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column('text')
  source!: string;

  @Column('text')
  organization_id!: string;

  @Column('text')
  entity_type!: string;

  @Column('text')
  side!: string;

  @Column('bigint')
  records!: string;

  @Column('jsonb')
  figures!: unknown;

  @Column('timestamptz')
  as_of!: Date;

  @Column('timestamptz')
  taken_at!: Date;
}
