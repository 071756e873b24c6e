import { loadSql } from '@libs/pg';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { Schedules } from '@tds/platform/scheduling';
import type { HealingCheckName } from '../healing-check';
import { HealingRounds } from '../rounds/healing-rounds';
import { HEALING_SCHEDULE } from '../rounds/healing-schedule';
import { type CheckStats, type HealingStats, HealingStatsQuery } from './healing.queries';

const stats = loadSql(__dirname, '../sql/stats.sql');

interface StatsRow extends Pick<
  HealingStats,
  'runs' | 'stuckRecovered' | 'orphanedRunsEnded' | 'deadLettersRetried' | 'alertsRaised' | 'breakersReset'
> {
  readonly lastRun: { readonly started_at: string; readonly finished_at: string | null; readonly findings: number } | null;
  readonly done: number;
  readonly notDone: number;
  readonly mended: number;
  readonly notMended: number;
  readonly closedByItself: number;
  readonly closedByPeople: number;
  readonly lettersByItself: number;
  readonly lettersByPeople: number;
  readonly lettersOpen: number;
  readonly byCheck: readonly { check: HealingCheckName; done: number; failed: number; held: number; lastActionAt: string | null }[];
}

@QueryHandler(HealingStatsQuery)
export class HealingStatsHandler implements IQueryHandler<HealingStatsQuery> {
  constructor(
    private readonly database: Database,
    private readonly schedules: Schedules,
    private readonly rounds: HealingRounds,
  ) {}

  async execute({ hours }: HealingStatsQuery): Promise<HealingStats> {
    const [[row], schedule] = await Promise.all([this.database.query<StatsRow>(stats, [hours]), this.schedules.get(HEALING_SCHEDULE)]);
    const { lastRun, done, notDone, byCheck, ...rest } = row!;
    const { mended, notMended, closedByItself, closedByPeople, lettersByItself, lettersByPeople, lettersOpen, ...counts } = rest;
    const byItself = mended + closedByItself + lettersByItself;
    const byPeople = closedByPeople + lettersByPeople;
    const open = notMended + lettersOpen;
    return {
      hours,
      ...counts,
      lastRun: lastRun && {
        startedAt: new Date(lastRun.started_at),
        finishedAt: dateOf(lastRun.finished_at),
        findings: lastRun.findings,
      },
      nextRun: schedule.nextDueAt,
      successShare: shareOf(done, done + notDone),
      recoveredWithoutPerson: { byItself, byPeople, open, share: shareOf(byItself, byItself + byPeople + open) },
      byCheck: this.rounds.all.map(({ name, description }): CheckStats => {
        const found = byCheck.find(({ check }) => check === name);
        const { done: checkDone = 0, failed = 0, held = 0, lastActionAt = null } = found ?? {};
        return { check: name, description, done: checkDone, failed, held, lastActionAt: dateOf(lastActionAt) };
      }),
    };
  }
}

const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
const dateOf = (text: string | null): Date | null => (text === null ? null : new Date(text));
