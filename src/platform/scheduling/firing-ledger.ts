import { loadSql } from '@libs/pg';
import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import type { FiringOutcome } from './entities/schedule-firing.entity';

const registerSchedules = loadSql(__dirname, 'sql/register-schedules.sql');
const readStandings = loadSql(__dirname, 'sql/read-standings.sql');
const claimFiring = loadSql(__dirname, 'sql/claim-firing.sql');
const finishFiring = loadSql(__dirname, 'sql/finish-firing.sql');
const abandonFirings = loadSql(__dirname, 'sql/abandon-firings.sql');

/** A firing is tried again this often when its process ends; then something about it ends processes. */
const MAX_ATTEMPTS = 3;

/** A firing that was, or is running (`outcome` null). */
export interface PastFiring {
  readonly dueAt: Date;
  readonly firedAt: Date;
  /** `schedule`, `catch_up`, or who asked for it. */
  readonly startedBy: string;
  readonly attempts: number;
  readonly finishedAt: Date | null;
  readonly outcome: FiringOutcome | null;
  readonly error: string | null;
}

/** How a schedule stands in the database. */
export interface Standing {
  readonly name: string;
  /** The database's clock, which decides what is due. */
  readonly now: Date;
  readonly countsFrom: Date;
  readonly pausedAt: Date | null;
  readonly pausedBy: string | null;
  /** The latest due time that was fired; those asked for don't count. */
  readonly lastDueAt: Date | null;
  /** The last three firings, newest first. */
  readonly recent: readonly PastFiring[];
}

/** A firing this process has. The attempt fences it. */
export interface ClaimedFiring {
  readonly name: string;
  readonly dueAt: Date;
  readonly attempts: number;
}

interface StandingRow {
  readonly name: string;
  readonly now: Date;
  readonly counts_from: Date;
  readonly paused_at: Date | null;
  readonly paused_by: string | null;
  readonly last_due_at: Date | null;
  readonly recent: readonly FiringJson[];
}

interface FiringJson {
  readonly due_at: string;
  readonly fired_at: string;
  readonly started_by: string;
  readonly attempts: number;
  readonly finished_at: string | null;
  readonly outcome: FiringOutcome | null;
  readonly error: string | null;
}

/** The rows of `tds_schedules` and `tds_schedule_firings`. */
@Injectable()
export class FiringLedger {
  constructor(private readonly database: Database) {}

  /** Makes schedules known. */
  async register(schedules: readonly { readonly name: string; readonly cron: string | null }[]): Promise<void> {
    await this.database.query(registerSchedules, [JSON.stringify(schedules.map(({ name, cron }) => ({ name, cron })))]);
  }

  /** How these schedules stand. */
  async standings(names: readonly string[]): Promise<readonly Standing[]> {
    return (await this.database.query<StandingRow>(readStandings, [names])).map(toStanding);
  }

  /** The database's clock, to the millisecond. */
  async now(): Promise<Date> {
    const [row] = await this.database.query<{ now: Date }>('select clock_timestamp() as now');
    return row!.now;
  }

  /** Takes a firing for this process; null when another has it or had it. */
  async claim(name: string, dueAt: Date, startedBy: string, worker: string): Promise<ClaimedFiring | null> {
    const [row] = await this.database.query<{ attempts: number }>(claimFiring, [name, dueAt, startedBy, worker, MAX_ATTEMPTS]);
    return row ? { name, dueAt, attempts: row.attempts } : null;
  }

  /** Ends a firing; false when it was given up meanwhile. */
  async finish({ name, dueAt, attempts }: ClaimedFiring, outcome: FiringOutcome, error: string | null = null): Promise<boolean> {
    return (await this.database.query(finishFiring, [name, dueAt, attempts, outcome, error])).length > 0;
  }

  /** Says that this process is still at its firings. */
  async beat(worker: string): Promise<void> {
    await this.database.query('update tds_schedule_firings set heartbeat_at = now() where finished_at is null and worker = $1', [worker]);
  }

  /** Gives up firings whose process has been silent for so long. */
  async abandonSilent(seconds: number): Promise<readonly { readonly name: string; readonly due_at: Date; readonly worker: string }[]> {
    return this.database.query(abandonFirings, [seconds]);
  }

  /** Pauses a schedule; false when it was paused already. */
  async pause(name: string, actor: string): Promise<boolean> {
    const sql = 'update tds_schedules set paused_at = now(), paused_by = $2 where name = $1 and paused_at is null returning name';
    return (await this.database.query(sql, [name, actor])).length > 0;
  }

  /** Ends a pause; what was due in it is not owed. False when it was not paused. */
  async resume(name: string): Promise<boolean> {
    const sql =
      'update tds_schedules set paused_at = null, paused_by = null, counts_from = now() where name = $1 and paused_at is not null returning name';
    return (await this.database.query(sql, [name])).length > 0;
  }
}

function toStanding(row: StandingRow): Standing {
  return {
    name: row.name,
    now: row.now,
    countsFrom: row.counts_from,
    pausedAt: row.paused_at,
    pausedBy: row.paused_by,
    lastDueAt: row.last_due_at,
    recent: row.recent.map(toPastFiring),
  };
}

function toPastFiring(json: FiringJson): PastFiring {
  return {
    dueAt: new Date(json.due_at),
    firedAt: new Date(json.fired_at),
    startedBy: json.started_by,
    attempts: json.attempts,
    finishedAt: json.finished_at === null ? null : new Date(json.finished_at),
    outcome: json.outcome,
    error: json.error,
  };
}
