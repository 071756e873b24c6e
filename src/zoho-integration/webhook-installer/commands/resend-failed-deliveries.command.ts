import { Command } from '@nestjs/cqrs';
import type { RefusedResend } from '../failed-deliveries';

/** What was sent again. */
export interface ResentDeliveries {
  readonly resent: readonly string[];
  readonly refused: readonly RefusedResend[];
  /** Asked for, and not among the failed ones: sent meanwhile, or unknown. */
  readonly unknown: readonly string[];
}

/** Has Zoho send failed deliveries again: those named, or all, up to `limit` of each product. Throws `ZohoError`. */
export class ResendFailedDeliveriesCommand extends Command<ResentDeliveries> {
  constructor(
    readonly actor: string,
    readonly limit: number,
    readonly historyIds?: readonly string[],
  ) {
    super();
  }
}
