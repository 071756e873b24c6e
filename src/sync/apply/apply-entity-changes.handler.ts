import { Clock } from '@libs/resilience';
import { isSerializationError, type Tx } from '@libs/pg';
import { CommandHandler, EventBus, type ICommandHandler } from '@nestjs/cqrs';
import { FeedAnnouncer } from '@tds/audit';
import { Database } from '@tds/platform/database';
import { failPoint } from '@tds/platform/fail-points';
import { type CompletedJob, JobQueue } from '@tds/queue';
import { RecordJudgements } from '@tds/validation';
import { EntityChangedEvent, type EntityEventType } from '../events/entity-changed.event';
import { type RegisteredEntity, SourceRegistry } from '../source/source-registry';
import { judgementsOf } from '../validation/judgements';
import { ApplyRacedError } from './apply.errors';
import { ApplyEntityChangesCommand, type ApplyResult } from './apply-entity-changes.command';
import type { ApplyContext, ApplyOutcome, ApplyVerdict } from './entity-change';
import { MirrorWriter } from './mirror-writer';
import { measureApply } from '../sync.metrics';
import { traceCommit } from './trace-commit';
import { asOf, mirroredWithoutJob } from './mirrored-records';

/** Tries of a batch that others raced with. Each race is with a transaction that has committed, so a second try nearly always ends it. */
const MAX_TRIES = 5;

const EVENT_OF: Partial<Record<ApplyVerdict, EntityEventType>> = {
  inserted: 'tds.entity.create',
  updated: 'tds.entity.update',
  deleted: 'tds.entity.delete',
};

/** Runs a batch through the pipeline in one transaction and tells the rest of the process afterwards. */
@CommandHandler(ApplyEntityChangesCommand)
export class ApplyEntityChangesHandler implements ICommandHandler<ApplyEntityChangesCommand> {
  constructor(
    private readonly database: Database,
    private readonly registry: SourceRegistry,
    private readonly writer: MirrorWriter,
    private readonly jobs: JobQueue,
    private readonly events: EventBus,
    private readonly clock: Clock,
    private readonly feed: FeedAnnouncer,
    private readonly judgements: RecordJudgements,
  ) {}

  async execute(command: ApplyEntityChangesCommand): Promise<ApplyResult> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.applyOnce(command);
      } catch (error) {
        const isRace = error instanceof ApplyRacedError || isSerializationError(error);
        if (!isRace || attempt === MAX_TRIES) throw error;
      }
    }
  }

  private async applyOnce({ entityType, changes, context }: ApplyEntityChangesCommand): Promise<ApplyResult> {
    const entity = this.registry.entity(entityType);
    const startedAt = performance.now();
    const outcomes = await this.database.transaction(async (tx) => {
      failPoint('apply.begun');
      const written = await this.writer.write(tx, entity, changes, context);
      failPoint('apply.written');
      const settled = written.filter(isSettled);
      if (settled.length > 0)
        await this.jobs.complete(
          tx,
          settled.map((outcome) => completionOf(entity, outcome)),
        );
      await this.closeLetters(tx, entity, written, context);
      failPoint('apply.completed');
      return written;
    });
    failPoint('apply.committed');
    const tookMs = performance.now() - startedAt;
    measureApply(entity.definition.entityType, context.origin, outcomes, tookMs);
    traceCommit(entity.definition.entityType, outcomes, context, tookMs);
    this.feed.announce();
    this.judgements.note(entityType, judgementsOf(entity.definition, outcomes, context.origin));
    this.announce(entity.definition.entityType, outcomes, context);
    return { outcomes };
  }

  /** What a sync's page brought in may have been given up before, when it came as a webhook. */
  private async closeLetters(tx: Tx, { connector, definition }: RegisteredEntity, written: readonly ApplyOutcome[], context: ApplyContext) {
    const { source, organizationId } = connector;
    const type = { source, organizationId, entityType: definition.entityType };
    await this.jobs.closeMirrored(tx, type, mirroredWithoutJob(definition, written), `mirrored later (${context.origin})`);
  }

  private announce(entityType: string, outcomes: readonly ApplyOutcome[], context: ApplyEntityChangesCommand['context']): void {
    const occurredAt = this.clock.now();
    for (const { verdict, change, changedFields } of outcomes) {
      const type = EVENT_OF[verdict];
      if (!type) continue;
      const correlationId = change.correlationId ?? context.correlationId ?? null;
      const facts = {
        entity_type: entityType,
        source_entity_id: change.sourceEntityId,
        changed_fields: changedFields,
        origin: context.origin,
      };
      this.events.publish(new EntityChangedEvent(type, occurredAt, correlationId, facts));
    }
  }
}

type SettledOutcome = ApplyOutcome & { readonly change: { readonly job: { readonly id: string; readonly leaseToken: string } } };

function isSettled(outcome: ApplyOutcome): outcome is SettledOutcome {
  return outcome.change.job !== undefined && outcome.verdict !== 'conflict' && outcome.verdict !== 'invalid';
}

function completionOf({ definition }: RegisteredEntity, { change, verdict }: SettledOutcome): CompletedJob {
  return { ...change.job, outcome: verdict, targetId: change.sourceEntityId, asOf: asOf(definition, change) };
}
