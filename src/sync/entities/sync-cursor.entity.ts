import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far an entity type of an organisation is read. */
@Entity('tds_sync_cursors')
export class SyncCursorEntity {
  @PrimaryColumn('text')
  source!: string;

  @PrimaryColumn('text')
  organization_id!: string;

  @PrimaryColumn('text')
  entity_type!: string;

  /** Highest source time fully applied. */
  @Column('timestamptz', { nullable: true })
  watermark!: Date | null;

  /** Page of the run in progress. */
  @Column('jsonb', { nullable: true })
  checkpoint!: unknown;

  /** What the source's listing was found to be able to do. */
  @Column('jsonb', { nullable: true })
  capability!: unknown;

  @Column('timestamptz', { nullable: true })
  full_synced_at!: Date | null;

  @Column('timestamptz')
  updated_at!: Date;
}
