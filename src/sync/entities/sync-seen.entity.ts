import { Entity, PrimaryColumn } from 'typeorm';

/** A record a full pass has met. */
@Entity('tds_sync_seen')
export class SyncSeenEntity {
  @PrimaryColumn('uuid')
  pass_id!: string;

  @PrimaryColumn('text')
  entity_type!: string;

  @PrimaryColumn('text')
  zoho_id!: string;
}
