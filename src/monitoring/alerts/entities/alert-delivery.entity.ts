import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `tds_alert_deliveries`: a message about an alert, for one channel. */
@Entity({ name: 'tds_alert_deliveries', synchronize: false })
export class AlertDeliveryEntity {
  @PrimaryColumn('bigint', { generated: 'identity', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column('bigint')
  alert_id!: string;

  @Column('text')
  channel!: string;

  @Column('text')
  state!: 'triggered' | 'escalated' | 'reminded' | 'acknowledged' | 'resolved';

  @Column('integer')
  sequence!: number;

  @Column('text')
  status!: 'pending' | 'delivered' | 'failed' | 'superseded';

  @Column('integer')
  attempts!: number;

  @Column('timestamptz')
  run_at!: Date;

  @Column('uuid', { nullable: true })
  lease_token!: string | null;

  @Column('timestamptz', { nullable: true })
  lease_until!: Date | null;

  @Column('text', { nullable: true })
  last_error!: string | null;

  @Column('timestamptz')
  created_at!: Date;

  @Column('timestamptz', { nullable: true })
  delivered_at!: Date | null;
}
