import { BackgroundWork, Clock } from '@libs/resilience';
import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ActionRecorder } from '@tds/platform/actions';
import { Database } from '@tds/platform/database';
import { GetRunQuery, SourceRegistry, StartSyncCommand } from '@tds/sync';
import { Comparisons } from '../comparison/comparisons';
import { type ComparisonRequest, USUAL_REQUEST } from '../comparison/comparison';
import { EntityBusyError } from '../statistics.errors';
import type { RepairOrder, RepairPlan, StartedRepair } from './repair';
import { RepairPlanner } from './repair-planner';

/** Between looks at a run, ms: a repair of a few records is over at once, one of thousands is not. */
const WATCH_MS = { first: 20, longest: 1_000 } as const;
/** Time enough for the check of a repair, ms. */
const CHECK_WAIT_MS = 10 * 60_000;
/** The listing a repair of files came from says what they are called. */
const LISTING_AGE_SECONDS = 86_400;

/** Repairs: a plan, a run of the pipeline in `repair` mode, and a second comparison of what it was about. */
@Injectable()
export class Repairs implements BeforeApplicationShutdown {
  private readonly log = new Logger(Repairs.name);
  private readonly background = new BackgroundWork();

  constructor(
    private readonly planner: RepairPlanner,
    private readonly comparisons: Comparisons,
    private readonly registry: SourceRegistry,
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly actions: ActionRecorder,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Starts a repair. @throws EntityBusyError while another run of the type is under way. */
  async start(order: RepairOrder): Promise<StartedRepair> {
    const plan = await this.planner.plan(order);
    const { trigger, requestedBy, correlationId } = order;
    const [run] = await this.commands.execute(
      new StartSyncCommand({ entityTypes: [plan.entityType], mode: 'repair', ids: plan.documentIds, trigger, requestedBy, correlationId }),
    );
    if (!run!.isNew) throw new EntityBusyError(plan.entityType, run!.id);
    await this.actions.record(this.database, {
      action: 'statistics.repair_started',
      actor: requestedBy,
      origin: trigger,
      entityType: plan.entityType,
      correlationId,
      details: {
        run_id: run!.id,
        comparison_id: plan.comparisonId,
        records: plan.records,
        documents: plan.documentIds.length,
        left_over: plan.leftOver,
      },
    });
    const checked = this.background.begin(run!.id, () => this.checkOrTell(run!.id, plan, order));
    return { plan, runId: run!.id, checked };
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.background.stop();
  }

  private async checkOrTell(runId: string, plan: RepairPlan, order: RepairOrder): Promise<void> {
    try {
      await this.check(runId, plan, order);
    } catch (err) {
      if (!this.background.signal.aborted) this.log.warn({ err, runId }, 'a repair was not checked');
    }
  }

  /** Compares what the run was about once more, when it has ended, however it ended. */
  private async check(runId: string, plan: RepairPlan, { requestedBy, correlationId }: RepairOrder): Promise<void> {
    for (let pause: number = WATCH_MS.first; (await this.queries.execute(new GetRunQuery(runId))).status === 'running'; pause *= 2)
      await this.clock.sleep(Math.min(pause, WATCH_MS.longest), this.background.signal);
    if (plan.documentIds.length === 0) return;
    const entity = this.registry.entity(plan.entityType);
    const scope: Partial<ComparisonRequest> = entity.definition.attachment
      ? { maxAgeSeconds: LISTING_AGE_SECONDS }
      : { ids: plan.documentIds };
    const request = { ...USUAL_REQUEST, ...scope, repairRunId: runId };
    const { id } = await this.comparisons.begin({ entity, request, requestedBy, correlationId });
    await this.comparisons.ended(id, CHECK_WAIT_MS);
  }
}
