import { Module } from '@nestjs/common';
import { ProblemCatalogue } from '@tds/platform/http';
import { ZohoClientModule } from '../client';
import { InstallWebhooksHandler } from './commands/install-webhooks.handler';
import { ResendFailedDeliveriesHandler } from './commands/resend-failed-deliveries.handler';
import { RotateWebhookSecretHandler } from './commands/rotate-webhook-secret.handler';
import { SendTestWebhookHandler } from './commands/send-test-webhook.handler';
import { VerifyWebhooksHandler } from './commands/verify-webhooks.handler';
import { FailedDeliveries } from './failed-deliveries';
import { InstallerAudit } from './installer-audit';
import { GetWebhookInstallationHandler, ListFailedDeliveriesHandler } from './queries/webhook-installer.query-handlers';
import { TestDelivery } from './test-delivery';
import { WebhookInstallation } from './webhook-installation';
import { WebhookInstallerController } from './webhook-installer.controller';
import { webhookInstallerProblems } from './webhook-installer.errors';
import { WebhookSecret } from './webhook-secret';
import { WebhookWriter } from './webhook-writer';
import { ZohoSettings } from './zoho-settings';

/** Puts our webhooks into Zoho and looks after them. */
@Module({
  imports: [ZohoClientModule],
  controllers: [WebhookInstallerController],
  providers: [
    ZohoSettings,
    WebhookSecret,
    WebhookInstallation,
    WebhookWriter,
    TestDelivery,
    FailedDeliveries,
    InstallerAudit,
    GetWebhookInstallationHandler,
    ListFailedDeliveriesHandler,
    InstallWebhooksHandler,
    VerifyWebhooksHandler,
    RotateWebhookSecretHandler,
    SendTestWebhookHandler,
    ResendFailedDeliveriesHandler,
  ],
})
export class WebhookInstallerModule {
  constructor(problems: ProblemCatalogue) {
    problems.add(webhookInstallerProblems);
  }
}
