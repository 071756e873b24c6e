import { Clock } from '@libs/resilience';
import { CommandBus, CommandHandler, type ICommandHandler, QueryBus } from '@nestjs/cqrs';
import type { JsonObject } from '@libs/lossless-json';
import { ActionRecorder } from '@tds/platform/actions';
import { Database } from '@tds/platform/database';
import { ApplyEntityChangesCommand } from '../../apply/apply-entity-changes.command';
import type { UpsertChange } from '../../apply/entity-change';
import { type RegisteredEntity, SourceRegistry } from '../../source/source-registry';
import { GetRunQuery } from '../queries/run.queries';
import { RunUnderWayError } from '../run.errors';
import { UndoDeletionsCommand, type UndoneDeletions } from './undo-deletions.command';

const BATCH = 200;

interface Tombstone {
  readonly zoho_id: string;
  readonly raw: string;
  readonly source_deleted_at: Date;
}

/**
 * Brings back what a run made tombstones: each row's own document goes through the pipeline once more, as if asked for now. Zoho is not
 * asked, since it has just said that the record does not exist; a full sync may bury it again.
 */
@CommandHandler(UndoDeletionsCommand)
export class UndoDeletionsHandler implements ICommandHandler<UndoDeletionsCommand> {
  constructor(
    private readonly database: Database,
    private readonly registry: SourceRegistry,
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly actions: ActionRecorder,
    private readonly clock: Clock,
  ) {}

  async execute(command: UndoDeletionsCommand): Promise<UndoneDeletions> {
    const { runId, actor, correlationId } = command;
    const { entityType, status } = await this.queries.execute(new GetRunQuery(runId));
    if (status === 'running') throw new RunUnderWayError(runId);
    const entity = this.registry.entity(entityType);
    let [revived, refused] = [0, 0];
    for (let after = ''; ;) {
      const rows = await this.tombstones(entity, runId, after);
      const brought = rows.length === 0 ? 0 : await this.revive(entity, rows, command);
      [revived, refused] = [revived + brought, refused + rows.length - brought];
      if (rows.length < BATCH) break;
      after = rows.at(-1)!.zoho_id;
    }
    const details = { run_id: runId, revived, refused };
    const action = { action: 'sync.deletions_undone', actor, origin: 'api', entityType, correlationId, details };
    await this.actions.record(this.database, action);
    return { revived, refused };
  }

  /** How many of these rows live again. */
  private async revive(
    { connector, definition }: RegisteredEntity,
    rows: readonly Tombstone[],
    { actor, correlationId }: UndoDeletionsCommand,
  ): Promise<number> {
    const changes = rows.map(({ zoho_id: sourceEntityId, raw, source_deleted_at: deletedAt }): UpsertChange => {
      const fetchedAt = new Date(Math.max(this.clock.now().getTime(), deletedAt.getTime() + 1_000));
      return { kind: 'upsert', sourceEntityId, document: connector.parse(raw) as JsonObject, fetchedAt };
    });
    const context = { origin: 'repair', actor, correlationId } as const;
    const { outcomes } = await this.commands.execute(new ApplyEntityChangesCommand(definition.entityType, changes, context));
    return outcomes.filter(({ verdict }) => verdict === 'updated').length;
  }

  private tombstones({ connector, definition }: RegisteredEntity, runId: string, after: string): Promise<Tombstone[]> {
    return this.database.query(
      `select zoho_id, raw::text as raw, source_deleted_at from ${definition.table}
        where organization_id = $1 and sync_run_id = $2 and source_deleted_at is not null and zoho_id > $3
        order by zoho_id limit ${BATCH}`,
      [connector.organizationId, runId, after],
    );
  }
}
