import { ApiProperty } from '@nestjs/swagger';
import type { ResentDeliveries } from '../commands/resend-failed-deliveries.command';
import type { FailedDelivery } from '../zoho-settings';

const PRODUCTS = ['books', 'inventory'] as const;

/** A delivery to us that Zoho gave up. */
export class FailedDeliveryDto {
  @ApiProperty({ example: '2608150000093000001' })
  readonly history_id!: string;

  @ApiProperty({ enum: PRODUCTS })
  readonly product!: (typeof PRODUCTS)[number];

  @ApiProperty({ type: 'string', nullable: true, example: 'TDS item updated' })
  readonly webhook!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: 'item' })
  readonly module!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: 'updated' })
  readonly event!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: '2608150000001000020' })
  readonly source_entity_id!: string | null;

  @ApiProperty({ example: 'https://tds.example.com/api/tds/zoho/webhooks/748369814/item/updated' })
  readonly url!: string;

  @ApiProperty({ type: 'number', nullable: true, example: 503, description: 'What was answered; null: nothing' })
  readonly response_status!: number | null;

  @ApiProperty({ type: 'string', nullable: true, example: null })
  readonly reason!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: '2026-06-09T12:30:00+0300', description: 'As Zoho writes it' })
  readonly executed_at!: string | null;
}

/** Deliveries Zoho did not send again. */
export class RefusedResendDto {
  @ApiProperty({ type: [String], example: ['4815000000099001'] })
  readonly history_ids!: readonly string[];

  @ApiProperty({ example: 'POST /books/v3/settings/webhooks/histories/resend: Webhook history does not exist. (HTTP 404, code 1002)' })
  readonly reason!: string;
}

/** What was sent again. It arrives as any webhook does. */
export class ResentDto {
  @ApiProperty({ type: [String], example: ['2608150000093000001'] })
  readonly resent!: readonly string[];

  @ApiProperty({ type: [RefusedResendDto] })
  readonly refused!: readonly RefusedResendDto[];

  @ApiProperty({ type: [String], example: [], description: 'Asked for, and not among the failed ones' })
  readonly unknown!: readonly string[];
}

export function toFailedDeliveryDto(delivery: FailedDelivery): FailedDeliveryDto {
  return {
    history_id: delivery.historyId,
    product: delivery.product,
    webhook: delivery.webhookName,
    module: delivery.module,
    event: delivery.event,
    source_entity_id: delivery.sourceEntityId,
    url: delivery.url,
    response_status: delivery.responseStatus,
    reason: delivery.reason,
    executed_at: delivery.executedAt,
  };
}

export function toResentDto({ resent, refused, unknown }: ResentDeliveries): ResentDto {
  return { resent, refused: refused.map(({ historyIds, reason }) => ({ history_ids: historyIds, reason })), unknown };
}
