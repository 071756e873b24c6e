import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { FailedDeliveries } from '../failed-deliveries';
import type { Installation } from '../installation';
import { WebhookInstallation } from '../webhook-installation';
import type { FailedDelivery } from '../zoho-settings';
import { GetWebhookInstallationQuery, ListFailedDeliveriesQuery } from './webhook-installer.queries';

@QueryHandler(GetWebhookInstallationQuery)
export class GetWebhookInstallationHandler implements IQueryHandler<GetWebhookInstallationQuery> {
  constructor(private readonly installation: WebhookInstallation) {}

  execute(): Promise<Installation> {
    return this.installation.read();
  }
}

@QueryHandler(ListFailedDeliveriesQuery)
export class ListFailedDeliveriesHandler implements IQueryHandler<ListFailedDeliveriesQuery> {
  constructor(private readonly failures: FailedDeliveries) {}

  execute({ limit }: ListFailedDeliveriesQuery): Promise<readonly FailedDelivery[]> {
    return this.failures.list(limit);
  }
}
