import type { Tx } from '@libs/pg';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ActionRecorder } from '@tds/platform/actions';
import { Database } from '@tds/platform/database';
import { Context } from '@tds/platform/logging';
import { AcknowledgeAlertCommand, ResolveAlertCommand } from './alert.commands';
import { AlertNotFoundError, AlertResolvedError } from './alert.errors';

interface LockedAlert {
  readonly rule: string;
  readonly title: string;
  readonly acknowledged: boolean;
}

@CommandHandler(AcknowledgeAlertCommand)
export class AcknowledgeAlertHandler implements ICommandHandler<AcknowledgeAlertCommand> {
  constructor(
    private readonly database: Database,
    private readonly actions: ActionRecorder,
    private readonly context: Context,
  ) {}

  async execute({ id, actor, notes }: AcknowledgeAlertCommand): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { acknowledged, ...alert } = await lockOpen(tx, id);
      if (acknowledged) return;
      await tx.execute('update tds_alerts set acknowledged_at = now(), acknowledged_by = $2 where id = $1', [id, actor]);
      const details = { alert_id: id, ...alert, notes: notes ?? null };
      await this.actions.record(tx, {
        action: 'alert.acknowledged',
        actor,
        origin: 'api',
        correlationId: this.context.correlationId(),
        details,
      });
    });
  }
}

@CommandHandler(ResolveAlertCommand)
export class ResolveAlertHandler implements ICommandHandler<ResolveAlertCommand> {
  constructor(
    private readonly database: Database,
    private readonly actions: ActionRecorder,
    private readonly context: Context,
  ) {}

  async execute({ id, actor, notes }: ResolveAlertCommand): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { rule, title } = await lockOpen(tx, id);
      await tx.execute('update tds_alerts set resolved_at = now(), resolved_by = $2 where id = $1', [id, actor]);
      const details = { alert_id: id, rule, title, notes: notes ?? null };
      await this.actions.record(tx, {
        action: 'alert.resolved',
        actor,
        origin: 'api',
        correlationId: this.context.correlationId(),
        details,
      });
    });
  }
}

async function lockOpen(tx: Tx, id: string): Promise<LockedAlert> {
  const [alert] = await tx.query<LockedAlert & { resolved: boolean }>(
    'select rule, title, acknowledged_at is not null as acknowledged, resolved_at is not null as resolved from tds_alerts where id = $1 for update',
    [id],
  );
  if (!alert) throw new AlertNotFoundError(id);
  if (alert.resolved) throw new AlertResolvedError(id);
  return alert;
}
