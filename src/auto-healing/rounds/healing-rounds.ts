import { hostname } from 'node:os';
import { newCorrelationId } from '@libs/observability';
import { Inject, Injectable } from '@nestjs/common';
import { AlertLedger } from '@tds/platform/alerts';
import { Context, PinoLogger } from '@tds/platform/logging';
import { Settings } from '@tds/platform/settings';
import { v7 as uuidv7 } from 'uuid';
import type { Finding, HealingCheck, HealingCheckName } from '../healing-check';
import { healingActionsPerHour, healingRepeatsPerHour } from '../healing.settings';
import { HealingBusyError, UnknownHealingCheckError } from '../healing.errors';
import { withinBudget } from './healing-budget';
import { HealingLedger, type HealingRound, type RoundCounts, type WrittenOutcome } from './healing-ledger';
import { HealingLock } from './healing-lock';
import { countHealing } from '../healing.metrics';

/** All checks, in the order they run. */
export const HEALING_CHECKS = Symbol('HEALING_CHECKS');

/** Who wants a round, and of what. */
export interface RoundRequest {
  readonly trigger: 'schedule' | 'request';
  readonly actor: string;
  /** Left out: all. */
  readonly checks?: readonly string[] | undefined;
  readonly isDryRun?: boolean | undefined;
  /** Aborts when the process stops. */
  readonly signal?: AbortSignal;
}

/** What one check found and did. */
export interface CheckReport {
  readonly check: HealingCheckName;
  readonly findings: readonly Finding[];
  readonly outcomes: readonly WrittenOutcome[];
  /** Left because the budget is spent. */
  readonly held: readonly Finding[];
  /** Why the check could not look. */
  readonly error: string | null;
}

/** What a round found and did. */
export interface RoundReport {
  readonly id: string;
  readonly isDryRun: boolean;
  readonly checks: readonly CheckReport[];
}

/** Runs the checks: detect, act within the budget, write down. A check that fails does not keep the others from running. */
@Injectable()
export class HealingRounds {
  constructor(
    @Inject(HEALING_CHECKS) private readonly checks: readonly HealingCheck[],
    private readonly ledger: HealingLedger,
    private readonly lock: HealingLock,
    private readonly settings: Settings,
    private readonly alerts: AlertLedger,
    private readonly context: Context,
    private readonly log: PinoLogger,
  ) {
    log.setContext(HealingRounds.name);
    for (const { name } of checks) countHealing(name, 0);
  }

  /** All checks there are. */
  get all(): readonly HealingCheck[] {
    return this.checks;
  }

  /** One round. @throws HealingBusyError, UnknownHealingCheckError */
  async run({ trigger, actor, checks, isDryRun = false, signal }: RoundRequest): Promise<RoundReport> {
    const chosen = this.choose(checks);
    const correlationId = this.context.correlationId() ?? newCorrelationId();
    const round: HealingRound = { id: uuidv7(), trigger, actor, worker: `${hostname()}:${process.pid}`, isDryRun, correlationId };
    const report = await this.lock.tryRun((lost) =>
      this.context.run({ correlationId, actor: 'healing', operation: 'healing' }, () =>
        this.work(round, chosen, signal ? AbortSignal.any([signal, lost]) : lost),
      ),
    );
    if (!report) throw new HealingBusyError();
    return report;
  }

  private choose(names: readonly string[] | undefined): readonly HealingCheck[] {
    if (names === undefined) return this.checks;
    const unknown = names.filter((name) => !this.checks.some((check) => check.name === name));
    const known = this.checks.map(({ name }) => name);
    if (unknown.length > 0) throw new UnknownHealingCheckError(unknown, known);
    return this.checks.filter(({ name }) => names.includes(name));
  }

