import { Query } from '@nestjs/cqrs';
import type { HealingCheckName } from '../healing-check';
import type { ActionOutcome } from '../entities/healing-action.entity';

/** Actions of one check in the window. */
export interface CheckStats {
  readonly check: HealingCheckName;
  readonly description: string;
  readonly done: number;
  readonly failed: number;
  readonly held: number;
  readonly lastActionAt: Date | null;
}

/** What auto-healing did in the last so many hours. Shares are 0 to 1; null where there was nothing to share. */
export interface HealingStats {
  readonly hours: number;
  readonly runs: number;
  readonly stuckRecovered: number;
  readonly orphanedRunsEnded: number;
  readonly deadLettersRetried: number;
  readonly alertsRaised: number;
  readonly breakersReset: number;
  readonly lastRun: { readonly startedAt: Date; readonly finishedAt: Date | null; readonly findings: number } | null;
  readonly nextRun: Date | null;
  /** Of all actions that were needed, those that did what they should. */
  readonly successShare: number | null;
  /** Of all troubles, those that went away without a person. */
  readonly recoveredWithoutPerson: {
    /** Actions of checks that helped, breakers that closed and dead letters that were done after all, by themselves. */
    readonly byItself: number;
    /** Dead letters people resolved and breakers they reset. */
    readonly byPeople: number;
    /** Dead letters of the window that are still open, and what a check could not mend. */
    readonly open: number;
    readonly share: number | null;
  };
  readonly byCheck: readonly CheckStats[];
}

/** What auto-healing did in the last `hours`. */
export class HealingStatsQuery extends Query<HealingStats> {
  constructor(readonly hours: number) {
    super();
  }
}

/** An action as people see it. */
export interface HealingActionView {
  readonly id: string;
  readonly roundId: string;
  readonly check: HealingCheckName;
  readonly subject: string;
  readonly finding: string;
  readonly outcome: ActionOutcome;
  readonly action: string | null;
  readonly effect: string | null;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>> | null;
  readonly error: string | null;
  readonly correlationId: string | null;
  readonly createdAt: Date;
  /** The same with microseconds, for cursors. */
  readonly createdAtExact: string;
  readonly finishedAt: Date | null;
}

export interface HealingActionFilter {
  readonly check?: string | undefined;
  readonly outcome?: string | undefined;
  readonly subject?: string | undefined;
  readonly before?: { readonly createdAt: string; readonly id: string } | undefined;
  readonly limit: number;
}

/** Actions, newest first. */
export class ListHealingActionsQuery extends Query<readonly HealingActionView[]> {
  constructor(readonly filter: HealingActionFilter) {
    super();
  }
}
