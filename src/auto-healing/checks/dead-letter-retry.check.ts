import { Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { type BreakerView, CircuitBreakers } from '@tds/platform/breakers';
import { Settings } from '@tds/platform/settings';
import { RedriveDueDeadLettersCommand, type RedrivenDeadLetter, type RedriveOptions } from '@tds/queue';
import { RulesVersionsQuery } from '@tds/sync';
import type { Finding, HealingCheck, Outcome } from '../healing-check';
import { deadLettersPerRound } from '../healing.settings';
import { sourceBreakers, sourcesAnswer } from './source-breakers';

const CAUSES = {
  waited: 'a day has passed',
  weather_over: 'the source answers again',
  rules_changed: 'the rules that refused it have changed',
} as const satisfies Record<RedrivenDeadLetter['cause'], string>;

/** Dead letters that need no person: the queue knows which are due, how often, and in which order. */
@Injectable()
export class DeadLetterRetryCheck implements HealingCheck {
  readonly name = 'dead_letter_retry';
  readonly description = 'Tries dead letters again that need no person';

  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly breakers: CircuitBreakers,
    private readonly settings: Settings,
  ) {}

  async detect(): Promise<readonly Finding[]> {
    const limit = this.settings.get(deadLettersPerRound);
    if (limit === 0) return [];
    return (await this.redrive({ limit, dryRun: true })).map(toFinding);
  }

  async act(findings: readonly Finding[]): Promise<readonly Outcome[]> {
    return (await this.redrive({ limit: findings.length })).map(({ deadLetterId, jobId, cause }) => ({
      subject: subjectOf(deadLetterId),
      action: 'dead_letter.retried',
      effect: `it waits in the queue again: ${CAUSES[cause]}`,
      status: 'done',
      after: { job_id: jobId },
    }));
  }

  private async redrive(options: RedriveOptions): Promise<readonly RedrivenDeadLetter[]> {
    const [judgedByToday, weatherOverSince] = await Promise.all([this.queries.execute(new RulesVersionsQuery()), this.weatherOverSince()]);
    return this.commands.execute(new RedriveDueDeadLettersCommand({ ...options, judgedByToday, weatherOverSince }));
  }

  /** When the last breaker of a source closed; null while one is not closed, and where none ever opened. */
  private async weatherOverSince(): Promise<Date | null> {
    const breakers = await this.breakers.list();
    if (!sourcesAnswer(breakers)) return null;
    const closedAt = sourceBreakers(breakers).flatMap((breaker) => lastClosedAt(breaker) ?? []);
    return closedAt.toSorted((left, right) => right.getTime() - left.getTime())[0] ?? null;
  }
}

function lastClosedAt({ history }: BreakerView): Date | undefined {
  return history.find(({ to }) => to === 'closed')?.at;
}

function toFinding({ deadLetterId, entityType, sourceEntityId, class: failureClass, cause }: RedrivenDeadLetter): Finding {
  return {
    subject: subjectOf(deadLetterId),
    summary: `${entityType} ${sourceEntityId} can be tried again: ${CAUSES[cause]}`,
    before: { class: failureClass, cause, entity_type: entityType, source_entity_id: sourceEntityId },
  };
}

const subjectOf = (deadLetterId: string): string => `dead_letter:${deadLetterId}`;
