import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ActionRecorder } from '@tds/platform/actions';
import { Database } from '@tds/platform/database';
import { Context } from '@tds/platform/logging';
import { ConnectionProbe } from './connection-probe';
import { ProbeZohoConnectionCommand } from './probe-connection.command';

@CommandHandler(ProbeZohoConnectionCommand)
export class ProbeZohoConnectionHandler implements ICommandHandler<ProbeZohoConnectionCommand> {
  constructor(
    private readonly probe: ConnectionProbe,
    private readonly actions: ActionRecorder,
    private readonly database: Database,
    private readonly context: Context,
  ) {}

  async execute({ actor }: ProbeZohoConnectionCommand): Promise<void> {
    const correlationId = this.context.correlationId() ?? null;
    await this.actions.record(this.database, { action: 'zoho.connection_probed', actor, origin: 'api', correlationId });
    await this.probe.probeNow();
  }
}
