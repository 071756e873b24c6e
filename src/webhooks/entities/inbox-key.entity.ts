import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The gate against duplicates: an event's key, its first delivery, and how often it was repeated. */
@Entity('tds_inbox_keys')
export class InboxKeyEntity {
  @PrimaryColumn('text')
  source!: string;

  @PrimaryColumn('text')
  idempotency_key!: string;

  @Column('uuid')
  event_id!: string;

  @Column('integer')
  duplicates!: number;

  @Column('timestamptz', { nullable: true })
  last_duplicate_at!: Date | null;

  @Column('timestamptz')
  received_at!: Date;
}
