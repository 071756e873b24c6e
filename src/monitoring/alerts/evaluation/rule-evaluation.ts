import { Inject, Injectable } from '@nestjs/common';
import { AlertLedger, type RaisedAlert } from '@tds/platform/alerts';
import { Database } from '@tds/platform/database';
import { PinoLogger } from '@tds/platform/logging';
import { Settings } from '@tds/platform/settings';
import { clearEvaluations, evaluationSeconds, holdEvaluations } from '../alerts.settings';
import { ALERT_RULES, type AlertRule, dedupeKeyOf } from '../rules/alert-rule';
import { type ConditionState, damp, type Damped } from './damping';
import { EvaluationStore } from './evaluation-store';

/** Alerts of a process that saw nothing for so long, s, end: it is gone. */
const UNSEEN_SECONDS = 300;
/** So many intervals may pass without a look, where they are long. */
const UNSEEN_INTERVALS = 4;

interface Sight {
  readonly answered: ReadonlySet<string>;
  /** What is seen, by key. */
  readonly alerts: ReadonlyMap<string, RaisedAlert>;
}

/** Asks the rules and keeps their alerts true: raised, worse, better, resolved. */
@Injectable()
export class RuleEvaluation {
  /** What this process's own rules saw so far. */
  private own: readonly ConditionState[] = [];
  private readonly silent = new Set<string>();

  constructor(
    @Inject(ALERT_RULES) private readonly rules: readonly AlertRule[],
    private readonly store: EvaluationStore,
    private readonly alerts: AlertLedger,
    private readonly settings: Settings,
    private readonly database: Database,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(RuleEvaluation.name);
  }

  /** What only this process sees. */
  async evaluateOwn(): Promise<void> {
    const sight = await this.look('process');
    const damped = this.damp(this.own, sight);
    await this.database.transaction((tx) => this.write(tx, sight, damped));
    this.own = damped.states;
  }

  /**
   * What all processes see alike, if it is time and no other process does. `not_due`; `done`, or `incomplete` where a rule did not answer.
   */
  async evaluateShared(): Promise<'not_due' | 'done' | 'incomplete'> {
    const seconds = this.settings.get(evaluationSeconds);
    const generation = await this.store.claim(seconds);
    if (generation === null) return 'not_due';
    const sight = await this.look('cluster');
    const isWritten = await this.database.transaction(async (tx) => {
      if (!(await this.store.hold(tx, generation))) return false;
      const damped = this.damp(await this.store.conditions(tx), sight);
      await this.store.save(tx, damped.states);
      await this.write(tx, sight, damped);
      const own = this.rules.filter(({ scope }) => scope === 'process').map(({ id }) => id);
      await this.alerts.resolveUnseen(tx, own, Math.max(UNSEEN_SECONDS, UNSEEN_INTERVALS * seconds));
      return true;
    });
    const isComplete = this.rules.every(({ scope, id }) => scope === 'process' || sight.answered.has(id));
    return isWritten && isComplete ? 'done' : 'incomplete';
  }

  private damp(before: readonly ConditionState[], { alerts, answered }: Sight): Damped {
    const seen = [...alerts.values()].map(({ dedupeKey, rule }) => ({ dedupeKey, rule }));
    return damp(before, seen, answered, { hold: this.settings.get(holdEvaluations), clear: this.settings.get(clearEvaluations) });
  }

  private async write(tx: Parameters<AlertLedger['sustain']>[0], { alerts }: Sight, { open, ended }: Damped): Promise<void> {
    await this.alerts.sustain(
      tx,
      [...alerts.values()].filter(({ dedupeKey }) => open.has(dedupeKey)),
    );
    await this.alerts.resolveAll(tx, ended);
  }

  private async look(scope: AlertRule['scope']): Promise<Sight> {
    const alerts = new Map<string, RaisedAlert>();
    const answered = new Set<string>();
    await Promise.all(
      this.rules
        .filter((rule) => rule.scope === scope)
        .map(async (rule) => {
          try {
            for (const condition of await rule.look()) {
              const dedupeKey = dedupeKeyOf(rule.id, condition);
              const { severity, title, message, details } = condition;
              alerts.set(dedupeKey, { rule: rule.id, dedupeKey, severity, title, message, details });
            }
            answered.add(rule.id);
            this.silent.delete(rule.id);
          } catch (err) {
            if (!this.silent.has(rule.id)) this.logger.warn({ err, rule: rule.id }, 'an alert rule could not look');
            this.silent.add(rule.id);
          }
        }),
    );
    return { answered, alerts };
  }
}
