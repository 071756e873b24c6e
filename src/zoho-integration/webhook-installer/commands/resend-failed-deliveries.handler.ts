import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { FailedDeliveries } from '../failed-deliveries';
import { InstallerAudit } from '../installer-audit';
import { ResendFailedDeliveriesCommand, type ResentDeliveries } from './resend-failed-deliveries.command';

@CommandHandler(ResendFailedDeliveriesCommand)
export class ResendFailedDeliveriesHandler implements ICommandHandler<ResendFailedDeliveriesCommand> {
  constructor(
    private readonly failures: FailedDeliveries,
    private readonly audit: InstallerAudit,
  ) {}

  async execute({ actor, limit, historyIds }: ResendFailedDeliveriesCommand): Promise<ResentDeliveries> {
    return this.audit.alone(async () => {
      const failed = await this.failures.list(limit);
      const wanted = failed.filter(({ historyId }) => historyIds?.includes(historyId) ?? true);
      const refused = await this.failures.resend(wanted);
      const refusedIds = new Set(refused.flatMap((each) => each.historyIds));
      const found = wanted.map(({ historyId }) => historyId);
      const resent = found.filter((id) => !refusedIds.has(id));
      const unknown = (historyIds ?? []).filter((id) => !found.includes(id));
      await this.audit.record(actor, 'zoho.webhooks_resent', { resent: resent.length, refused: refusedIds.size, unknown });
      return { resent, refused, unknown };
    });
  }
}
