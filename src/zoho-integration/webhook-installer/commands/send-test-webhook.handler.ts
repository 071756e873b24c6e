import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { InstallationEntry } from '../installation';
import { InstallerAudit } from '../installer-audit';
import { TestDelivery, type TestDeliveryResult } from '../test-delivery';
import { WebhookInstallation } from '../webhook-installation';
import { UnknownWebhookError, WebhookNotInstalledError } from '../webhook-installer.errors';
import { SendTestWebhookCommand } from './send-test-webhook.command';

@CommandHandler(SendTestWebhookCommand)
export class SendTestWebhookHandler implements ICommandHandler<SendTestWebhookCommand> {
  constructor(
    private readonly installation: WebhookInstallation,
    private readonly tests: TestDelivery,
    private readonly audit: InstallerAudit,
  ) {}

  async execute({ actor, entity, event }: SendTestWebhookCommand): Promise<TestDeliveryResult> {
    const { entries } = await this.installation.read();
    const candidates = entries.filter(
      ({ desired }) =>
        (entity === undefined || desired.module === entity || desired.entityTypes.includes(entity)) &&
        (event === undefined || desired.event === event),
    );
    if (candidates.length === 0) throw new UnknownWebhookError(entity ?? '', modulesOf(entries));
    const installed = candidates.find(({ webhook }) => webhook !== null);
    if (!installed?.webhook) throw new WebhookNotInstalledError(candidates[0]!.desired.name);
    const result = await this.tests.send(installed.webhook.url);
    const { url, hasArrived, eventId, reason } = result;
    await this.audit.record(actor, 'zoho.webhook_tested', { url, has_arrived: hasArrived, event_id: eventId, reason });
    return result;
  }
}

function modulesOf(entries: readonly InstallationEntry[]): readonly string[] {
  return [...new Set(entries.flatMap(({ desired }) => [desired.module, ...desired.entityTypes]))];
}
