import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `tds_workers`: one worker loop. */
@Entity({ name: 'tds_workers', synchronize: false })
export class WorkerEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  host!: string;

  @Column('integer')
  pid!: number;

  @Column('timestamptz', { name: 'started_at' })
  startedAt!: Date;

  @Column('timestamptz', { name: 'heartbeat_at' })
  heartbeatAt!: Date;

  @Column('timestamptz', { name: 'stopped_at', nullable: true })
  stoppedAt!: Date | null;

  @Column('bigint')
  claimed!: string;

  @Column('bigint')
  completed!: string;

  @Column('bigint')
  failed!: string;
}
