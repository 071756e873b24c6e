import { ApiProperty } from '@nestjs/swagger';

/** A mirrored record. Besides these it has the typed columns of its entity type; amounts are decimal text, so that no digit is lost. */
export class MirrorRecordDto {
  @ApiProperty({ example: '2608150000001000020', description: "Zoho's id, as text" })
  readonly zoho_id!: string;

  @ApiProperty({ example: '748369814' })
  readonly organization_id!: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'Modified in Zoho' })
  readonly source_modified_at!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'Set when the record no longer exists in Zoho' })
  readonly source_deleted_at!: string | null;

  @ApiProperty({ format: 'date-time' })
  readonly first_seen_at!: string;

  @ApiProperty({ format: 'date-time', description: 'Last written here' })
  readonly synced_at!: string;

  @ApiProperty({ example: 'webhook', description: 'What brought the last change' })
  readonly sync_origin!: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  readonly sync_run_id!: string | null;
}
