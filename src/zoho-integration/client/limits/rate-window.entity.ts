import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `tds_rate_windows`: the calls granted in a quarter of a second. */
@Entity({ name: 'tds_rate_windows', synchronize: false })
export class RateWindowEntity {
  @PrimaryColumn('text')
  source!: string;

  @PrimaryColumn('text', { name: 'organization_id' })
  organizationId!: string;

  @PrimaryColumn('timestamptz')
  slot!: Date;

  @Column('integer')
  calls!: number;
}
