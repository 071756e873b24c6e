import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `tds_configuration_history`: a version of a setting. */
@Entity({ name: 'tds_configuration_history', synchronize: false })
export class ConfigurationHistoryEntity {
  @PrimaryColumn('text')
  key!: string;

  @PrimaryColumn('integer')
  version!: number;

  @Column('jsonb', { nullable: true })
  value!: unknown;

  @Column('timestamptz')
  changed_at!: Date;

  @Column('text')
  changed_by!: string;
}
