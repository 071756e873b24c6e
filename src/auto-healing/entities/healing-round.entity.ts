import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `tds_healing_rounds`: one round of checks. */
@Entity({ name: 'tds_healing_rounds', synchronize: false })
export class HealingRoundEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  trigger!: 'schedule' | 'request';

  @Column('text')
  actor!: string;

  @Column('text')
  worker!: string;

  @Column('boolean')
  is_dry_run!: boolean;

  @Column('text', { nullable: true })
  correlation_id!: string | null;

  @Column('integer')
  checks!: number;

  @Column('integer')
  findings!: number;

  @Column('integer')
  done!: number;

  @Column('integer')
  failed!: number;

  @Column('integer')
  held!: number;

  @Column('timestamptz')
  started_at!: Date;

  @Column('timestamptz', { nullable: true })
  finished_at!: Date | null;
}
