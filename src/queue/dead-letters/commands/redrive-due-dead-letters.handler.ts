import { loadSql, type Tx } from '@libs/pg';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { QueueAudit } from '../../control/queue-audit';
import { MAX_AUTOMATIC_TRIES } from '../../jobs/failure-policy';
import type { FailureClass } from '../../jobs/job';
import { Redrive } from '../redrive/redrive';
import {
  type RedriveCause,
  RedriveDueDeadLettersCommand,
  type RedriveOptions,
  type RedrivenDeadLetter,
} from './redrive-due-dead-letters.command';

const lockDueDeadLetters = loadSql(__dirname, '../../sql/lock-due-dead-letters.sql');

/** Letters of one call where it names no number (design 7). */
const DEFAULT_LIMIT = 50;

interface DueRow {
  readonly id: string;
  readonly entityType: string;
  readonly sourceEntityId: string;
  readonly class: FailureClass;
  readonly cause: RedriveCause;
  readonly judgedBy: string | null;
}

@CommandHandler(RedriveDueDeadLettersCommand)
export class RedriveDueDeadLettersHandler implements ICommandHandler<RedriveDueDeadLettersCommand> {
  constructor(
    private readonly database: Database,
    private readonly redrive: Redrive,
    private readonly audit: QueueAudit,
  ) {}

  execute({ options }: RedriveDueDeadLettersCommand): Promise<readonly RedrivenDeadLetter[]> {
    return this.database.transaction(async (tx) => {
      const due = await lockDue(tx, options);
      const jobIds = options.dryRun === true ? [] : await this.giveBack(tx, due);
      return due.map(({ id, entityType, sourceEntityId, class: failureClass, cause }, index) => ({
        deadLetterId: id,
        jobId: jobIds[index] ?? null,
        entityType,
        sourceEntityId,
        class: failureClass,
        cause,
      }));
    });
  }

  private async giveBack(tx: Tx, due: readonly DueRow[]): Promise<readonly string[]> {
    if (due.length === 0) return [];
    const jobs = await this.redrive.giveBack(
      tx,
      due.map((letter) => ({
        id: letter.id,
        mode: 'as_failed',
        isAutomatic: letter.class === 'weather',
        judgedBy: letter.judgedBy ?? undefined,
      })),
    );
    const letters = due.map(({ id, cause }) => ({ dead_letter_id: id, cause }));
    await this.audit.record(tx, { action: 'dead_letter.redriven', actor: 'system', details: { count: due.length, letters } }, 'healing');
    return jobs.map(({ id }) => id);
  }
}

function lockDue(tx: Tx, { limit = DEFAULT_LIMIT, weatherOverSince, judgedByToday = {} }: RedriveOptions): Promise<readonly DueRow[]> {
  const types = Object.keys(judgedByToday);
  const rules = types.map((type) => judgedByToday[type]);
  return tx.query<DueRow>(lockDueDeadLetters, [limit, weatherOverSince ?? null, types, rules, MAX_AUTOMATIC_TRIES]);
}
