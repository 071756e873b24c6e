import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a firing ended; `abandoned`: its process did. */
export type FiringOutcome = 'succeeded' | 'failed' | 'abandoned';

/** One time a schedule fired. */
@Entity('tds_schedule_firings')
export class ScheduleFiringEntity {
  @PrimaryColumn('text')
  name!: string;

  @PrimaryColumn('timestamptz')
  due_at!: Date;

  @Column('timestamptz')
  fired_at!: Date;

  @Column('text')
  started_by!: string;

  @Column('text')
  worker!: string;

  @Column('integer')
  attempts!: number;

  @Column('timestamptz')
  heartbeat_at!: Date;

  @Column('timestamptz', { nullable: true })
  finished_at!: Date | null;

  @Column('text', { nullable: true })
  outcome!: FiringOutcome | null;

  @Column('text', { nullable: true })
  error!: string | null;
}
