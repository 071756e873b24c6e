import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `tds_configuration`: a setting somebody has set. */
@Entity({ name: 'tds_configuration', synchronize: false })
export class ConfigurationEntity {
  @PrimaryColumn('text')
  key!: string;

  /** Null: back to the environment's value. */
  @Column('jsonb', { nullable: true })
  value!: unknown;

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  updated_at!: Date;

  @Column('text')
  updated_by!: string;
}
