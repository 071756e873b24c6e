import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type RegisteredEntity, SourceRegistry } from '../../source/source-registry';
import type { RunOfEntity } from '../../modes/listing-reader';
import { SyncModes } from '../../modes/sync-modes';
import { SyncPausedError } from '../../pause/pause.errors';
import { SyncPauses } from '../../pause/sync-pauses';
import { RunLedger } from '../run-ledger';
import { RunSupervisor } from '../run-supervisor';
import { StartSyncCommand, type StartedRun, type SyncRequest } from './start-sync.command';

@CommandHandler(StartSyncCommand)
export class StartSyncHandler implements ICommandHandler<StartSyncCommand> {
  constructor(
    private readonly registry: SourceRegistry,
    private readonly modes: SyncModes,
    private readonly ledger: RunLedger,
    private readonly supervisor: RunSupervisor,
    private readonly pauses: SyncPauses,
  ) {}

  async execute({ request }: StartSyncCommand): Promise<readonly StartedRun[]> {
    const entities = [...new Set(request.entityTypes.flatMap((name) => this.named(name, request)))];
    for (const { definition } of entities) this.modes.check(request.mode, definition);
    const { free, held } = await this.pauses.sort(entities);
    if (free.length === 0 && held.length > 0) throw new SyncPausedError(held.map(({ definition }) => definition.entityType));
    const { started, ended } = await this.supervisor.whileStarting(() => this.begin(request, free));
    if (request.waitForEnd) await Promise.all([ended, this.supervisor.ended(started.map((run) => run.id))]);
    return started;
  }

  /** `contacts` stands for the types listed together so. Of named records each turns out as one of them, whichever it is asked for as. */
  private named(name: string, { ids }: SyncRequest): readonly RegisteredEntity[] {
    const entities = this.registry.entitiesNamed(name);
    return ids === undefined ? entities : entities.slice(0, 1);
  }

  private async begin(
    request: SyncRequest,
    entities: readonly RegisteredEntity[],
  ): Promise<{ readonly started: readonly StartedRun[]; readonly ended: Promise<void> }> {
    const started: StartedRun[] = [];
    const mine: RunOfEntity[] = [];
    for (const entity of entities) {
      const { run, isNew } = await this.ledger.start(this.requestOf(request, entity));
      started.push({ ...run, isNew });
      if (isNew) mine.push({ run, entity });
    }
    return { started, ended: this.supervisor.begin(mine) };
  }

  private requestOf(request: SyncRequest, { connector, definition }: RegisteredEntity) {
    return {
      source: connector.source,
      organizationId: connector.organizationId,
      entityType: definition.entityType,
      type: request.mode,
      trigger: request.trigger,
      requestedBy: request.requestedBy,
      correlationId: request.correlationId,
      options: { worker: this.supervisor.workerName, ...(request.ids ? { ids: request.ids } : {}) },
    };
  }
}
