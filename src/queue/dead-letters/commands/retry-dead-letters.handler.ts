import type { Tx } from '@libs/pg';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { QueueAudit } from '../../control/queue-audit';
import { IS_BEING_RETRIED } from '../dead-letter';
import { FILTER_CONDITION, filterParameters } from '../dead-letter-filter';
import { Redrive } from '../redrive/redrive';
import { type BulkRetried, type Pace, RetryDeadLettersCommand } from './retry-dead-letters.command';

/** What can be tried again now: nothing is under way for its record, and there is what the mode ($8) needs. */
const CAN_BE_RETRIED = `not ${IS_BEING_RETRIED} and ($8::text = 'fetch' or d.operation <> 'upsert' or d.payload is not null)`;

const COUNT = `select count(*)::integer as matched, count(*) filter (where ${CAN_BE_RETRIED})::integer as retriable
  from tds_dead_letter_queue d where not d.resolved and ${FILTER_CONDITION}`;

/** Those another transaction has locked are being dealt with: skipped. The instant is the database's, so that all processes pace by one clock. */
const LOCK = `select d.id, now() as "now" from tds_dead_letter_queue d
  where not d.resolved and ${FILTER_CONDITION} and ${CAN_BE_RETRIED}
  order by d.priority desc, d.id
  limit $9
    for update of d skip locked`;

@CommandHandler(RetryDeadLettersCommand)
export class RetryDeadLettersHandler implements ICommandHandler<RetryDeadLettersCommand> {
  constructor(
    private readonly database: Database,
    private readonly redrive: Redrive,
    private readonly audit: QueueAudit,
  ) {}

  execute({ filter, mode, options, actor }: RetryDeadLettersCommand): Promise<BulkRetried> {
    const parameters = [...filterParameters(filter), mode];
    return this.database.transaction(async (tx) => {
      const [counts] = await tx.query<{ matched: number; retriable: number }>(COUNT, parameters);
      const { matched, retriable } = counts!;
      const skipped = matched - retriable;
      if (options.isDryRun) {
        const affected = Math.min(retriable, options.limit);
        return { matched, affected, skipped, remaining: retriable - affected, lastDueAt: null };
      }
      const dueAt = await this.giveBack(tx, parameters, mode, options);
      const affected = dueAt.length;
      if (affected > 0) {
        const details = { filter, mode, count: affected, ...options.pace };
        await this.audit.record(tx, { action: 'dead_letters.retried', actor, entityType: filter.entityType, details });
      }
      return { matched, affected, skipped, remaining: Math.max(0, retriable - affected), lastDueAt: dueAt.at(-1) ?? null };
    });
  }

  /** When each letter given back is due. */
  private async giveBack(
    tx: Tx,
    parameters: readonly unknown[],
    mode: 'fetch' | 'original',
    { pace, limit }: RetryDeadLettersCommand['options'],
  ): Promise<readonly Date[]> {
    const locked = await tx.query<{ id: string; now: Date }>(LOCK, [...parameters, limit]);
    const letters = locked.map(({ id, now }, index) => ({ id, mode, runAt: paced(now, index, pace) }));
    await this.redrive.giveBack(tx, letters);
    return letters.map(({ runAt }) => runAt);
  }
}

/** When the letter at `index` is due. */
function paced(start: Date, index: number, { burst, perSecond }: Pace): Date {
  return new Date(start.getTime() + (Math.max(0, index + 1 - burst) * 1_000) / perSecond);
}
