import { Clock } from '@libs/resilience';
import { CommandBus, CommandHandler, type ICommandHandler, QueryBus } from '@nestjs/cqrs';
import { ActionRecorder } from '@tds/platform/actions';
import { Database } from '@tds/platform/database';
import { ApplyEntityChangesCommand, type JsonObject, ListRunsQuery, type RegisteredEntity, SourceRegistry } from '@tds/sync';
import { RepairNotFoundError } from '../statistics.errors';
import { UndoRepairDeletionsCommand } from './repair.commands';

const BATCH = 200;

/**
 * Brings back what a repair made a tombstone: each row's own document goes through the pipeline once more, as if asked for now. Zoho is not
 * asked, since it has just said that the record does not exist; a full sync may bury it again.
 */
@CommandHandler(UndoRepairDeletionsCommand)
export class UndoRepairDeletionsHandler implements ICommandHandler<UndoRepairDeletionsCommand> {
  constructor(
    private readonly database: Database,
    private readonly registry: SourceRegistry,
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly actions: ActionRecorder,
    private readonly clock: Clock,
  ) {}

  async execute({ runId, actor, correlationId }: UndoRepairDeletionsCommand): Promise<{ revived: number; refused: number }> {
    const [run] = await this.queries.execute(new ListRunsQuery({ ids: [runId], limit: 1 }));
    if (run?.type !== 'repair') throw new RepairNotFoundError(runId);
    const entity = this.registry.entity(run.entityType);
    const result = { revived: 0, refused: 0 };
    for (let after = ''; ;) {
      const rows = await this.tombstones(entity, runId, after);
      if (rows.length > 0) {
        const changes = rows.map(({ zoho_id: sourceEntityId, raw, source_deleted_at: deletedAt }) => {
          const fetchedAt = new Date(Math.max(this.clock.now().getTime(), deletedAt.getTime() + 1_000));
          return { kind: 'upsert' as const, sourceEntityId, document: entity.connector.parse(raw) as JsonObject, fetchedAt };
        });
        const { outcomes } = await this.commands.execute(
          new ApplyEntityChangesCommand(entity.definition.entityType, changes, { origin: 'repair', actor, correlationId }),
        );
        const revived = outcomes.filter(({ verdict }) => verdict === 'updated').length;
        result.revived += revived;
        result.refused += outcomes.length - revived;
      }
      if (rows.length < BATCH) break;
      after = rows.at(-1)!.zoho_id;
    }
    const details = { run_id: runId, ...result };
    const { entityType } = run;
    await this.actions.record(this.database, {
      action: 'statistics.repair_undone',
      actor,
      origin: 'api',
      entityType,
      correlationId,
      details,
    });
    return result;
  }

  private tombstones({ connector, definition }: RegisteredEntity, runId: string, after: string) {
    return this.database.query<{ zoho_id: string; raw: string; source_deleted_at: Date }>(
      `select zoho_id, raw::text as raw, source_deleted_at from ${definition.table}
        where organization_id = $1 and sync_run_id = $2 and source_deleted_at is not null and zoho_id > $3
        order by zoho_id limit ${BATCH}`,
      [connector.organizationId, runId, after],
    );
  }
}
