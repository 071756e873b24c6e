import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { InstallerAudit } from '../installer-audit';
import { WebhookInstallation } from '../webhook-installation';
import { WebhookSecret } from '../webhook-secret';
import { WebhookWriter, type WrittenWebhook } from '../webhook-writer';
import { InstallWebhooksCommand } from './install-webhooks.command';

@CommandHandler(InstallWebhooksCommand)
export class InstallWebhooksHandler implements ICommandHandler<InstallWebhooksCommand> {
  constructor(
    private readonly installation: WebhookInstallation,
    private readonly secret: WebhookSecret,
    private readonly writer: WebhookWriter,
    private readonly audit: InstallerAudit,
  ) {}

  async execute({ actor }: InstallWebhooksCommand): Promise<readonly WrittenWebhook[]> {
    return this.audit.alone(async () => {
      const { entries } = await this.installation.read();
      const written = await this.writer.mend(entries, await this.secret.current());
      const changed = written.filter(({ steps }) => steps.length > 0);
      await this.audit.record(actor, 'zoho.webhooks_installed', {
        changed: changed.map(({ name, steps }) => ({ name, steps })),
        refused: written.filter(({ refusal }) => refusal !== null).map(({ name, refusal }) => ({ name, refusal })),
        untouched: written.length - changed.length,
      });
      return written;
    });
  }
}
