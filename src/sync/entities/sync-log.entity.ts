import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How much a line matters. */
export type SyncLogLevel = 'debug' | 'info' | 'warning' | 'error';

/** A line an operator wants to read about a run or one of its records. Partitioned by month. */
@Entity('tds_sync_logs')
export class SyncLogEntity {
  @PrimaryColumn('bigint')
  id!: string;

  @Column('uuid', { nullable: true })
  sync_run_id!: string | null;

  @Column('text')
  level!: SyncLogLevel;

  @Column('text')
  message!: string;

  @Column('text', { nullable: true })
  entity_type!: string | null;

  @Column('text', { nullable: true })
  source_entity_id!: string | null;

  @Column('jsonb', { nullable: true })
  details!: unknown;

  @Column('text', { nullable: true })
  correlation_id!: string | null;

  @PrimaryColumn('timestamptz')
  occurred_at!: Date;
}
