import { Query } from '@nestjs/cqrs';
import type { Installation } from '../installation';
import type { FailedDelivery } from '../zoho-settings';

/** What is installed in Zoho, compared with what should be. Throws `NoPublicUrlError`, `ZohoError`. */
export class GetWebhookInstallationQuery extends Query<Installation> {}

/** Deliveries to us that Zoho gave up, newest first. Throws `ZohoError`. */
export class ListFailedDeliveriesQuery extends Query<readonly FailedDelivery[]> {
  constructor(readonly limit: number) {
    super();
  }
}
