import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A record in which a comparison found the sides to differ. */
@Entity('tds_comparison_differences')
export class ComparisonDifferenceEntity {
  @PrimaryColumn('uuid')
  comparison_id!: string;

  @PrimaryColumn('text')
  zoho_id!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  document_id!: string;

  @Column('text')
  severity!: string;

  @Column('jsonb')
  fields!: unknown;

  @Column('boolean')
  is_confirmed!: boolean;

  @Column('timestamptz', { nullable: true })
  zoho_modified_at!: Date | null;

  @Column('timestamptz', { nullable: true })
  local_modified_at!: Date | null;

  @Column('text', { nullable: true })
  note!: string | null;
}
