import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SyncMode, SyncRunStatus, SyncTrigger } from '../runs/sync-run';

/** One run over an entity type. Counts are bigint in the database and arrive as strings. */
@Entity('tds_sync_runs')
export class SyncRunEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  source!: string;

  @Column('text')
  organization_id!: string;

  @Column('text')
  type!: SyncMode;

  @Column('text')
  entity_type!: string;

  @Column('text')
  trigger!: SyncTrigger;

  @Column('text')
  status!: SyncRunStatus;

  @Column('jsonb')
  options!: Record<string, unknown>;

  @Column('bigint', { nullable: true })
  total!: string | null;

  @Column('bigint')
  processed!: string;

  @Column('bigint')
  created!: string;

  @Column('bigint')
  updated!: string;

  @Column('bigint')
  unchanged!: string;

  @Column('bigint')
  stale!: string;

  @Column('bigint')
  deleted!: string;

  @Column('bigint')
  failed!: string;

  @Column('integer')
  api_calls!: number;

  @Column('jsonb', { nullable: true })
  cursor!: unknown;

  @Column('text', { nullable: true })
  requested_by!: string | null;

  @Column('text', { nullable: true })
  correlation_id!: string | null;

  @Column('text', { nullable: true })
  error_summary!: string | null;

  @Column('timestamptz')
  started_at!: Date;

  @Column('timestamptz')
  heartbeat_at!: Date;

  @Column('timestamptz', { nullable: true })
  ended_at!: Date | null;
}
