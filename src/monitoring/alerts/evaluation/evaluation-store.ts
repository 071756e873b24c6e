import type { Tx } from '@libs/pg';
import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import type { ConditionState } from './damping';

/** The rows of `tds_alert_evaluations` and `tds_alert_conditions`. The database's clock says whether it is time. */
@Injectable()
export class EvaluationStore {
  constructor(private readonly database: Database) {}

  /** Takes the next evaluation for this process; null when it is not due, or another process has it. */
  async claim(everySeconds: number): Promise<string | null> {
    // A tenth early, so that timers of several processes don't stretch the interval.
    const sql = `update tds_alert_evaluations set generation = generation + 1, evaluated_at = now()
                  where evaluated_at <= now() - make_interval(secs => $1) returning generation`;
    return (await this.database.query<{ generation: string }>(sql, [everySeconds * 0.9]))[0]?.generation ?? null;
  }

  /** Holds the evaluation until the transaction ends; false when a later one began meanwhile. */
  async hold(tx: Tx, generation: string): Promise<boolean> {
    return (await tx.query('select from tds_alert_evaluations where generation = $1 for update', [generation])).length > 0;
  }

  conditions(tx: Tx): Promise<readonly ConditionState[]> {
    return tx.query<ConditionState>('select dedupe_key as "dedupeKey", rule, seen, clear from tds_alert_conditions');
  }

  async save(tx: Tx, states: readonly ConditionState[]): Promise<void> {
    await tx.execute('delete from tds_alert_conditions where not dedupe_key = any($1)', [states.map(({ dedupeKey }) => dedupeKey)]);
    await tx.execute(
      `insert into tds_alert_conditions (dedupe_key, rule, seen, clear)
       select "dedupeKey", rule, seen, clear from json_to_recordset($1::json) as s("dedupeKey" text, rule text, seen integer, clear integer)
       on conflict (dedupe_key) do update set seen = excluded.seen, clear = excluded.clear`,
      [JSON.stringify(states)],
    );
  }

  /** Whether it is this process's turn to tell the dead man's switch that we live. */
  async claimPing(everySeconds: number): Promise<boolean> {
    const sql = `update tds_alert_evaluations set pinged_at = now() where pinged_at <= now() - make_interval(secs => $1) returning generation`;
    return (await this.database.query(sql, [everySeconds])).length > 0;
  }
}
