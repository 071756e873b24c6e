import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { InstallerAudit } from '../installer-audit';
import { WebhookInstallation } from '../webhook-installation';
import { WebhookSecret } from '../webhook-secret';
import { WebhookWriter } from '../webhook-writer';
import { RotateWebhookSecretCommand, type RotatedSecret } from './rotate-webhook-secret.command';

@CommandHandler(RotateWebhookSecretCommand)
export class RotateWebhookSecretHandler implements ICommandHandler<RotateWebhookSecretCommand> {
  constructor(
    private readonly installation: WebhookInstallation,
    private readonly secret: WebhookSecret,
    private readonly writer: WebhookWriter,
    private readonly audit: InstallerAudit,
  ) {}

  async execute({ actor, secret: given }: RotateWebhookSecretCommand): Promise<RotatedSecret> {
    return this.audit.alone(async () => {
      const { entries } = await this.installation.read();
      const secret = await this.secret.propose(given);
      const webhooks = await this.writer.setSecret(entries, secret);
      const isComplete = webhooks.every(({ refusal }) => refusal === null);
      const oldAcceptedUntil = isComplete ? await this.secret.promote() : null;
      const refused = webhooks.filter(({ refusal }) => refusal !== null).map(({ name, refusal }) => ({ name, refusal }));
      await this.audit.record(actor, 'zoho.webhook_secret_rotated', { is_complete: isComplete, is_given: given !== undefined, refused });
      return { isComplete, webhooks, oldAcceptedUntil };
    });
  }
}
