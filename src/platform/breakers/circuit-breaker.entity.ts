import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `tds_circuit_breakers`. Without one, a breaker is closed. */
@Entity({ name: 'tds_circuit_breakers', synchronize: false })
export class CircuitBreakerEntity {
  /** What it guards: `zoho:<product>:<organization id>`, `alerts:<channel>`. */
  @PrimaryColumn('text')
  name!: string;

  @Column('text')
  state!: 'closed' | 'open' | 'half_open';

  @Column('integer', { name: 'consecutive_failures' })
  consecutiveFailures!: number;

  /** Wait before a probe; doubles while probes fail. */
  @Column('integer', { name: 'wait_seconds' })
  waitSeconds!: number;

  @Column('timestamptz', { name: 'opened_at', nullable: true })
  openedAt!: Date | null;

  @Column('timestamptz', { name: 'next_probe_at', nullable: true })
  nextProbeAt!: Date | null;

  /** Error code of the last failure. */
  @Column('text', { nullable: true })
  reason!: string | null;

  /** Of the probe under way. */
  @Column('uuid', { name: 'probe_token', nullable: true })
  probeToken!: string | null;

  /** Who made the last change: `system`, or a person. */
  @Column('text', { name: 'changed_by' })
  changedBy!: string;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
