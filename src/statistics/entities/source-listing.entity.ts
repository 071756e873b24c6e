import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A listing of the source, staged in a table of its own for a while. */
@Entity('tds_source_listings')
export class SourceListingEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  source!: string;

  @Column('text')
  organization_id!: string;

  @Column('text')
  entity_type!: string;

  @Column('text')
  table_name!: string;

  @Column('bigint')
  row_count!: string;

  @Column('integer')
  api_calls!: number;

  @Column('timestamptz')
  started_at!: Date;

  @Column('timestamptz', { nullable: true })
  completed_at!: Date | null;

  @Column('timestamptz')
  created_at!: Date;

  /** The full sync of the type that read it; null: a comparison did. */
  @Column('uuid', { nullable: true })
  run_id!: string | null;
}
