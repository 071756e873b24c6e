export { ZohoIntegrationModule } from './zoho-integration.module';
export {
  GetWebhookInstallationQuery,
  InstallWebhooksCommand,
  ListFailedDeliveriesQuery,
  ResendFailedDeliveriesCommand,
  RotateWebhookSecretCommand,
  SendTestWebhookCommand,
  VerifyWebhooksCommand,
} from './webhook-installer';
export { zohoDefinitions, type ZohoEntityDefinition } from './entities';
