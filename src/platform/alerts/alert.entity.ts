import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How bad it is: `critical` needs a person now. */
export type AlertSeverity = 'info' | 'warning' | 'error' | 'critical';

/** Something a person should know of, until it is resolved. */
@Entity('tds_alerts')
export class AlertEntity {
  @PrimaryColumn('bigint', { generated: 'identity', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column('text')
  rule!: string;

  @Column('text')
  severity!: AlertSeverity;

  @Column('text')
  dedupe_key!: string;

  @Column('text')
  title!: string;

  @Column('text')
  message!: string;

  @Column('jsonb', { nullable: true })
  details!: unknown;

  @Column('integer')
  occurrences!: number;

  @Column('timestamptz')
  triggered_at!: Date;

  @Column('timestamptz')
  last_seen_at!: Date;

  @Column('timestamptz', { nullable: true })
  acknowledged_at!: Date | null;

  @Column('text', { nullable: true })
  acknowledged_by!: string | null;

  @Column('timestamptz', { nullable: true })
  resolved_at!: Date | null;

  @Column('text', { nullable: true })
  resolved_by!: string | null;

  /** When people were last told of it, and how bad it was then. */
  @Column('timestamptz', { nullable: true })
  announced_at!: Date | null;

  @Column('text', { nullable: true })
  announced_severity!: AlertSeverity | null;

  @Column('text', { nullable: true })
  announced_state!: 'triggered' | 'acknowledged' | 'resolved' | null;

  @Column('integer')
  announcements!: number;
}
