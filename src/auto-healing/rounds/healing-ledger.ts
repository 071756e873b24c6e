import { loadSql } from '@libs/pg';
import { Injectable } from '@nestjs/common';
import { ActionRecorder } from '@tds/platform/actions';
import { Database } from '@tds/platform/database';
import { v7 as uuidv7 } from 'uuid';
import type { Finding, HealingCheckName, Outcome } from '../healing-check';
import type { SpentActions } from './healing-budget';

const beginRound = loadSql(__dirname, '../sql/begin-round.sql');
const finishRound = loadSql(__dirname, '../sql/finish-round.sql');
const spentActions = loadSql(__dirname, '../sql/spent-actions.sql');
const addActions = loadSql(__dirname, '../sql/add-actions.sql');
const finishActions = loadSql(__dirname, '../sql/finish-actions.sql');

/** A round that begins. */
export interface HealingRound {
  readonly id: string;
  readonly trigger: 'schedule' | 'request';
  readonly actor: string;
  readonly worker: string;
  readonly isDryRun: boolean;
  readonly correlationId: string;
}

/** What a round came to. */
export interface RoundCounts {
  readonly findings: number;
  readonly done: number;
  readonly failed: number;
  readonly held: number;
}

/** An outcome that is written down; `error` where the action threw. */
export interface WrittenOutcome extends Omit<Outcome, 'action'> {
  readonly action: string | null;
  readonly error?: string;
}

/** The rows of `tds_healing_rounds` and `tds_healing_actions`. */
@Injectable()
export class HealingLedger {
  constructor(
    private readonly database: Database,
    private readonly recorder: ActionRecorder,
  ) {}

  async beginRound({ id, trigger, actor, worker, isDryRun, correlationId }: HealingRound, checks: number): Promise<void> {
    await this.database.query(beginRound, [id, trigger, actor, worker, isDryRun, correlationId, checks]);
  }

  async finishRound(id: string, { findings, done, failed, held }: RoundCounts): Promise<void> {
    await this.database.query(finishRound, [id, findings, done, failed, held]);
  }

  /** What a check did in the last hour. */
  async spent(check: HealingCheckName): Promise<SpentActions> {
    const rows = await this.database.query<{ subject: string; count: number }>(spentActions, [check]);
    return new Map(rows.map(({ subject, count }) => [subject, count]));
  }

  /** Writes findings down before they are acted on (or left); returns the ids of the rows, in order. */
  async add(round: HealingRound, check: HealingCheckName, as: 'begun' | 'held', findings: readonly Finding[]): Promise<readonly string[]> {
    const rows = findings.map(({ subject, summary, before }) => ({ id: uuidv7(), subject, finding: summary, before }));
    if (rows.length > 0) await this.database.query(addActions, [round.id, check, as, round.correlationId, JSON.stringify(rows)]);
    return rows.map(({ id }) => id);
  }

  /** Writes down what became of actions, and records in the audit trail that the check did something. */
  async finish(
    round: HealingRound,
    check: HealingCheckName,
    outcomes: readonly (WrittenOutcome & { readonly id: string })[],
  ): Promise<void> {
    const rows = outcomes.map(({ id, status, action, effect, after = null, error = null }) => ({
      id,
      outcome: status,
      action,
      effect,
      after,
      error,
    }));
    const effective = outcomes.filter(({ status }) => status !== 'nothing');
    await this.database.transaction(async (tx) => {
      await tx.query(finishActions, [JSON.stringify(rows)]);
      if (effective.length === 0) return;
      await this.recorder.record(tx, {
        action: `healing.${check}`,
        actor: 'healing',
        origin: 'healing',
        correlationId: round.correlationId,
        details: {
          round_id: round.id,
          actions: effective.slice(0, 50).map(({ subject, action, status, effect }) => ({ subject, action, status, effect })),
          count: effective.length,
        },
      });
    });
  }
}
