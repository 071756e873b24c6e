import { ApiProperty } from '@nestjs/swagger';
import type { TestDeliveryResult } from '../test-delivery';

/** What became of a test. */
export class TestDeliveryDto {
  @ApiProperty({ example: 'https://tds.example.com/api/tds/zoho/webhooks/748369814/item/updated' })
  readonly url!: string;

  @ApiProperty({ example: true, description: 'It came in through the front door and is in the inbox' })
  readonly has_arrived!: boolean;

  @ApiProperty({
    type: 'string',
    nullable: true,
    format: 'uuid',
    example: '019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34',
    description: 'Event in the inbox',
  })
  readonly event_id!: string | null;

  @ApiProperty({ type: 'number', nullable: true, example: 202 })
  readonly response_status!: number | null;

  @ApiProperty({ example: 41 })
  readonly duration_ms!: number;

  @ApiProperty({ type: 'string', nullable: true, example: null, description: 'Why it has not arrived' })
  readonly reason!: string | null;
}

export function toTestDeliveryDto(result: TestDeliveryResult): TestDeliveryDto {
  return {
    url: result.url,
    has_arrived: result.hasArrived,
    event_id: result.eventId,
    response_status: result.responseStatus,
    duration_ms: result.durationMs,
    reason: result.reason,
  };
}
