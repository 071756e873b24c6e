import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BreakerState } from './breaker-view';

/** A row of `tds_circuit_breaker_changes`, written by a trigger of `tds_circuit_breakers`. */
@Entity({ name: 'tds_circuit_breaker_changes', synchronize: false })
export class BreakerChangeEntity {
  @PrimaryColumn('bigint', { generated: 'identity', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  from_state!: BreakerState;

  @Column('text')
  to_state!: BreakerState;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('text')
  actor!: string;

  @Column('timestamptz')
  changed_at!: Date;
}
