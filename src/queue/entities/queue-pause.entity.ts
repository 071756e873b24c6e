import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `tds_queue_pauses`. */
@Entity({ name: 'tds_queue_pauses', synchronize: false })
export class QueuePauseEntity {
  /** `*` pauses everything. */
  @PrimaryColumn('text', { name: 'entity_type' })
  entityType!: string;

  @Column('text', { name: 'paused_by' })
  pausedBy!: string;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('timestamptz', { name: 'paused_at' })
  pausedAt!: Date;
}
