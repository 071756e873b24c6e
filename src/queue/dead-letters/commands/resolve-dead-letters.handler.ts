import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { QueueAudit } from '../../control/queue-audit';
import { FILTER_CONDITION, filterParameters } from '../dead-letter-filter';
import type { BulkResult } from './bulk-result';
import { ResolveDeadLettersCommand } from './resolve-dead-letters.command';

const COUNT = `select count(*)::integer as matched from tds_dead_letter_queue d where not d.resolved and ${FILTER_CONDITION}`;

const RESOLVE = `update tds_dead_letter_queue
     set resolved = true, resolved_at = now(), resolved_by = $9, resolution_notes = $10, next_retry_at = null, updated_at = now()
   where id in (select d.id from tds_dead_letter_queue d where not d.resolved and ${FILTER_CONDITION}
                 order by d.id limit $8 for update skip locked)`;

@CommandHandler(ResolveDeadLettersCommand)
export class ResolveDeadLettersHandler implements ICommandHandler<ResolveDeadLettersCommand> {
  constructor(
    private readonly database: Database,
    private readonly audit: QueueAudit,
  ) {}

  execute({ filter, notes, options, actor }: ResolveDeadLettersCommand): Promise<BulkResult> {
    const parameters = filterParameters(filter);
    return this.database.transaction(async (tx) => {
      const [counts] = await tx.query<{ matched: number }>(COUNT, parameters);
      const { matched } = counts!;
      const affected = options.isDryRun
        ? Math.min(matched, options.limit)
        : await tx.execute(RESOLVE, [...parameters, options.limit, actor, notes]);
      if (!options.isDryRun && affected > 0) {
        const details = { filter, notes, count: affected };
        await this.audit.record(tx, { action: 'dead_letters.resolved', actor, entityType: filter.entityType, details });
      }
      return { matched, affected, skipped: 0, remaining: Math.max(0, matched - affected) };
    });
  }
}
