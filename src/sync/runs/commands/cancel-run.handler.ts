import { ActionRecorder } from '@tds/platform/actions';
import { CommandHandler, type ICommandHandler, QueryBus } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { GetRunQuery } from '../queries/run.queries';
import { RunLedger } from '../run-ledger';
import { RunSupervisor } from '../run-supervisor';
import { RunNotRunningError } from '../run.errors';
import { CancelRunCommand } from './cancel-run.command';

@CommandHandler(CancelRunCommand)
export class CancelRunHandler implements ICommandHandler<CancelRunCommand> {
  constructor(
    private readonly ledger: RunLedger,
    private readonly supervisor: RunSupervisor,
    private readonly queries: QueryBus,
    private readonly database: Database,
    private readonly actions: ActionRecorder,
  ) {}

  /** The row is the truth: a worker in another process finds it ended at its next page or heartbeat. */
  async execute({ runId, requestedBy }: CancelRunCommand): Promise<void> {
    const { entityType, correlationId } = await this.queries.execute(new GetRunQuery(runId));
    if (!(await this.ledger.end(runId, 'cancelled', `cancelled by ${requestedBy}`))) throw new RunNotRunningError(runId);
    this.supervisor.stop(runId);
    const action = {
      action: 'sync.run_cancelled',
      actor: requestedBy,
      origin: 'api',
      entityType,
      correlationId,
      details: { run_id: runId },
    };
    await this.actions.record(this.database, action);
  }
}
