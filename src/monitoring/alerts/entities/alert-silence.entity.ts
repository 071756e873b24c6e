import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `tds_alert_silences`. */
@Entity({ name: 'tds_alert_silences', synchronize: false })
export class AlertSilenceEntity {
  @PrimaryColumn('bigint', { generated: 'identity', generatedIdentity: 'ALWAYS' })
  id!: string;

  /** `*`: all rules. */
  @Column('text')
  rule!: string;

  /** Null: whatever it is about. */
  @Column('text', { nullable: true })
  dedupe_key!: string | null;

  @Column('text')
  reason!: string;

  @Column('timestamptz')
  starts_at!: Date;

  @Column('timestamptz')
  ends_at!: Date;

  @Column('timestamptz')
  created_at!: Date;

  @Column('text')
  created_by!: string;
}
