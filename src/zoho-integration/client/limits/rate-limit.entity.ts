import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `tds_rate_limits`: an organisation's daily quota and any pause. */
@Entity({ name: 'tds_rate_limits', synchronize: false })
export class RateLimitEntity {
  @PrimaryColumn('text')
  source!: string;

  @PrimaryColumn('text', { name: 'organization_id' })
  organizationId!: string;

  @Column('integer', { name: 'daily_limit', nullable: true })
  dailyLimit!: number | null;

  @Column('integer', { name: 'daily_remaining', nullable: true })
  dailyRemaining!: number | null;

  @Column('timestamptz', { name: 'reset_at', nullable: true })
  resetAt!: Date | null;

  /** When Zoho last told the quota. */
  @Column('timestamptz', { name: 'observed_at', nullable: true })
  observedAt!: Date | null;

  @Column('timestamptz', { name: 'paused_until', nullable: true })
  pausedUntil!: Date | null;

  @Column('text', { name: 'pause_reason', nullable: true })
  pauseReason!: string | null;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
