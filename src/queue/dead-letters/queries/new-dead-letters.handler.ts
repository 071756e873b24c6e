import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { type NewDeadLetters, NewDeadLettersQuery } from './new-dead-letters.query';

/** Answered by tds_dead_letter_queue_summary_idx alone. */
const NEW_DEAD_LETTERS = `select entity_type as "entityType", error_code as "errorCode", count(*)::integer as count
  from tds_dead_letter_queue
 where not resolved and created_at > now() - make_interval(mins => $1::int)
 group by entity_type, error_code
 order by count(*) desc, entity_type, error_code`;

@QueryHandler(NewDeadLettersQuery)
export class NewDeadLettersHandler implements IQueryHandler<NewDeadLettersQuery> {
  constructor(private readonly database: Database) {}

  async execute({ minutes }: NewDeadLettersQuery): Promise<NewDeadLetters> {
    const groups = await this.database.query<{ entityType: string; errorCode: string | null; count: number }>(NEW_DEAD_LETTERS, [minutes]);
    const [first] = groups;
    const commonest = first ? { entityType: first.entityType, errorCode: first.errorCode } : null;
    return { count: groups.reduce((sum, { count }) => sum + count, 0), commonest };
  }
}
