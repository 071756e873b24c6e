import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What became of a finding; `held`: left because the budget was spent; `begun` for good: the process ended meanwhile. */
export type ActionOutcome = 'begun' | 'done' | 'failed' | 'nothing' | 'held';

/** A row of `tds_healing_actions`. */
@Entity({ name: 'tds_healing_actions', synchronize: false })
export class HealingActionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  round_id!: string;

  @Column('text')
  check_name!: string;

  @Column('text')
  subject!: string;

  @Column('text')
  finding!: string;

  @Column('text')
  outcome!: ActionOutcome;

  @Column('text', { nullable: true })
  action!: string | null;

  @Column('text', { nullable: true })
  effect!: string | null;

  @Column('jsonb')
  before!: unknown;

  @Column('jsonb', { nullable: true })
  after!: unknown;

  @Column('text', { nullable: true })
  error!: string | null;

  @Column('text', { nullable: true })
  correlation_id!: string | null;

  @Column('timestamptz')
  created_at!: Date;

  @Column('timestamptz', { nullable: true })
  finished_at!: Date | null;
}
