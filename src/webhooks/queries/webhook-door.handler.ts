import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { AppConfig } from '@tds/platform/config';
import { WebhookSecrets } from '../signature/webhook-secrets';
import { type WebhookDoor, WebhookDoorQuery } from './webhook-door.query';

@QueryHandler(WebhookDoorQuery)
export class WebhookDoorHandler implements IQueryHandler<WebhookDoorQuery> {
  constructor(
    private readonly secrets: WebhookSecrets,
    private readonly config: AppConfig,
  ) {}

  async execute(): Promise<WebhookDoor> {
    return { isOpen: this.secrets.accepted('zoho').length > 0 || this.config.webhooks.isUnsignedAllowed };
  }
}
