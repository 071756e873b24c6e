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
export { GetZohoConnectionQuery, ProbeZohoConnectionCommand, type ZohoConnectionView } from './connection';
export { QuotaDto, toQuotaDto } from './quota';
export { GetQuotaQuery, type QuotaOutlook } from './quota';
export { zohoDefinitions, type ZohoEntityDefinition } from './entities';
