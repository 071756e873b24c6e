import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An event for consumers of the mirror, in the order of (tx_id, id). Partitioned by month. */
@Entity('tds_change_feed')
export class FeedEntryEntity {
  @PrimaryColumn('bigint')
  id!: string;

  /** The transaction that wrote it: readers take only transactions older than every running one, so that they miss nothing. */
  @Column('bigint')
  tx_id!: string;

  @Column('text')
  source!: string;

  @Column('text')
  organization_id!: string;

  @Column('text')
  event_type!: string;

  @Column('text')
  entity_type!: string;

  @Column('text')
  source_entity_id!: string;

  @Column('text', { array: true, nullable: true })
  changed_fields!: string[] | null;

  @Column('timestamptz', { nullable: true })
  source_modified_at!: Date | null;

  @Column('text', { nullable: true })
  correlation_id!: string | null;

  @PrimaryColumn('timestamptz')
  occurred_at!: Date;
}
