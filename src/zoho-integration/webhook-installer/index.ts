export { WebhookInstallerModule } from './webhook-installer.module';
export { InstallWebhooksCommand } from './commands/install-webhooks.command';
export { type ResentDeliveries, ResendFailedDeliveriesCommand } from './commands/resend-failed-deliveries.command';
export { RotateWebhookSecretCommand, type RotatedSecret } from './commands/rotate-webhook-secret.command';
export { SendTestWebhookCommand } from './commands/send-test-webhook.command';
export { type VerifiedInstallation, VerifyWebhooksCommand } from './commands/verify-webhooks.command';
export type { Installation, InstallationEntry } from './installation';
export { GetWebhookInstallationQuery, ListFailedDeliveriesQuery } from './queries/webhook-installer.queries';
