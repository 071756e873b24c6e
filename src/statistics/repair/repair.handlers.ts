import { CommandHandler, type ICommandHandler, type IQueryHandler, QueryBus, QueryHandler } from '@nestjs/cqrs';
import { Settings } from '@tds/platform/settings';
import { GetRunQuery, ListRunsQuery, SourceRegistry } from '@tds/sync';
import { DRIFT_KINDS, type DriftKind } from '../comparison/comparison';
import { LatestComparisonsQuery, ListComparisonsQuery } from '../comparison/queries/comparison.queries';
import { EntityBusyError, RepairNotFoundError } from '../statistics.errors';
import { automaticRepair, automaticRepairCalls } from '../statistics.settings';
import type { RepairOrder, RepairPlan } from './repair';
import {
  type AutomaticRepair,
  GetRepairQuery,
  PlanRepairQuery,
  RepairCommand,
  RepairDriftCommand,
  type RepairView,
} from './repair.commands';
import { RepairPlanner } from './repair-planner';
import { Repairs } from './repairs';

/** Findings older than this are not acted on unasked. */
const DAY_SECONDS = 86_400;

@QueryHandler(PlanRepairQuery)
export class PlanRepairHandler implements IQueryHandler<PlanRepairQuery> {
  constructor(private readonly planner: RepairPlanner) {}

  execute({ order }: PlanRepairQuery): Promise<RepairPlan> {
    return this.planner.plan(order);
  }
}

@CommandHandler(RepairCommand)
export class RepairHandler implements ICommandHandler<RepairCommand> {
  constructor(private readonly repairs: Repairs) {}

  async execute({ order, waitForEnd }: RepairCommand): Promise<{ runId: string; plan: RepairPlan }> {
    const { runId, plan, checked } = await this.repairs.start(order);
    if (waitForEnd) await checked;
    return { runId, plan };
  }
}

@QueryHandler(GetRepairQuery)
export class GetRepairHandler implements IQueryHandler<GetRepairQuery> {
  constructor(private readonly queries: QueryBus) {}

  async execute({ runId }: GetRepairQuery): Promise<RepairView> {
    const [run] = await this.queries.execute(new ListRunsQuery({ ids: [runId], limit: 1 }));
    if (run?.type !== 'repair') throw new RepairNotFoundError(runId);
    const [check] = await this.queries.execute(new ListComparisonsQuery({ repairRunId: runId, limit: 1 }));
    return { run: await this.queries.execute(new GetRunQuery(runId)), check: check ?? null };
  }
}

@CommandHandler(RepairDriftCommand)
export class RepairDriftHandler implements ICommandHandler<RepairDriftCommand> {
  constructor(
    private readonly repairs: Repairs,
    private readonly planner: RepairPlanner,
    private readonly queries: QueryBus,
    private readonly settings: Settings,
    private readonly registry: SourceRegistry,
  ) {}

  async execute({ options }: RepairDriftCommand): Promise<readonly AutomaticRepair[]> {
    if (!options.dryRun && !this.settings.get(automaticRepair)) return [];
    const done: AutomaticRepair[] = [];
    for (const { id, entityType, endedAt } of await this.drifted()) {
      if (options.entityTypes?.includes(entityType) === false) continue;
      const [last] = await this.queries.execute(new ListRunsQuery({ entityType, type: 'repair', limit: 1 }));
      // What a repair left is for the next comparison to judge: what it could not mend once it would only try again.
      if (last && endedAt && last.startedAt > endedAt) continue;
      const maxCalls = options.maxCalls ?? this.settings.get(automaticRepairCalls);
      const kinds = this.kindsUnasked(entityType);
      const { correlationId } = options;
      const order: RepairOrder = { entityType, kinds, maxCalls, trigger: 'healing', requestedBy: 'system', correlationId };
      done.push(options.dryRun ? { entityType, plan: await this.planner.plan(order), runId: null } : await this.repair(order, id));
    }
    return done;
  }

  private async drifted() {
    const latest = await this.queries.execute(new LatestComparisonsQuery(DAY_SECONDS));
    return latest.filter(({ entityType, level, missingLocal, missingZoho, stale, different }) => {
      const found = { missing_local: missingLocal, missing_zoho: missingZoho, stale, different };
      return level !== 'counts' && this.kindsUnasked(entityType).some((kind) => (found[kind] ?? 0) > 0);
    });
  }

  /** What is mended without a person: no deletion that only the absence from a listing speaks for. */
  private kindsUnasked(entityType: string): readonly DriftKind[] {
    const { isFoundByListingAlone } = this.registry.entity(entityType).definition;
    return isFoundByListingAlone ? DRIFT_KINDS.filter((kind) => kind !== 'missing_zoho') : DRIFT_KINDS;
  }

  private async repair(order: RepairOrder, comparisonId: string): Promise<AutomaticRepair> {
    const { entityType } = order;
    try {
      const { plan, runId } = await this.repairs.start(order);
      return { entityType, plan, runId };
    } catch (error) {
      if (!(error instanceof EntityBusyError)) throw error;
      const plan: RepairPlan = { entityType, comparisonId, records: {}, documentIds: [], estimatedCalls: 0, leftOver: 0 };
      return { entityType, plan, runId: null };
    }
  }
}
