import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `tds_api_calls`: the calls of one minute that have everything else in common. */
@Entity({ name: 'tds_api_calls', synchronize: false })
export class ApiCallEntity {
  @PrimaryColumn('text')
  source!: string;

  @PrimaryColumn('text', { name: 'organization_id' })
  organizationId!: string;

  /** `books` or `inventory`. */
  @PrimaryColumn('text')
  product!: string;

  /** UTC day. */
  @Column('date')
  day!: string;

  @PrimaryColumn('timestamptz')
  minute!: Date;

  @PrimaryColumn('text')
  purpose!: string;

  /** Method and path template. */
  @PrimaryColumn('text')
  endpoint!: string;

  /** `ok`, `aborted`, or an error code. */
  @PrimaryColumn('text')
  outcome!: string;

  @Column('integer')
  calls!: number;

  /** Of all these calls together. */
  @Column('bigint', { name: 'duration_ms' })
  durationMs!: string;
}
