import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ActionRecorder } from '@tds/platform/actions';
import { Database } from '@tds/platform/database';
import { Context } from '@tds/platform/logging';
import { HealingRounds, type RoundReport } from '../rounds/healing-rounds';
import { RunHealingCommand } from './run-healing.command';

@CommandHandler(RunHealingCommand)
export class RunHealingHandler implements ICommandHandler<RunHealingCommand> {
  constructor(
    private readonly rounds: HealingRounds,
    private readonly database: Database,
    private readonly recorder: ActionRecorder,
    private readonly context: Context,
  ) {}

  async execute({ actor, checks, isDryRun }: RunHealingCommand): Promise<RoundReport> {
    const report = await this.rounds.run({ trigger: 'request', actor, checks, isDryRun });
    if (!isDryRun) {
      const correlationId = this.context.correlationId() ?? null;
      const details = { round_id: report.id, checks: checks ?? 'all' };
      await this.recorder.record(this.database, { action: 'healing.requested', actor, origin: 'api', correlationId, details });
    }
    return report;
  }
}
