import { Command, Query } from '@nestjs/cqrs';
import type { RunView } from '@tds/sync';
import type { ComparisonView } from '../comparison/queries/comparison.queries';
import type { RepairOrder, RepairPlan } from './repair';

/** A repair as far as it has come. */
export interface RepairView {
  readonly run: RunView;
  /** The second comparison of its records; null until the run has ended. */
  readonly check: ComparisonView | null;
}

/** What a repair would do. Writes nothing; asks the source only where no comparison of late is at hand. */
export class PlanRepairQuery extends Query<RepairPlan> {
  constructor(readonly order: RepairOrder) {
    super();
  }
}

/** Repairs a type: fetches what differs and writes what the source says. Throws `EntityBusyError`, `UnknownEntityTypeError`. */
export class RepairCommand extends Command<{ readonly runId: string; readonly plan: RepairPlan }> {
  constructor(
    readonly order: RepairOrder,
    /** Answer when the result is checked. */
    readonly waitForEnd: boolean,
  ) {
    super();
  }
}

/** A repair by its run. Throws `RepairNotFoundError`. */
export class GetRepairQuery extends Query<RepairView> {
  constructor(readonly runId: string) {
    super();
  }
}

/** What an automatic repair did to a type, or would do. */
export interface AutomaticRepair {
  readonly entityType: string;
  readonly plan: RepairPlan;
  /** Null in a dry run, and where the type was busy. */
  readonly runId: string | null;
}

/**
 * Repairs what the latest comparisons found, type by type, where the setting `agreement.automatic_repair` is on; for auto-healing.
 * A dry run tells what it would do, whatever the setting says.
 */
export class RepairDriftCommand extends Command<readonly AutomaticRepair[]> {
  constructor(
    readonly options: {
      readonly dryRun: boolean;
      readonly correlationId: string;
      readonly maxCalls?: number;
      /** Left out: all types. */
      readonly entityTypes?: readonly string[];
    },
  ) {
    super();
  }
}
