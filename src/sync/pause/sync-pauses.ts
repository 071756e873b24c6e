import { Clock } from '@libs/resilience';
import { Injectable, Logger } from '@nestjs/common';
import { ALL_TYPES, type QueuePause, QueuePauses } from '@tds/queue';
import { type RegisteredEntity, SourceRegistry } from '../source/source-registry';

/** Between looks at whether a pause has ended. */
const LOOK_MS = 500;

/** Makes syncs heed the pauses of the queue: what may not be written by jobs is not written by runs either. */
@Injectable()
export class SyncPauses {
  private readonly log = new Logger(SyncPauses.name);

  constructor(
    private readonly pauses: QueuePauses,
    private readonly registry: SourceRegistry,
    private readonly clock: Clock,
  ) {}

  /** The pause that holds a type: its own, that of the type in whose documents it comes, or that of everything; null where none does. */
  async holding(entity: RegisteredEntity): Promise<QueuePause | null> {
    return this.holds(await this.pauses.list(), entity);
  }

  /** Of these types, those that may be written now, and those that may not. */
  async sort(
    entities: readonly RegisteredEntity[],
  ): Promise<{ readonly free: readonly RegisteredEntity[]; readonly held: readonly RegisteredEntity[] }> {
    const pauses = await this.pauses.list();
    const held = entities.filter((entity) => this.holds(pauses, entity) !== null);
    return { free: entities.filter((entity) => !held.includes(entity)), held };
  }

  /** Resolves once none of these types is paused. Types read in one pass wait together. @throws the signal's reason. */
  async pass(entities: readonly RegisteredEntity[], signal?: AbortSignal): Promise<void> {
    for (let looks = 0; ; looks += 1) {
      signal?.throwIfAborted();
      const { held } = await this.sort(entities);
      if (held.length === 0) return;
      const entityTypes = held.map(({ definition }) => definition.entityType);
      if (looks === 0) this.log.log({ entityTypes }, 'paused: the run waits before its next page');
      await this.clock.sleep(LOOK_MS, signal);
    }
  }

  private holds(pauses: readonly QueuePause[], entity: RegisteredEntity): QueuePause | null {
    const names = [ALL_TYPES, entity.definition.entityType, this.registry.parentOf(entity)?.definition.entityType];
    return pauses.find(({ entityType }) => names.includes(entityType)) ?? null;
  }
}