  private async work(round: HealingRound, checks: readonly HealingCheck[], signal: AbortSignal): Promise<RoundReport> {
    await this.ledger.beginRound(round, checks.length);
    const reports: CheckReport[] = [];
    for (const check of checks) {
      signal.throwIfAborted();
      reports.push(await this.runCheck(round, check, signal));
    }
    const counts = countsOf(reports);
    await this.ledger.finishRound(round.id, counts);
    if (counts.findings > 0) this.log.info({ roundId: round.id, isDryRun: round.isDryRun, ...counts }, 'auto-healing round done');
    return { id: round.id, isDryRun: round.isDryRun, checks: reports };
  }

  private async runCheck(round: HealingRound, check: HealingCheck, signal: AbortSignal): Promise<CheckReport> {
    const nothing = { check: check.name, findings: [], outcomes: [], held: [] };
    let findings: readonly Finding[];
    try {
      findings = await check.detect();
    } catch (err) {
      this.log.warn({ err, check: check.name }, 'a check could not look');
      return { ...nothing, error: messageOf(err) };
    }
    if (round.isDryRun) return { ...nothing, findings, error: null };
    const { allowed, held } = withinBudget(findings, await this.ledger.spent(check.name), {
      actionsPerHour: this.settings.get(healingActionsPerHour),
      repeatsPerHour: check.repeatsPerHour ?? this.settings.get(healingRepeatsPerHour),
    });
    const outcomes = await this.act(round, check, allowed, signal);
    await this.hold(round, check, held);
    return { check: check.name, findings, outcomes, held, error: null };
  }

  private async act(
    round: HealingRound,
    check: HealingCheck,
    findings: readonly Finding[],
    signal: AbortSignal,
  ): Promise<readonly WrittenOutcome[]> {
    if (findings.length === 0) return [];
    const ids = await this.ledger.add(round, check.name, 'begun', findings);
    const outcomes = await this.outcomesOf(check, findings, { correlationId: round.correlationId, signal });
    await this.ledger.finish(
      round,
      check.name,
      outcomes.map((outcome, index) => ({ ...outcome, id: ids[index]! })),
    );
    countHealing(check.name, outcomes.filter(({ status }) => status === 'done').length);
    return outcomes;
  }

  /** One for each finding, in their order. */
  private async outcomesOf(
    check: HealingCheck,
    findings: readonly Finding[],
    context: Parameters<HealingCheck['act']>[1],
  ): Promise<readonly WrittenOutcome[]> {
    try {
      const outcomes = new Map((await check.act(findings, context)).map((outcome) => [outcome.subject, outcome]));
      return findings.map(
        ({ subject }) => outcomes.get(subject) ?? { subject, action: null, effect: 'nothing was needed', status: 'nothing' },
      );
    } catch (err) {
      this.log.warn({ err, check: check.name }, 'a check could not act');
      const error = messageOf(err);
      return findings.map(({ subject }) => ({ subject, action: null, effect: 'it failed', status: 'failed', error }));
    }
  }

  private async hold(round: HealingRound, { name, description }: HealingCheck, held: readonly Finding[]): Promise<void> {
    const dedupeKey = `healing.budget_spent:${name}`;
    if (held.length === 0) {
      if ((await this.alerts.openSeverity(dedupeKey)) !== null) await this.alerts.resolve(dedupeKey, 'healing');
      return;
    }
    await this.ledger.add(round, name, 'held', held);
    await this.alerts.raise({
      rule: 'healing.budget_spent',
      severity: 'error',
      dedupeKey,
      title: `Auto-healing stopped at ${name}`,
      message: `${description}. The same trouble came back faster than it could be mended, so ${held.length} of it is left for a person: ${held[0]!.summary}`,
      details: { check: name, subjects: held.slice(0, 20).map(({ subject }) => subject), held: held.length },
    });
  }
}

function countsOf(reports: readonly CheckReport[]): RoundCounts {
  const outcomes = reports.flatMap((report) => report.outcomes);
  return {
    findings: reports.reduce((sum, { findings }) => sum + findings.length, 0),
    done: outcomes.filter(({ status }) => status === 'done').length,
    failed: outcomes.filter(({ status }) => status === 'failed').length + reports.filter(({ error }) => error !== null).length,
    held: reports.reduce((sum, { held }) => sum + held.length, 0),
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
