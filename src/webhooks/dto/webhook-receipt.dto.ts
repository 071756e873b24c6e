import { ApiProperty } from '@nestjs/swagger';

/** Answer to a webhook that is durable. */
export class WebhookReceiptDto {
  @ApiProperty({ example: 'received', enum: ['received'] })
  readonly status!: 'received';

  @ApiProperty({
    format: 'uuid',
    example: '019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34',
    description: 'The inbox event; of a repetition, the first one',
  })
  readonly event_id!: string;

  @ApiProperty({ example: true, description: 'A job was caused. False for a repetition, and for what names no record we know' })
  readonly queued!: boolean;

  @ApiProperty({ example: false, description: 'The same event was received before' })
  readonly duplicate!: boolean;
}

/** Answer to the test of Zoho's webhook editor. */
export class WebhookPingDto {
  @ApiProperty({ example: 'ok', enum: ['ok'] })
  readonly status!: 'ok';
}
