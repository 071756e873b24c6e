import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { InstallerAudit } from '../installer-audit';
import { TestDelivery } from '../test-delivery';
import { WebhookInstallation } from '../webhook-installation';
import { VerifyWebhooksCommand, type VerifiedInstallation } from './verify-webhooks.command';

@CommandHandler(VerifyWebhooksCommand)
export class VerifyWebhooksHandler implements ICommandHandler<VerifyWebhooksCommand> {
  constructor(
    private readonly installation: WebhookInstallation,
    private readonly tests: TestDelivery,
    private readonly audit: InstallerAudit,
  ) {}

  async execute({ actor }: VerifyWebhooksCommand): Promise<VerifiedInstallation> {
    const installation = await this.installation.read();
    const installed = installation.entries.find(({ webhook }) => webhook !== null);
    const test = installed?.webhook ? await this.tests.send(installed.webhook.url) : null;
    const atFault = installation.entries.filter(({ faults }) => faults.length > 0).length;
    const isSound = atFault === 0 && test?.hasArrived === true;
    await this.audit.record(actor, 'zoho.webhooks_verified', { is_sound: isSound, at_fault: atFault, test_reason: test?.reason ?? null });
    return { isSound, installation, test };
  }
}
