export { ReceiveWebhookCommand, type ReceiveWebhookResult } from './commands/receive-webhook.command';
export type { Delivery, InboxStatus } from './inbox/inbox-entry';
export type { NamedByPath } from './webhook-routes';
export { isWebhookPost } from './webhook-routes';
export { WebhooksModule } from './webhooks.module';
