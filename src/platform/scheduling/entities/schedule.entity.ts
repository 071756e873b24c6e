import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A schedule that is known, and whether it is paused. What it does is in the code that registers it. */
@Entity('tds_schedules')
export class ScheduleEntity {
  @PrimaryColumn('text')
  name!: string;

  @Column('text', { nullable: true })
  cron!: string | null;

  /** What was due before is not owed. */
  @Column('timestamptz')
  counts_from!: Date;

  @Column('timestamptz', { nullable: true })
  paused_at!: Date | null;

  @Column('text', { nullable: true })
  paused_by!: string | null;
}
