export { ReceiveWebhookCommand, type ReceiveWebhookResult } from './commands/receive-webhook.command';
export { ReplayWebhookCommand, type ReplayMode, type ReplayWebhookResult } from './commands/replay-webhook.command';
export type { Delivery, InboxStatus } from './inbox/inbox-entry';
export { GetInboxEventQuery, type InboxEventDetail, type InboxEventView, ListInboxQuery } from './queries/inbox.queries';
export { type WebhookWindow, WebhookWindowQuery } from './queries/webhook-window.query';
export { type WebhookStats, WebhookStatsQuery } from './queries/webhook-stats.query';
export type { NamedByPath } from './webhook-routes';
export { isWebhookPost } from './webhook-routes';
export { WebhooksModule } from './webhooks.module';
