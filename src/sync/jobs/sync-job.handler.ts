import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { type JobBatchHandler, JobQueue, type LeasedJob } from '@tds/queue';
import { Database } from '@tds/platform/database';
import { failPoint } from '@tds/platform/fail-points';
import { ApplyEntityChangesCommand } from '../apply/apply-entity-changes.command';
import type { ApplyOutcome, EntityChange } from '../apply/entity-change';
import type { FetchedRecord } from '../source/source-connector';
import { type RegisteredEntity, SourceRegistry } from '../source/source-registry';
import { originOfJob, referenceOf, requestOfJob } from './change-of-job';
import { groupBy } from '../group-by';
import { jobErrorOf, jobErrorOfIssues } from './job-failure';
import { rulesVersion } from './rules-version';

/** Records fetched before what came is applied: bounds what a crash has to fetch again. */
const FETCH_CHUNK = 100;

/**
 * What a worker does with a batch: apply what came complete, fetch what only its source can tell, apply that. Each group settles its own
 * queue rows; a failure in one leaves the others alone.
 */
@Injectable()
export class SyncJobHandler implements JobBatchHandler {
  constructor(
    private readonly registry: SourceRegistry,
    private readonly commands: CommandBus,
    private readonly database: Database,
    private readonly jobs: JobQueue,
  ) {}

  async handle(batch: readonly LeasedJob[], signal: AbortSignal): Promise<void> {
    for (const group of groupBy(batch, (job) => `${job.entityType} ${job.origin}`).values()) {
      signal.throwIfAborted();
      await this.handleGroup(group, signal);
    }
  }

  private async handleGroup(group: readonly LeasedJob[], signal: AbortSignal): Promise<void> {
    const entity = this.registry.findEntity(group[0]!.entityType);
    if (!entity) {
      const error = {
        class: 'ours',
        code: 'sync.unknown_entity_type',
        message: `no definition for ${group[0]!.entityType}`,
        disposition: 'reject',
      } as const;
      return this.fail(group.map((job) => [job, error]));
    }
    const toFetch: LeasedJob[] = [];
    const toApply = new Map<LeasedJob, EntityChange>();
    for (const job of group) {
      const request = requestOfJob(job, (text) => entity.connector.parse(text));
      if (request.kind === 'apply') toApply.set(job, request.change);
      else if (request.kind === 'fetch') toFetch.push(job);
      else await this.fail([[job, { class: 'theirs', code: 'sync.unreadable_payload', message: request.reason, disposition: 'reject' }]]);
    }
    toFetch.push(...(await this.apply(entity.definition.entityType, toApply)));
    for (let from = 0; from < toFetch.length; from += FETCH_CHUNK) {
      signal.throwIfAborted();
      await this.fetchAndApply(entity, toFetch.slice(from, from + FETCH_CHUNK), signal);
    }
  }

  /** Applies changes and fails the invalid ones; returns the jobs whose record must be fetched. */
  private async apply(entityType: string, changes: ReadonlyMap<LeasedJob, EntityChange>): Promise<LeasedJob[]> {
    if (changes.size === 0) return [];
    const jobs = [...changes.keys()];
    try {
      const origin = originOfJob(jobs[0]!);
      const { outcomes } = await this.commands.execute(
        new ApplyEntityChangesCommand(entityType, [...changes.values()], { origin, actor: 'system' }),
      );
      const verdicts = jobs.map((job, n): [LeasedJob, ApplyOutcome] => [job, outcomes[n]!]);
      const judgedBy = rulesVersion(this.registry.entity(entityType).definition);
      const invalid = verdicts.filter(([, { verdict }]) => verdict === 'invalid');
      await this.fail(invalid.map(([job, { issues }]) => [job, jobErrorOfIssues(issues, judgedBy)]));
      return verdicts.filter(([, o]) => o.verdict === 'conflict').map(([job]) => job);
    } catch (error) {
      await this.fail(jobs.map((job) => [job, jobErrorOf(error)]));
      return [];
    }
  }

  private async fetchAndApply(entity: RegisteredEntity, jobs: readonly LeasedJob[], signal: AbortSignal): Promise<void> {
    const byId = new Map(jobs.map((job) => [job.sourceEntityId, job]));
    const context = { purpose: 'webhook_refetch', signal, correlationId: jobs[0]!.correlationId ?? undefined } as const;
    try {
      const { records, failures } = await entity.connector.fetchByIds(entity.definition.entityType, [...byId.keys()], context);
      failPoint('worker.fetched');
      await this.fail(failures.map(({ sourceEntityId, error }) => [byId.get(sourceEntityId)!, jobErrorOf(error)]));
      const fetched = records.map((record): [LeasedJob, FetchedRecord] => [byId.get(record.sourceEntityId)!, record]);
      for (const [entityType, group] of groupBy(fetched, ([, record]) => this.registry.typeOf(entity, record).definition.entityType)) {
        const changes = new Map(group.map(([job, record]) => [job, changeOfFetched(job, record)]));
        const undecided = await this.apply(entityType, changes);
        const error = {
          class: 'weather',
          code: 'sync.still_in_conflict',
          message: 'the record changed while it was fetched',
          disposition: 'retry',
        } as const;
        await this.fail(undecided.map((job) => [job, error]));
      }
    } catch (error) {
      if (signal.aborted) throw error;
      await this.fail(jobs.map((job) => [job, jobErrorOf(error)]));
    }
  }

  private async fail(failures: readonly (readonly [LeasedJob, ReturnType<typeof jobErrorOf>])[]): Promise<void> {
    if (failures.length === 0) return;
    await this.database.transaction(async (tx) => {
      await this.jobs.fail(
        tx,
        failures.map(([job, error]) => ({ ...referenceOf(job), error })),
      );
      failPoint('failure.settled');
    });
    failPoint('failure.committed');
  }
}

function changeOfFetched(job: LeasedJob, record: FetchedRecord): EntityChange {
  const common = { sourceEntityId: job.sourceEntityId, job: referenceOf(job), correlationId: job.correlationId };
  return record.found
    ? { kind: 'upsert', document: record.document, fetchedAt: record.askedAt, ...common }
    : { kind: 'delete', deletedAt: record.askedAt, ...common };
}
