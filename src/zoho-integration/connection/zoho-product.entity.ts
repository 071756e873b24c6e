import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `tds_zoho_products`. */
@Entity({ name: 'tds_zoho_products', synchronize: false })
export class ZohoProductEntity {
  @PrimaryColumn('text', { name: 'organization_id' })
  organizationId!: string;

  @PrimaryColumn('text')
  product!: string;

  /** Null until the first answer. */
  @Column('boolean', { name: 'is_accessible', nullable: true })
  isAccessible!: boolean | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('jsonb', { nullable: true })
  organization!: unknown;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt!: Date;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;
}
